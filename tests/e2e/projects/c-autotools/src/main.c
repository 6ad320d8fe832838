#include <curl/curl.h>
#include <stdio.h>
#include <unistd.h>

#include "tally.h"

int main(int argc, char **argv) {
    char line[80] = "", folder[200] = "";
    FILE *greeting = fopen(DATA "/greeting.txt", "r");
    if (argc < 2 || !greeting || !fgets(line, sizeof line, greeting)) return 1;
    fclose(greeting);
    printf("%s", line);
    printf("%d words, sum %lu, in %s\n", tally_words(argv[1]), tally_sum(argv[1]), getcwd(folder, sizeof folder));
    printf("libcurl %s\n", curl_version_info(CURLVERSION_NOW)->version);
    return 0;
}

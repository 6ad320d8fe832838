#include "tally.h"

#include <string.h>
#include <zlib.h>

int tally_words(const char *text) {
    int words = 0, inside = 0;
    for (; *text; text++) {
        words += *text != ' ' && !inside;
        inside = *text != ' ';
    }
    return words;
}

unsigned long tally_sum(const char *text) { return crc32(0, (const Bytef *)text, strlen(text)); }

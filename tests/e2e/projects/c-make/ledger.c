#include <curses.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int main(void) {
    char currency[16] = "", folder[200] = "";
    FILE *settings = fopen("/etc/ledger/ledger.conf", "r");
    if (!settings || fscanf(settings, "currency=%15s", currency) != 1) return 1;
    fclose(settings);

    sqlite3 *db = NULL;
    sqlite3_stmt *sum = NULL;
    if (sqlite3_open_v2("/var/lib/ledger.db", &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
        sqlite3_exec(db, "update entry set cents = cents", NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_prepare_v2(db, "select sum(cents) from entry", -1, &sum, NULL) != SQLITE_OK ||
        sqlite3_step(sum) != SQLITE_ROW)
        return 2;
    int cents = sqlite3_column_int(sum, 0);
    printf("%d.%02d %s\n", cents / 100, cents % 100, currency);
    sqlite3_finalize(sum);
    sqlite3_close(db);

    /* What a terminal can do is in files of the image. */
    if (setupterm("xterm", STDOUT_FILENO, NULL) != OK) return 3;
    printf("terminal xterm: %d columns\n", tigetnum("cols"));
    printf("user %d in %s\n", (int)getuid(), getcwd(folder, sizeof folder));
    fflush(stdout);

    FILE *sorted = popen("printf 'c\\nb\\na\\n' | sort | paste -s -d ' '", "r");
    char line[32] = "";
    if (!sorted || !fgets(line, sizeof line, sorted)) return 4;
    printf("sorted: %s", line);
    return pclose(sorted) != 0;
}

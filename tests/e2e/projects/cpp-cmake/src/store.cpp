#include "store.hpp"

#include <sqlite3.h>

std::vector<std::string> sorted(const std::vector<std::string> &words) {
    std::vector<std::string> result;
    sqlite3 *db = nullptr;
    sqlite3_stmt *step = nullptr;
    sqlite3_open(":memory:", &db);
    sqlite3_exec(db, "create table word(text unique)", nullptr, nullptr, nullptr);
    sqlite3_prepare_v2(db, "insert or ignore into word values (?)", -1, &step, nullptr);
    for (const auto &word : words) {
        sqlite3_bind_text(step, 1, word.c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_step(step);
        sqlite3_reset(step);
    }
    sqlite3_finalize(step);
    sqlite3_prepare_v2(db, "select text from word order by text", -1, &step, nullptr);
    while (sqlite3_step(step) == SQLITE_ROW)
        result.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(step, 0)));
    sqlite3_finalize(step);
    sqlite3_close(db);
    return result;
}

#include <node_api.h>
#include <sqlite3.h>

static napi_value Count(napi_env env, napi_callback_info) {
  sqlite3 *db = nullptr;
  sqlite3_stmt *query = nullptr;
  int count = -1;
  if (sqlite3_open(":memory:", &db) == SQLITE_OK &&
      sqlite3_exec(db, "create table book(title); insert into book values ('a'), ('b')", nullptr, nullptr, nullptr) ==
          SQLITE_OK &&
      sqlite3_prepare_v2(db, "select count(*) from book", -1, &query, nullptr) == SQLITE_OK &&
      sqlite3_step(query) == SQLITE_ROW)
    count = sqlite3_column_int(query, 0);
  sqlite3_finalize(query);
  sqlite3_close(db);
  napi_value result;
  napi_create_int32(env, count, &result);
  return result;
}

static napi_value Init(napi_env env, napi_value exports) {
  napi_value count, version;
  napi_create_function(env, "count", NAPI_AUTO_LENGTH, Count, nullptr, &count);
  napi_create_string_utf8(env, sqlite3_libversion(), NAPI_AUTO_LENGTH, &version);
  napi_set_named_property(env, exports, "count", count);
  napi_set_named_property(env, exports, "version", version);
  return exports;
}

NAPI_MODULE(NODE_GYP_MODULE_NAME, Init)

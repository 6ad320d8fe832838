const { execFileSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const http = require("node:http");
const os = require("node:os");
const mustache = require("mustache");

http
  .createServer((_, res) => {
    const count = execFileSync("sqlite3", ["/data/site.db", "select count(*) from visit"]).toString().trim();
    const words = JSON.parse(readFileSync(`locales/${process.env.LANGUAGE_OF_SITE}.json`, "utf8"));
    const text = mustache.render(words.visits, { count, user: os.userInfo().username });
    res.end(mustache.render(readFileSync("templates/home.mustache", "utf8"), { text }));
  })
  .listen(8123);

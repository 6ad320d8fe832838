const http = require("node:http");
const shelf = require("bindings")("shelf");

http
  .createServer((_, res) => res.end(`${shelf.count()} books in SQLite ${shelf.version}, ${process.cwd()}\n`))
  .listen(8107);

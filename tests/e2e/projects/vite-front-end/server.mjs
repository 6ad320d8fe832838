import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

// Serves what was built; /all is everything in it.
const root = "dist";
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };

createServer((req, res) => {
  const path = req.url === "/" ? "/index.html" : req.url;
  if (path === "/all") {
    const files = readdirSync(root, { recursive: true }).map((name) => join(root, name));
    const text = files.filter((name) => statSync(name).isFile()).sort();
    res.end(text.map((name) => `== ${name}\n${readFileSync(name, "utf8")}`).join("\n"));
    return;
  }
  try {
    const body = readFileSync(join(root, path));
    res.setHeader("content-type", types[path.slice(path.lastIndexOf("."))] ?? "application/octet-stream");
    res.end(body);
  } catch {
    res.statusCode = 404;
    res.end("not found\n");
  }
}).listen(8108);

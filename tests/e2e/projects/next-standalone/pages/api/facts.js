import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// The server changes into its own folder: what is there is what was built for it.
export default function handler(_, res) {
  const page = path.join(process.cwd(), ".next/server/pages/index.html");
  res.json({
    folder: process.cwd(),
    dot: readFileSync(path.join(process.cwd(), "public/dot.svg"), "utf8"),
    page: readFileSync(page, "utf8").includes("A dot"),
    chunks: readdirSync(path.join(process.cwd(), ".next/static/chunks")).length,
  });
}

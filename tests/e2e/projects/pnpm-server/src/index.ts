import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { pino } from "pino";

const log = pino();
const app = new Hono();
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

app.get("/", (c) => {
  const noon = new Date(Date.UTC(2024, 6, 1, 12));
  return c.json({ version, tokyo: noon.toLocaleString("ja-JP", { timeZone: "Asia/Tokyo" }), folder: process.cwd() });
});

serve({ fetch: app.fetch, port: 8110 }, () => log.info("ready"));

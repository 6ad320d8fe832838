import http from "node:http";
import { days } from "@repo/shared";

http.createServer((_, res) => res.end(`${days(3)}, in ${process.cwd()}\n`)).listen(8127);

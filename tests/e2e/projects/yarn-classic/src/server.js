import os from "node:os";
import Koa from "koa";
import { greeting } from "./greeting.js";

const app = new Koa();
app.use((ctx) => {
  ctx.body = `${greeting()} from ${os.userInfo().username} in ${process.cwd()}\n`;
});
app.listen(8109);

import express from "express";

const app = express();
app.get("/", (_, res) => {
  res.send(`compiled as it starts, in ${process.cwd()}\n`);
});
app.listen(8124);

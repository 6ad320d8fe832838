import { readFileSync } from "node:fs";
import path from "node:path";
import express, { Request, Response } from "express";

const app = express();
app.set("view engine", "ejs");
app.use(express.static("public"));

app.get("/home", (_: Request, res: Response) => {
  const style = readFileSync(path.join(__dirname, "..", "public", "style.css"), "utf8").trim();
  res.render("home", { style, folder: process.cwd(), mode: process.env.NODE_ENV });
});

app.listen(Number(process.env.PORT));

require("koa");

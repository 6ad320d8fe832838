import * as cp from "node:child_process";
cp.execFile("some-tool-of-ours", ["-v"]);

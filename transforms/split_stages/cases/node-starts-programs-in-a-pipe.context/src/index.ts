import { exec } from "child_process";
import { promisify } from "util";
const run = promisify(exec);
run(`cd ${folder} && git log | convert a b`);
/git/.exec("some-word");

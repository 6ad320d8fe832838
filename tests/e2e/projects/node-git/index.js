const { execFileSync } = require("node:child_process");
const { mkdtempSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { tmpdir } = require("node:os");
const polka = require("polka");

// git comes with the full image only: nothing here installs it.
function history() {
  const cwd = mkdtempSync(join(tmpdir(), "history-"));
  const date = "2024-07-01T12:00:00Z";
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd, env }).toString();
  git("init", "--quiet", "--initial-branch=main");
  writeFileSync(join(cwd, "a.txt"), "a\n");
  git("add", ".");
  git("commit", "--quiet", "-m", "First");
  return git("log", "--format=%H %s");
}

polka()
  .get("/", (_, res) => res.end(history()))
  .listen(8120);

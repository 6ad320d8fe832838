const git = require("simple-git");
git().log();

require("typescript");

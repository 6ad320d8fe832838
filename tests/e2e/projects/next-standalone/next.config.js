module.exports = { output: "standalone", generateBuildId: () => "fixed" };

const chalk = require('chalk');

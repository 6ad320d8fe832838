require('express').static(__dirname + '/node_modules/typescript/lib');

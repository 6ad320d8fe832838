module.exports = require('next-pwa')({});

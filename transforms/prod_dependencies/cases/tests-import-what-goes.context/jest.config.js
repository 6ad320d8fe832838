module.exports = { preset: 'jest' };

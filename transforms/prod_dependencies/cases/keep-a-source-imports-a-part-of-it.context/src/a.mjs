import x from 'jest/build/x.js';

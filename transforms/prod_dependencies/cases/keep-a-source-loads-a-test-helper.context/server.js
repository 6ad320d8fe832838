require('./test/helper');

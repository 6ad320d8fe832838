require('express');
require('typescript');

require('react');

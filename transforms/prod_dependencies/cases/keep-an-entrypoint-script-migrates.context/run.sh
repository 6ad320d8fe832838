#!/bin/sh
npx sequelize db:migrate
exec node server.js

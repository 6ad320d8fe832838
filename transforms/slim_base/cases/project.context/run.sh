#!/bin/sh
set -e
wget -q -O- http://config/ > config
exec flask run

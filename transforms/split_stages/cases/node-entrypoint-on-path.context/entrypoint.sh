#!/bin/sh
curl -s http://config/ > /tmp/config
exec "$@"

#!/usr/bin/env bash
set -euo pipefail

export WORKERS=1
# From the full image; envsubst is installed.
SUM=$(openssl dgst -sha256 -r settings.template | wc -w)
export SUM
envsubst < settings.template > /tmp/settings.yaml
exec gunicorn --workers "$WORKERS" --bind 0.0.0.0:8126 site_app:application

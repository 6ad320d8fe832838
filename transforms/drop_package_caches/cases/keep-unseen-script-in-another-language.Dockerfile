FROM debian:12
RUN apt-get update && apt-get install -y python3
RUN <<EOF python3
import os; os.system('/setup.sh')
EOF

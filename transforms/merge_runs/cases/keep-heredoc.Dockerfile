FROM debian:12
RUN touch /a
RUN <<EOF
touch /b
EOF

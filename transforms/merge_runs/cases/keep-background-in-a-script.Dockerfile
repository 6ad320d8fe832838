FROM debian:bookworm
RUN sh -c "sleep 100 &"
RUN touch x

FROM registry.example.com/base
RUN cd /afl && make
RUN wget -O /srv/x.zip https://example.com/x.zip && rm -f /tmp/x.zip

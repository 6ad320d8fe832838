FROM perl:5.40
RUN cpanm Mojolicious

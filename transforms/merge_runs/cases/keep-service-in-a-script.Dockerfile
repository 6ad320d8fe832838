FROM debian:bookworm
RUN bash -c 'service mysql start && mysql -e "create database x"'
RUN rm -rf /var/lib/mysql/ib_logfile0

FROM debian:bookworm
RUN /opt/solr/bin/solr start -force
RUN touch x
USER a
RUN asadmin start-domain
RUN asadmin deploy x
USER b
RUN bin/kafka-server-start.sh -daemon c
RUN touch x
USER c
RUN slapd -h ldap:///
RUN ldapadd -f x

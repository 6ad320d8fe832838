# case: level=assumed
FROM httpd:2.4
COPY a /a

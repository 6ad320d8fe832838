# case: level=assumed
FROM python:3.11
RUN cp /usr/include/openssl/ssl.h /x && ls /usr/lib/x86_64-linux-gnu/libpng.so
CMD ["python", "a.py"]

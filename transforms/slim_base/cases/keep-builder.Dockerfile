# case: level=assumed
FROM python:3.11 AS build
RUN pip install --prefix=/x flask

FROM scratch
COPY --from=build /x /x

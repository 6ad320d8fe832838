# case: level=assumed
FROM node:20 AS front
WORKDIR /front
COPY front .
RUN npm ci
FROM golang:1.25
WORKDIR /src
COPY --from=front /front/dist ./dist
COPY . .
RUN CGO_ENABLED=0 go build -o /site .
CMD ["/site"]

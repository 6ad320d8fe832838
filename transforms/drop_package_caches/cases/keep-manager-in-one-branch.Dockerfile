# case: level=assumed
FROM company/base
RUN if command -v yum; then yum install -y git; else apk add --no-cache git; fi

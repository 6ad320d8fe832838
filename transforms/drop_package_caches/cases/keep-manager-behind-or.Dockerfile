# case: level=assumed
FROM company/base
RUN make || npm ci

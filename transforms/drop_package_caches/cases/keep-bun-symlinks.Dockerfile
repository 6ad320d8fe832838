# case: level=assumed
FROM oven/bun:1
RUN bun install --backend=symlink

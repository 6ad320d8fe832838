from cffi import FFI

# Compiles when it runs: gcc and the headers of C are part of the program.
ffi = FFI()
ffi.cdef("int twice(int);")
twice = ffi.verify("int twice(int n) { return n * 2; }", tmpdir="/tmp/compiled")
print(twice.twice(21))

from cffi import FFI
ffi = FFI()
ffi.verify("")

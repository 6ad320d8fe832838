import ctypes
ctypes.CDLL("./libfast.so")

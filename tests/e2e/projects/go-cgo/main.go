package main

/*
#cgo LDFLAGS: -lsqlite3 -lz
#include <sqlite3.h>
#include <stdlib.h>
#include <zlib.h>
*/
import "C"

import (
	"fmt"
	"os"
	"unsafe"
)

func main() {
	text := "leanfile"
	bytes := C.CString(text)
	defer C.free(unsafe.Pointer(bytes))
	sum := C.crc32(0, (*C.Bytef)(unsafe.Pointer(bytes)), C.uInt(len(text)))
	folder, err := os.Getwd()
	if err != nil {
		panic(err)
	}
	fmt.Printf("SQLite %s, zlib %s, sum %d, in %s\n",
		C.GoString(C.sqlite3_libversion()), C.GoString(C.zlibVersion()), uint64(sum), folder)
}

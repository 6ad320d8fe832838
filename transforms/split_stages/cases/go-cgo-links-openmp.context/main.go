package main

// #cgo CFLAGS: -fopenmp
// #cgo LDFLAGS: -fopenmp -lm
// #cgo darwin LDFLAGS: -lomp
// #include <math.h>
import "C"

func main() {
	println(int(C.sqrt(4)))
}

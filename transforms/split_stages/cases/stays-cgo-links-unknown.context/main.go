package main

// #cgo LDFLAGS: -L/opt/vendor/lib -lvendorthing
// int f(void);
import "C"

func main() {
	println(int(C.f()))
}

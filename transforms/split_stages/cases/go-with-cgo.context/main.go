package main

// #cgo LDFLAGS: -lsqlite3
import "C"

func main() {}

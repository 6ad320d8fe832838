//go:build vendorthing

package main

// #cgo LDFLAGS: -lvendorthing
import "C"

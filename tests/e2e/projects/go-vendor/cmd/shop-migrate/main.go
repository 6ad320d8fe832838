package main

import "os"

func main() {
	if err := os.WriteFile("/var/lib/shop/state", []byte("1 table"), 0o600); err != nil {
		panic(err)
	}
}

package main

import "os"

func main() {
	if os.WriteFile("/tmp/x", nil, 0o644) != nil {
		os.Exit(1)
	}
}

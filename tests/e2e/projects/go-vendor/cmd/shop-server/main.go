package main

import (
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"

	"example.com/greet"
	"example.com/shop/internal/words"
)

var version = "unknown"

func main() {
	port := flag.String("port", "80", "where to listen")
	flag.Parse()
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		state, err := os.ReadFile("/var/lib/shop/state")
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		fmt.Fprintf(w, "version %s\nmigrated: %s\n%s%s\n", version, state, words.Text, greet.Hello("Ada"))
	})
	log.Fatal(http.ListenAndServe(":"+*port, nil))
}

package main

import (
	"crypto/x509"
	"flag"
	"html/template"
	"log"
	"net/http"
	"os"
	"os/user"
	"time"

	"example.com/server/internal/clock"
)

type facts struct {
	User, Zone, Style string
	Certificates      bool
}

func main() {
	addr := flag.String("addr", ":80", "where to listen")
	flag.Parse()
	home := template.Must(template.ParseFiles("templates/home.html"))
	zone, err := clock.In(os.Getenv("ZONE"))
	if err != nil {
		log.Fatal(err)
	}
	me, err := user.Current()
	if err != nil {
		log.Fatal(err)
	}
	named, err := user.Lookup("runner")
	if err != nil {
		log.Fatal(err)
	}
	pool, err := x509.SystemCertPool()
	if err != nil {
		log.Fatal(err)
	}
	http.Handle("/static/", http.StripPrefix("/static/", http.FileServer(http.Dir("static"))))
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		style, err := os.ReadFile("static/style.css")
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		noon := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
		home.Execute(w, facts{
			User:         me.Username + " " + named.Uid + " " + named.Gid,
			Zone:         noon.In(zone).Format(time.RFC1123),
			Style:        string(style),
			Certificates: !pool.Equal(x509.NewCertPool()),
		})
	})
	log.Fatal(http.ListenAndServe(*addr, nil))
}

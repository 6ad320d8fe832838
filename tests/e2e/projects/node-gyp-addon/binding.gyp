{
  "targets": [
    {
      "target_name": "shelf",
      "sources": ["src/shelf.cc"],
      "libraries": ["-lsqlite3"]
    }
  ]
}

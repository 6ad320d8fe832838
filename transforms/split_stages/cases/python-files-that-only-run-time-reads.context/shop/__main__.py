open("schema.json")

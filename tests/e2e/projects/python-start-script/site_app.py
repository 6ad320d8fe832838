def application(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    with open("/tmp/settings.yaml", "rb") as file:
        return [file.read()]

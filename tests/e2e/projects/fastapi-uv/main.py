import sys

import yaml
from fastapi import FastAPI

app = FastAPI()


@app.get("/")
def cities() -> dict:
    with open("cities.yaml") as file:
        return {"cities": yaml.safe_load(file), "prefix": sys.prefix, "c loader": yaml.__with_libyaml__}

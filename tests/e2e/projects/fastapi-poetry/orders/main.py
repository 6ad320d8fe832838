import json
import os
from importlib.metadata import version
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()
PRICES = json.loads((Path(__file__).parent / "data" / "prices.json").read_text())


@app.get("/orders/{number}")
def order(number: int) -> dict:
    return {"order": number, "cents": PRICES[str(number)], "version": version("orders"), "folder": os.getcwd()}

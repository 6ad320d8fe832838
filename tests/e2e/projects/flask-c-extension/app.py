import os

import checksum
from flask import Flask, render_template, request

app = Flask(__name__)


@app.route("/")
def home():
    text = request.args.get("text", "")
    return render_template("home.html", text=text, crc=checksum.crc(text.encode()), folder=os.getcwd())

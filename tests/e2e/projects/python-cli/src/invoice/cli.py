import argparse
import os
from importlib.metadata import version

from jinja2 import Environment, PackageLoader


def main():
    options = argparse.ArgumentParser(prog="invoice")
    options.add_argument("--to", required=True)
    options.add_argument("--cents", type=int, required=True)
    given = options.parse_args()
    template = Environment(loader=PackageLoader("invoice")).get_template("invoice.txt")
    print(template.render(to=given.to, cents=given.cents, version=version("invoice")))
    print(f"in {os.getcwd()}")

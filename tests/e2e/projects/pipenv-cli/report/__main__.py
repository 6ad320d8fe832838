import csv
import os

import click
from tabulate import tabulate


@click.command()
@click.argument("path", type=click.Path(exists=True))
@click.option("--least", default=0)
def report(path, least):
    """Print what is in stock."""
    with open(path) as file:
        rows = [row for row in csv.DictReader(file) if int(row["count"]) >= least]
    click.echo(f"{os.environ['REPORT_TITLE']} – {os.getcwd()}")
    click.echo(tabulate(rows, headers="keys"))


report()

import os
import sys

import click


@click.command()
@click.option("--name", required=True)
def hello(name):
    click.echo(f"Hello {name} from {os.getcwd()}")
    click.echo(f"in an environment: {sys.prefix != sys.base_prefix}")


hello()

import subprocess

from rich import print

text = subprocess.run(
    ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", "page.ps"],
    check=True,
    capture_output=True,
    text=True,
).stdout
print("[bold]gs:[/bold]", text.strip())

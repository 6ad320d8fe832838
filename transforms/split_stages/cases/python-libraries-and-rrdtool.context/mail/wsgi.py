import subprocess

subprocess.run(["rrdtool", "--version"])
subprocess.run(["git", "--version"])

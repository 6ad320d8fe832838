import subprocess
subprocess.run("ls", shell=True)

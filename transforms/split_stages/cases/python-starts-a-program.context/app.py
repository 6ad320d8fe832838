import subprocess
subprocess.run(["file", "x"])

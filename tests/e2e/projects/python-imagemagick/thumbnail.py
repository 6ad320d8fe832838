import os
import subprocess
import sys

import humanize

# Both tools are in the full image only: nothing here installs them.
size = os.environ["THUMBNAIL"]
subprocess.run(["convert", sys.argv[1], "-resize", f"{size}!", "/tmp/small.png"], check=True)
seen = subprocess.run(["file", "--brief", "/tmp/small.png"], check=True, capture_output=True, text=True)
print(seen.stdout.strip())
print(humanize.naturalsize(os.path.getsize(sys.argv[1])))

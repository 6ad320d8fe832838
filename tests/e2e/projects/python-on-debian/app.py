import getpass
import os

import bottle


@bottle.route("/")
def home():
    with open("words.txt") as file:
        words = file.read().split()
    with open("count.txt", "w") as file:  # the folder is the user's own
        file.write(str(len(words)))
    home = os.path.expanduser("~")
    return {"words": words, "user": getpass.getuser(), "home": home, "home is there": os.access(home, os.W_OK)}


bottle.run(host="0.0.0.0", port=8117, quiet=True)

import magic

# A wheel in pure Python, which loads the libmagic of the image: only the full one has it.
for name in ["notes.txt", "pixel.gif"]:
    print(f"{name}: {magic.from_file(name, mime=True)}")

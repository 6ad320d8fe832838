//! The `leanfile.toml` that `leanfile init` writes.

use super::keys::{Key, Shown, TABLES, TOP};

/// A `leanfile.toml` that says nothing yet: every key with its default behind a `#`, and what it is for in lines that
/// begin with `# `.
pub fn template() -> String {
    let mut text = String::from(
        "# Leanfile's configuration, for the Dockerfiles in this folder and below; the nearest file counts.\n\
         # What stands here are the defaults: take the # off a line to change it.\n\n",
    );
    keys(&mut text, TOP);
    for table in TABLES {
        text += &format!("#[{}]\n", table.name);
        keys(&mut text, table.keys);
        for key in table.keys {
            if let Shown::Rows(of_row) = key.shown {
                text += &format!("# {}\n#[[{}.{}]]\n", key.help, table.name, key.name);
                of_row(&mut text);
            }
        }
    }
    text += "# Other values for some files: level, only, skip, targets, context, build-args. Later tables win.\n\
             #[[files]]\n\
             # Which files: a pattern as in a .gitignore in this folder.\n\
             #path = \"docker/dev.Dockerfile\"\n\
             #skip = []\n";
    text
}

/// Writes keys with their values.
pub fn keys<T>(text: &mut String, keys: &[Key<T>]) {
    for key in keys {
        let (value, note) = match key.shown {
            Shown::Default(value) => (value, ""),
            Shown::Example(value) => (value, " # an example"),
            Shown::Rows(_) => continue,
        };
        *text += &format!("# {}\n#{} = {value}{note}\n\n", key.help, key.name);
    }
}

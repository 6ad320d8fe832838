//! Python on an image whose interpreter stands elsewhere: where its packages are, and how their programs are started.

use super::{Kept, Wish, name_of};
use crate::facts::split::{Carried, Open, OpenKind};
use crate::facts::tables::runtime_images::RuntimeRow;

/// Programs of packages that `python -m` starts as well, with the folder it is in on the path.
/// Source: the `__main__` of the packages (gunicorn, uvicorn, flask, celery, hypercorn, daphne).
const MODULES: &[&str] = &["celery", "daphne", "flask", "gunicorn", "hypercorn", "uvicorn"];

/// The module of the program called `name`.
pub(super) fn module(name: &str) -> Option<&'static str> {
    MODULES.iter().copied().find(|module| *module == name)
}

/// The variable that tells the interpreter where the packages are that the stage has.
///
/// # Errors
/// There are packages, and it cannot be told where.
pub(super) fn path(
    wish: &Wish<'_>,
    row: &RuntimeRow,
    carried: &[Carried],
    open: &mut Vec<Open>,
) -> Result<Option<Carried>, Kept> {
    let version = &row.version;
    let mut folders: Vec<String> = Vec::new();
    let mut put = |folder: String| {
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    };
    for copied in wish.copied_folders(carried) {
        let copied = copied.trim_end_matches('/');
        match () {
            () if copied.ends_with("/site-packages") => put(copied.to_owned()),
            () if copied.ends_with(&format!("/lib/python{version}")) => {
                put(format!("{copied}/site-packages"))
            }
            () if is_environment(wish, copied) || is_prefix(copied) => {
                put(format!("{copied}/lib/python{version}/site-packages"));
            }
            () => {}
        }
    }
    if folders.is_empty() {
        return Ok(None);
    }
    let state = &wish.build.evaluation.stages[wish.stage.index].end;
    if let Some(name) = ["PYTHONPATH", "PYTHONHOME"].into_iter().find(|name| state.env_may_be_set(name)) {
        let why = format!("{name} is set, and its packages have to be named there");
        return Err(Kept::new("its paths are set", wish.stage.instructions.start, why));
    }
    open.push(Open {
        kind: OpenKind::BuiltOtherwise,
        statement: format!(
            "no package needs a .pth file in {} to be read: they are found through PYTHONPATH, which reads none",
            folders.join(" or ")
        ),
        check: "import the packages in the new image".into(),
    });
    Ok(Some(Carried::Set("PYTHONPATH".into(), folders.join(":"))))
}

/// Takes out the folder of the builder's interpreter and of scripts that it runs: none of them starts there.
pub(super) fn without_scripts(carried: &mut Vec<Carried>) {
    let scripts = ["/usr/local/bin"];
    carried.retain(|one| {
        !matches!(one, Carried::FromBuilder { paths, .. } if paths.iter().all(|path| scripts.contains(&path.as_str())))
    });
}

/// Whether a folder is a virtual environment: by its name, or because the stage says so.
fn is_environment(wish: &Wish<'_>, folder: &str) -> bool {
    let state = &wish.build.evaluation.stages[wish.stage.index].end;
    let says = |name: &str| match state.env.get(name) {
        crate::syntax::expand::Variable::Set(value) => {
            value.split(':').any(|path| path == folder || path == format!("{folder}/bin"))
        }
        _ => false,
    };
    matches!(name_of(folder), ".venv" | "venv" | ".virtualenv" | "virtualenv")
        || says("VIRTUAL_ENV")
        || says("PATH")
}

/// Whether packages are installed below a folder as below `/usr/local`: `pip install --prefix` or `--user`.
fn is_prefix(folder: &str) -> bool {
    folder == "/usr/local" || folder.ends_with("/.local")
}

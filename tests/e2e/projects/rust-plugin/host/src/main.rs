use std::ffi::{CStr, CString, c_char};
use std::path::Path;

fn main() {
    let name = std::env::args().nth(1).expect("a plugin");
    let folder = std::env::current_dir().expect("a folder");
    let path = folder.join(std::env::var("PLUGINS").expect("where plugins are")).join(Path::new(&name));
    // Loaded when it runs: the linker's table of the program does not name it.
    let library = unsafe { libloading::Library::new(path) }.expect("the plugin");
    let word = CString::new("shout").unwrap();
    let shouted = unsafe {
        let shout: libloading::Symbol<unsafe extern "C" fn(*const c_char) -> *mut c_char> =
            library.get(b"shout").expect("its function");
        CStr::from_ptr(shout(word.as_ptr())).to_string_lossy().into_owned()
    };
    println!("{shouted}, {}, in {}", env!("NOTE"), folder.display());
}

use std::ffi::{CStr, CString, c_char};

/// # Safety
/// `word` is a string that ends with a zero byte.
#[no_mangle]
pub unsafe extern "C" fn shout(word: *const c_char) -> *mut c_char {
    let word = unsafe { CStr::from_ptr(word) }.to_string_lossy().to_uppercase();
    CString::new(word).unwrap_or_default().into_raw()
}

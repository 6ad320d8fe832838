//! Reading a file: only what can be a Dockerfile, and nothing without end.

use crate::text::{LineIndex, Span};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// The largest file that is read, in bytes; the longest real Dockerfiles are well under 1 MB.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// The bytes of the file at `path`.
///
/// # Errors
/// In words: it cannot be read, is no regular file (a pipe could block, a device need not end), or is too large.
pub fn file(path: &Path) -> Result<Vec<u8>, String> {
    file_up_to(path, LARGEST)
}

/// The bytes of the file at `path`, where they are not more than `largest`.
///
/// # Errors
/// As those of [`file`].
pub fn file_up_to(path: &Path, largest: u64) -> Result<Vec<u8>, String> {
    let metadata = fs::metadata(path).map_err(|error| match fs::read_link(path) {
        Ok(target) if error.kind() == io::ErrorKind::NotFound => {
            format!("a symbolic link to {}, which does not exist", target.display())
        }
        _ => format!("cannot be read: {error}"),
    })?;
    if !metadata.is_file() {
        return Err("not a regular file; `leanfile … -` reads standard input".into());
    }
    let file = File::open(path).map_err(|error| format!("cannot be read: {error}"))?;
    // One byte more than there should be: then the end is seen without another buffer.
    read_into(Vec::with_capacity(metadata.len().min(largest) as usize + 1), file, largest)
}

/// All that `reader` has.
///
/// # Errors
/// As those of [`file`].
pub fn limited(reader: impl Read) -> Result<Vec<u8>, String> {
    read_into(Vec::new(), reader, LARGEST)
}

fn read_into(mut bytes: Vec<u8>, reader: impl Read, largest: u64) -> Result<Vec<u8>, String> {
    reader.take(largest + 1).read_to_end(&mut bytes).map_err(|error| format!("cannot be read: {error}"))?;
    if bytes.len() as u64 > largest {
        return Err(format!("larger than {} MiB: too large for a Dockerfile", largest >> 20));
    }
    Ok(bytes)
}

/// Why bytes are no text.
#[derive(Debug, PartialEq, Eq)]
pub struct NotText {
    /// What was found and what to do.
    pub message: String,
    /// The text with a replacement character for what cannot be read.
    pub lossy: String,
    /// Where in `lossy` that begins.
    pub span: Span,
}

impl NotText {
    /// Line and column.
    pub fn place(&self) -> (usize, usize) {
        LineIndex::new(&self.lossy).line_column(self.span.start)
    }
}

/// The text that `bytes` are.
///
/// # Errors
/// They are not UTF-8, or binary data.
pub fn text(bytes: Vec<u8>) -> Result<String, Box<NotText>> {
    let no_text = |bytes: &[u8], at: usize, message: String| {
        let lossy = String::from_utf8_lossy(bytes).into_owned();
        // What is in front of the first wrong byte is as it was; in front of a zero byte it may not be.
        let at = String::from_utf8_lossy(&bytes[..at]).len();
        let length = lossy[at..].chars().next().map_or(0, char::len_utf8);
        Err(Box::new(NotText { message, span: Span::new(at, at + length), lossy }))
    };
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        let message = "the file is UTF-16, and builders read UTF-8; save it as UTF-8";
        return no_text(&bytes, 0, message.into());
    }
    if let Some(at) = bytes.iter().position(|&byte| byte == 0) {
        return no_text(&bytes, at, "a zero byte: this is a binary file, not a Dockerfile".into());
    }
    String::from_utf8(bytes).or_else(|error| {
        let at = error.utf8_error().valid_up_to();
        let message =
            format!("not valid UTF-8: a byte 0x{:02x}; save the file as UTF-8", error.as_bytes()[at]);
        no_text(error.as_bytes(), at, message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_has_a_place() {
        assert_eq!(text(b"FROM a\n".to_vec()).unwrap(), "FROM a\n");
        let place = |bytes: &[u8]| text(bytes.to_vec()).unwrap_err().place();
        assert_eq!(place("FROM é\n# é\u{0}".as_bytes()), (2, 4));
        assert_eq!(place(b"FROM a\n# caf\xe9 x\n"), (2, 6));
        assert_eq!(place(b"\xff\xfeF\0"), (1, 1));
    }

    #[test]
    fn there_is_a_largest_file() {
        assert!(limited(io::repeat(b'a')).unwrap_err().contains("16 MiB"));
        assert_eq!(limited(io::repeat(b'a').take(LARGEST)).unwrap().len() as u64, LARGEST);
    }
}

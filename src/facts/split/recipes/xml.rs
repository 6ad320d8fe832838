//! Elements of XML manifests, as far as they are written without attributes.

/// The text of the first element called `name`.
pub(super) fn tag<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let open = format!("<{name}>");
    let start = text.find(&open)? + open.len();
    let end = text[start..].find(&format!("</{name}>"))?;
    Some(&text[start..start + end])
}

/// The texts of all elements called `name`.
pub(super) fn tags<'t>(mut text: &'t str, name: &str) -> Vec<&'t str> {
    let close = format!("</{name}>");
    let mut all = Vec::new();
    while let Some(found) = tag(text, name) {
        all.push(found);
        let Some(at) = text.find(&close) else { break };
        text = &text[at + close.len()..];
    }
    all
}

/// `text` without the elements called `name`.
pub(super) fn without(text: &str, name: &str) -> String {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let mut out = text.to_owned();
    while let Some(start) = out.find(&open) {
        let Some(end) = out[start..].find(&close) else { break };
        out.replace_range(start..start + end + close.len(), "");
    }
    out
}

//! Documentation of lowered items: the model's, or a plain sentence.

use shapesmith_model::shape::Deprecated;

use crate::docs::Docs;

/// The model's documentation, or `otherwise` where the model has none.
pub(super) fn docs(html: Option<&str>, otherwise: &str) -> Docs {
    let docs = html.map(Docs::from_html).unwrap_or_default();
    if docs.is_empty() {
        Docs::from_markdown(otherwise)
    } else {
        docs
    }
}

/// The note of a `deprecated` attribute.
pub(super) fn deprecation(deprecated: Option<&Deprecated>) -> Option<String> {
    let deprecated = deprecated?;
    let message = deprecated.message.clone().unwrap_or_default();
    Some(match &deprecated.since {
        Some(since) => format!("{message} (since {since})").trim().to_owned(),
        None => message,
    })
}

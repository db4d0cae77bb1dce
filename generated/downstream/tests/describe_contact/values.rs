//! Short ways to write expected values.

use std::collections::HashMap;

use aws_sdk_connect::primitives::DateTime;

/// The time of these seconds and milliseconds since 1970.
pub(crate) fn at(seconds: i64, milliseconds: i64) -> DateTime {
    DateTime::from_millis(seconds * 1000 + milliseconds)
}

/// A map of texts.
pub(crate) fn map<const N: usize>(entries: [(&str, &str); N]) -> HashMap<String, String> {
    entries
        .map(|(key, value)| (key.to_owned(), value.to_owned()))
        .into()
}

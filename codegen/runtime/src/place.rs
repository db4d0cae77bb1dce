//! Where in a response an error is: `Contact.Transitions[3].Start`.
//!
//! The codec's errors have no room for a place, so it stands in front of their
//! text, in backticks; each level on the way out adds its step.

use std::fmt::Display;

use crate::serde::SerdeError;

/// One step from a value to a value inside it.
pub(crate) enum Step<'a> {
    /// A member of a structure or union.
    Member(&'a str),
    /// An element of a list.
    Index(usize),
    /// A value of a map.
    Key(&'a str),
}

/// The error, one level further out.
pub(crate) fn within(step: Step<'_>, error: SerdeError) -> SerdeError {
    let text = error.to_string();
    let inner = text
        .strip_prefix('`')
        .and_then(|text| text.split_once("`: "));
    let (way, reason) = inner.unwrap_or(("", &text));
    match step {
        Step::Member(name) if way.is_empty() || way.starts_with('[') => told(name, way, reason),
        Step::Member(name) => told(format_args!("{name}."), way, reason),
        Step::Index(index) => told(format_args!("[{index}]{}", dot(way)), way, reason),
        Step::Key(key) => told(format_args!("[{key:?}]{}", dot(way)), way, reason),
    }
}

/// What separates a step in brackets from the way behind it.
fn dot(way: &str) -> &'static str {
    if way.is_empty() || way.starts_with('[') {
        ""
    } else {
        "."
    }
}

/// An error that tells its place.
fn told(step: impl Display, way: &str, reason: &str) -> SerdeError {
    SerdeError::custom(format!("`{step}{way}`: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::{Step, within};
    use crate::serde::SerdeError;

    #[test]
    fn steps_join_as_they_would_be_written() {
        let steps = [
            (Step::Member("Start"), "`Start`: no"),
            (Step::Index(3), "`[3].Start`: no"),
            (Step::Member("Transitions"), "`Transitions[3].Start`: no"),
            (Step::Key("a\"b"), r#"`["a\"b"].Transitions[3].Start`: no"#),
            (Step::Index(0), r#"`[0]["a\"b"].Transitions[3].Start`: no"#),
            (
                Step::Member("Contact"),
                r#"`Contact[0]["a\"b"].Transitions[3].Start`: no"#,
            ),
        ];
        let mut error = SerdeError::custom("no");
        for (step, expected) in steps {
            error = within(step, error);
            assert_eq!(error.to_string(), expected);
        }
    }
}

//! Comparing what is expected with what came.

mod cbor;
mod form;
mod json;
mod request;
mod result;
mod xml;

pub(crate) use request::{Request, request};
pub(crate) use result::{error, output};

use std::fmt::Display;

/// What differs, one line each.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Differences(Vec<String>);

impl Differences {
    /// Notes a difference.
    pub(crate) fn push(&mut self, what: impl Display) {
        self.0.push(what.to_string());
    }

    /// Notes a difference of two values.
    pub(crate) fn unequal(
        &mut self,
        what: impl Display,
        expected: impl Display,
        came: impl Display,
    ) {
        let (expected, came) = (short(&expected.to_string()), short(&came.to_string()));
        self.push(format_args!("{what}: expected {expected}, came {came}"));
    }

    /// The lines.
    pub(crate) fn lines(&self) -> &[String] {
        &self.0
    }
}

/// How much of a value is shown.
const LENGTH: usize = 1000;

/// The text, cut if it is very long.
fn short(text: &str) -> String {
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

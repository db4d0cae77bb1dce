//! What the model calls sensitive is sent and received, but nothing shows it:
//! neither `Debug` of what holds it nor the text of any error.
//!
//! Which members are sensitive is worked out here from the model, apart from
//! the generator; every sensitive value of a test is a canary of its own.

mod body;
mod config;
mod errors;
mod inputs;
#[path = "../support/model.rs"]
mod model;
mod outputs;
mod sensitive;
#[path = "../support/mod.rs"]
mod support;
mod texts;

use std::fmt::Debug;

/// What every canary begins with.
const CANARY: &str = "canary";

/// Asserts that no form of `Debug` shows a canary.
#[track_caller]
fn assert_hidden(value: &dyn Debug) {
    assert_clean(&format!("{value:?}"));
    assert_clean(&format!("{value:#?}"));
}

/// Asserts that a text has no canary, whether as text or as bytes.
#[track_caller]
fn assert_clean(text: &str) {
    assert!(!text.contains(CANARY), "{text}");
    let numbers: String = text.split_whitespace().collect();
    let bytes: Vec<String> = CANARY.bytes().map(|byte| byte.to_string()).collect();
    assert!(!numbers.contains(&bytes.join(",")), "{text}");
}

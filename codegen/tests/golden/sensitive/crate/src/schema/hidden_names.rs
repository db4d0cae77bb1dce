// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `HiddenNames`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "HiddenNames", "member", String, 0
);

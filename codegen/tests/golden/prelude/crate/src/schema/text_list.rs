// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `TextList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenprelude", "TextList", "member", String, 0
);

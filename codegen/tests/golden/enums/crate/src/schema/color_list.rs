// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `ColorList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenenums", "ColorList", "member", String, 0
);

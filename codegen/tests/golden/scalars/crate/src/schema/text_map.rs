// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `TextMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "TextMap", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "TextMap", "value", String, 1
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `ColorMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenenums", "ColorMap", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenenums", "ColorMap", "value", String, 1
);

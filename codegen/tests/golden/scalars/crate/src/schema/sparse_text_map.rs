// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `SparseTextMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "SparseTextMap", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "SparseTextMap", "value", String, 1
);

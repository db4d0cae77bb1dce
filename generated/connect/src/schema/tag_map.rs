// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `TagMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.connect", "TagMap", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.connect", "TagMap", "value", String, 1
);

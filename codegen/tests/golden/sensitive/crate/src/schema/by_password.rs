// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `ByPassword`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "ByPassword", "key", String, 0
)
    .with_sensitive();

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "ByPassword", "value", String, 1
);

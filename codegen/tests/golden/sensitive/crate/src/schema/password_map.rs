// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `PasswordMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "PasswordMap", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "PasswordMap", "value", String, 1
)
    .with_sensitive();

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `Passwords`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "Passwords", "member", String, 0
)
    .with_sensitive();

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `Clearances`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "Clearances", "member", String, 0
)
    .with_sensitive();

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `Vaults`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "Vaults", "member", Structure, 0
)
    .with_sensitive();

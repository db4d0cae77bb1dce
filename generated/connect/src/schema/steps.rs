// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `Steps`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.connect", "Steps", "member", Structure, 0
);

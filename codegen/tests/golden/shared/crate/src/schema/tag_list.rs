// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `TagList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenshared", "TagList", "member", Structure, 0
);

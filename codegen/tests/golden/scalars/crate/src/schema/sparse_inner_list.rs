// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `SparseInnerList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "SparseInnerList", "member", Structure, 0
);

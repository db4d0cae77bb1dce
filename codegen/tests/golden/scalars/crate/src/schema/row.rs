// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `Row`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "Row", "member", Integer, 0
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `Grid`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "Grid", "member", List, 0
)
    .with_list_member(&super::row::ELEMENT);

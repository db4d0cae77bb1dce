// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `ExpressionList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenrecursion", "ExpressionList", "member", Union, 0
);

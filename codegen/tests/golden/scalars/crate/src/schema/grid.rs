// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! The schemas inside the list `Grid`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "Grid", "member", List, 0
)
    .with_list_member(&super::row::ELEMENT);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `MapOfLists`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "MapOfLists", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "MapOfLists", "value", List, 1
)
    .with_list_member(&super::text_list::ELEMENT);

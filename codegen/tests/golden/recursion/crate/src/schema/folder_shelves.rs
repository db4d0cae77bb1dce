// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `FolderShelves`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenrecursion", "FolderShelves", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenrecursion", "FolderShelves", "value", List, 1
)
    .with_list_member(&super::folder_list::ELEMENT);

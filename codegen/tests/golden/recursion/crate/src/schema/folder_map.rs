// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `FolderMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenrecursion", "FolderMap", "key", String, 0
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenrecursion", "FolderMap", "value", Structure, 1
);

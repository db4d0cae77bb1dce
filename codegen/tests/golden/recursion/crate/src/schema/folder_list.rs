// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `FolderList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenrecursion", "FolderList", "member", Structure, 0
);

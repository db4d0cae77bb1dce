// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `VoidList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenempty", "VoidList", "member", Structure, 0
);

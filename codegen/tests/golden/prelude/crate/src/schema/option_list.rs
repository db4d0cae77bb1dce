// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `OptionList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenprelude", "OptionList", "member", Structure, 0
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `PasswordLists`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "PasswordLists", "member", List, 0
)
    .with_list_member(&super::passwords::ELEMENT)
    .with_sensitive();

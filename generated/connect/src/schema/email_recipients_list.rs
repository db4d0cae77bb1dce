// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `EmailRecipientsList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.connect", "EmailRecipientsList", "member", Structure, 0
);

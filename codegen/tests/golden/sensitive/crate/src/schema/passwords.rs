// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! The schemas inside the list `Passwords`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldensensitive", "Passwords", "member", String, 0
)
    .with_sensitive();

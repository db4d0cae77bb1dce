// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `AgentIds`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.connect", "AgentIds", "member", String, 0
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `StateTransitions`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::Schema::new_member(
    serde::shape_id!("com.amazonaws.connect", "StateTransitions", "member"),
    serde::ShapeType::Structure,
    "member",
    0,
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `ContactEvaluations`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::Schema::new_member(
    serde::shape_id!("com.amazonaws.connect", "ContactEvaluations", "key"),
    serde::ShapeType::String,
    "key",
    0,
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::Schema::new_member(
    serde::shape_id!("com.amazonaws.connect", "ContactEvaluations", "value"),
    serde::ShapeType::Structure,
    "value",
    1,
);

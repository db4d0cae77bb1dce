// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the map `TagMap`.

use ::shapesmith_runtime::serde;

pub(crate) static KEY: serde::Schema<'static> = serde::Schema::new_member(
    serde::shape_id!("com.amazonaws.connect", "TagMap", "key"),
    serde::ShapeType::String,
    "key",
    0,
);

pub(crate) static ELEMENT: serde::Schema<'static> = serde::Schema::new_member(
    serde::shape_id!("com.amazonaws.connect", "TagMap", "value"),
    serde::ShapeType::String,
    "value",
    1,
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `SegmentAttributeValueList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::Schema::new_member(
    serde::shape_id!("com.amazonaws.connect", "SegmentAttributeValueList", "member"),
    serde::ShapeType::Structure,
    "member",
    0,
);

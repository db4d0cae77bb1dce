// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `SegmentAttributeValueList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.connect", "SegmentAttributeValueList", "member", Structure, 0
);

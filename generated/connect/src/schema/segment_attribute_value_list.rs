// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `SegmentAttributeValueList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.connect#SegmentAttributeValueList",
    ("member", schema::Kind::Structure, &[]),
);

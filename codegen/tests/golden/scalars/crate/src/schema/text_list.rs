// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `TextList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenscalars#TextList",
    ("member", schema::Kind::String, &[]),
);

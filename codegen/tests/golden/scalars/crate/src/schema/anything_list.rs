// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `AnythingList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenscalars#AnythingList",
    ("member", schema::Kind::Document, &[]),
);

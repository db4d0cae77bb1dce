// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `Grid`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenscalars#Grid",
    ("member", schema::Kind::List(&super::row::SHAPE), &[]),
);

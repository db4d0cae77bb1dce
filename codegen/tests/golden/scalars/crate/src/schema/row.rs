// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `Row`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenscalars#Row",
    ("member", schema::Kind::Integer, &[]),
);

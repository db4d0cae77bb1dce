// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `SparseNone`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenprelude#SparseNone",
    ("member", schema::Kind::String, &[]),
);

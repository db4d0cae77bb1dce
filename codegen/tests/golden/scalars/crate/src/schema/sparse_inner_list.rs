// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `SparseInnerList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenscalars#SparseInnerList",
    ("member", schema::Kind::Structure, &[]),
);

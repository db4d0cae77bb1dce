// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `ConnectionTypeList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.connect#ConnectionTypeList",
    ("member", schema::Kind::String, &[]),
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `HiddenNames`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldensensitive#HiddenNames",
    ("member", schema::Kind::String, &[]),
);

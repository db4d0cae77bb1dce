// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `ColorList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenenums#ColorList",
    ("member", schema::Kind::String, &[]),
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the map `ExpressionMap`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::map(
    "com.amazonaws.goldenrecursion#ExpressionMap",
    ("key", schema::Kind::String, &[]),
    ("value", schema::Kind::Union, &[]),
);

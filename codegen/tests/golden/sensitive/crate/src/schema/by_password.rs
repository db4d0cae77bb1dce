// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the map `ByPassword`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::map(
    "com.amazonaws.goldensensitive#ByPassword",
    ("key", schema::Kind::String, &[schema::Trait::Sensitive]),
    ("value", schema::Kind::String, &[]),
);

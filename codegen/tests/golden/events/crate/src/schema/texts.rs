// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `Texts`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenevents#Texts",
    ("member", schema::Kind::String, &[]),
);

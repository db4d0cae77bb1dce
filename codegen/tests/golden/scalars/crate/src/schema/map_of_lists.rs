// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the map `MapOfLists`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::map(
    "com.amazonaws.goldenscalars#MapOfLists",
    ("key", schema::Kind::String, &[]),
    ("value", schema::Kind::List(&super::text_list::SHAPE), &[]),
);

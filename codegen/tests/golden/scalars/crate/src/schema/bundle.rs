// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the map `Bundle`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::map(
    "com.amazonaws.goldenscalars#Bundle",
    ("key", schema::Kind::String, &[]),
    ("value", schema::Kind::List(&super::sparse_text_list::SHAPE), &[]),
);

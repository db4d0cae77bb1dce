// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `ItemList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenshared#ItemList",
    ("member", schema::Kind::Structure, &[]),
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `TagList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenshared#TagList",
    ("member", schema::Kind::Structure, &[]),
);

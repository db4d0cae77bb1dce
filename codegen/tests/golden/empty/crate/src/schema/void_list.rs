// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `VoidList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenempty#VoidList",
    ("member", schema::Kind::Structure, &[]),
);

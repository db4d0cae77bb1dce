// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `FolderList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenrecursion#FolderList",
    ("member", schema::Kind::Structure, &[]),
);

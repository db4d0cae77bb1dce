// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the map `FolderShelves`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::map(
    "com.amazonaws.goldenrecursion#FolderShelves",
    ("key", schema::Kind::String, &[]),
    ("value", schema::Kind::List(&super::folder_list::SHAPE), &[]),
);

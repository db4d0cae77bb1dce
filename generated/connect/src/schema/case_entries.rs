// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `CaseEntries`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.connect#CaseEntries",
    ("member", schema::Kind::Structure, &[]),
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `Vaults`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldensensitive#Vaults",
    ("member", schema::Kind::Structure, &[schema::Trait::Sensitive]),
);

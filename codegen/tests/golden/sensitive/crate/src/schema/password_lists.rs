// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `PasswordLists`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldensensitive#PasswordLists",
    ("member", schema::Kind::List(&super::passwords::SHAPE), &[schema::Trait::Sensitive]),
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `Clearances`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldensensitive#Clearances",
    ("member", schema::Kind::String, &[schema::Trait::Sensitive]),
);

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `SupportedMessagingContentTypes`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.connect#SupportedMessagingContentTypes",
    ("member", schema::Kind::String, &[]),
);

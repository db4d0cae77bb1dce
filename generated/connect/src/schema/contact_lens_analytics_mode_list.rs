// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `ContactLensAnalyticsModeList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.connect#ContactLensAnalyticsModeList",
    ("member", schema::Kind::String, &[]),
);

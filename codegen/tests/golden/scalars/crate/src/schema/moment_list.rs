// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! What is inside the list `MomentList`.

use ::shapesmith_runtime::schema;

pub(crate) static SHAPE: schema::Collection = schema::Collection::list(
    "com.amazonaws.goldenscalars#MomentList",
    (
        "member",
        schema::Kind::Timestamp,
        &[schema::Trait::TimestampFormat(schema::TimestampFormat::HttpDate)],
    ),
);

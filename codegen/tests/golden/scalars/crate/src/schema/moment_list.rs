// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The schemas inside the list `MomentList`.

use ::shapesmith_runtime::serde;

pub(crate) static ELEMENT: serde::Schema<'static> = serde::member!(
    "com.amazonaws.goldenscalars", "MomentList", "member", Timestamp, 0
)
    .with_timestamp_format(
        ::shapesmith_runtime::serde::traits::TimestampFormat::HttpDate,
    );

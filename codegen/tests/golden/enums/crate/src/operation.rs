// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! The operations: inputs, outputs, errors.

pub use ::shapesmith_runtime::aws_types::request_id::RequestId;

pub mod paint;

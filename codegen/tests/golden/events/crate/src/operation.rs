// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operations: inputs, outputs, errors.

pub use ::shapesmith_runtime::aws_types::request_id::RequestId;

pub mod chat;
pub mod listen;

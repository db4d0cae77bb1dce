// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operations: inputs, outputs, errors.

pub use ::shapesmith_runtime::aws_types::request_id::RequestId;

pub mod copy_item;
pub mod get_item;
pub mod list_items;
pub mod nest;
pub mod put_item;

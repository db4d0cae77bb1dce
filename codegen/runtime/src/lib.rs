//! The hand-written code that crates emitted by Shapesmith call.
//!
//! An emitted crate holds types, their schemas and the names of its
//! operations. What is the same for all of them is here: writing and reading
//! by schema, open enums and unions, errors, endpoints, and the one path on
//! which every operation is sent. It stands on AWS's published runtime.

mod body;
#[cfg(feature = "client")]
pub mod client;
pub mod endpoint;
pub mod enumeration;
pub mod error;
#[cfg(feature = "event-stream")]
pub mod event_stream;
pub mod operation;
mod place;
pub mod protocol;
pub mod schema;
pub mod serde;
pub mod union;
pub mod wire;

pub use aws_credential_types;
pub use aws_smithy_runtime_api;
pub use aws_smithy_types;
pub use aws_types;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The configuration of a client, and the types its settings have.

pub use ::shapesmith_runtime::client::config::*;

/// The configuration of a client.
pub type Config = ::shapesmith_runtime::client::config::Config<crate::meta::Service>;

/// Builds a [`Config`], setting by setting.
pub type Builder = ::shapesmith_runtime::client::config::Builder<crate::meta::Service>;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! A client of Golden Events, API version 2024-05-06.
//!
//! Emitted by Shapesmith with the operations that were asked for and what they reach.
//!
#![allow(deprecated, reason = "the crate defines what it calls deprecated")]
#![allow(
    clippy::large_enum_variant,
    clippy::module_inception,
    clippy::should_implement_trait,
    reason = "names and members are the model's"
)]

#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod client;
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod config;
#[rustfmt::skip]
pub mod error;
#[rustfmt::skip]
pub mod meta;
#[rustfmt::skip]
pub mod operation;
#[rustfmt::skip]
pub mod primitives;
#[rustfmt::skip]
mod schema;
#[rustfmt::skip]
pub mod types;

#[cfg(feature = "client")]
pub use client::Client;
#[cfg(feature = "client")]
pub use config::Config;
pub use error::Error;

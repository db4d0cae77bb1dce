// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! A client of Golden Keywords, API version 2030-01-01.
//!
//! Emitted by Shapesmith with the operations that were asked for and what they reach.
//!
//! Members, variants and operations that are called like words of the language.
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

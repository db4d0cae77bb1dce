// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! A client of Amazon Connect Service, API version 2017-08-08.
//!
//! Emitted by Shapesmith with the operations that were asked for and what they reach.
//!
//! Amazon Connect runs contact centers in the cloud, and this API works with the contacts that
//! such a center handles.
//!
//! A contact is one interaction with a customer by voice, chat, task or email, and it always
//! belongs to one Amazon Connect instance. The operations here start a chat, read what is known
//! about a contact, and begin the evaluation of a contact against a form.
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

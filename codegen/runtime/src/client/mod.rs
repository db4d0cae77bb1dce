//! Sending: configuration, the one path of every operation, customization.

mod auth;
pub mod config;
pub mod customize;
mod endpoint_url;
mod handle;
#[cfg(feature = "rustls")]
mod https_client;
#[cfg(not(feature = "rustls"))]
mod no_http_client;
mod operation;
mod override_plugin;
mod send;
mod sending;
mod service;
mod throttling;
pub mod token;

pub use handle::Handle;
pub use send::send;
pub use sending::Sending;

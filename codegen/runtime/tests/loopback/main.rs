//! The runtime as an emitted crate uses it: a small service written by hand,
//! and a real HTTP server on loopback.

#[cfg(feature = "rustls")]
mod config;
#[cfg(all(feature = "client", not(feature = "rustls")))]
mod connector;
#[cfg(feature = "rustls")]
mod customize;
#[cfg(feature = "rustls")]
mod errors;
#[cfg(feature = "client")]
mod host;
#[cfg(feature = "rustls")]
mod send;
#[cfg(feature = "rustls")]
mod server;
#[cfg(feature = "client")]
mod signature;
#[cfg(feature = "rustls")]
mod streams;
#[cfg(feature = "client")]
mod support;
mod things;
mod wire;

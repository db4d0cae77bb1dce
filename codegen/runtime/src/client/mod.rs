//! Sending: configuration, the one path of every operation, customization.

pub mod config;
pub mod customize;
mod handle;
mod operation;
mod override_plugin;
mod send;
mod service;
pub mod token;

pub use handle::Handle;
pub use send::send;

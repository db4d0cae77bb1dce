// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Errors that the service describes.

mod drop;
mod fault;

pub use self::drop::Drop;
pub use self::fault::Fault;

pub mod builders;

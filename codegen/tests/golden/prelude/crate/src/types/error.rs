// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! Errors that the service describes.

mod drop;
mod fault;

pub use self::drop::Drop;
pub use self::fault::Fault;

pub mod builders;

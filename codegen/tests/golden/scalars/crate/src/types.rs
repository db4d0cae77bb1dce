// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod color;
mod either;
mod everything;
mod inner;

pub use self::color::Color;
pub use self::either::Either;
pub use self::everything::Everything;
pub use self::inner::Inner;

pub mod builders;
pub mod error;

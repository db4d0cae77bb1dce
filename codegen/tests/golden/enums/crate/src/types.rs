// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod color;
mod operator;
mod shade;
mod single;

pub use self::color::Color;
pub use self::operator::Operator;
pub use self::shade::Shade;
pub use self::single::Single;

pub mod builders;
pub mod error;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod cut;
mod speech;
mod word;

pub use self::cut::Cut;
pub use self::speech::Speech;
pub use self::word::Word;

pub mod builders;
pub mod error;

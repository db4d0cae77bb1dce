// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod choice;
mod mood;
mod struct_;

pub use self::choice::Choice;
pub use self::mood::Mood;
pub use self::struct_::Struct;

pub mod builders;
pub mod error;

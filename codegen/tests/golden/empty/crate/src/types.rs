// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod only_void;
mod void;

pub use self::only_void::OnlyVoid;
pub use self::void::Void;

pub mod builders;
pub mod error;

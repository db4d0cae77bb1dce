// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod egg;
mod expression;
mod folder;
mod hen;
mod pair;
mod ring_a;
mod ring_b;
mod ring_c;
mod rotten_cause;
mod tree;

pub use self::egg::Egg;
pub use self::expression::Expression;
pub use self::folder::Folder;
pub use self::hen::Hen;
pub use self::pair::Pair;
pub use self::ring_a::RingA;
pub use self::ring_b::RingB;
pub use self::ring_c::RingC;
pub use self::rotten_cause::RottenCause;
pub use self::tree::Tree;

pub mod builders;
pub mod error;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::egg::EggBuilder;
pub use crate::types::folder::FolderBuilder;
pub use crate::types::hen::HenBuilder;
pub use crate::types::pair::PairBuilder;
pub use crate::types::ring_a::RingABuilder;
pub use crate::types::ring_b::RingBBuilder;
pub use crate::types::ring_c::RingCBuilder;
pub use crate::types::rotten_cause::RottenCauseBuilder;
pub use crate::types::tree::TreeBuilder;

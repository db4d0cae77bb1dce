// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::line::LineBuilder;
pub use crate::types::moved::MovedBuilder;
pub use crate::types::note::NoteBuilder;
pub use crate::types::picture::PictureBuilder;
pub use crate::types::place::PlaceBuilder;
pub use crate::types::silence::SilenceBuilder;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod heard;
mod line;
mod moved;
mod note;
mod picture;
mod picture_kind;
mod place;
mod said;
mod silence;

pub use self::heard::Heard;
pub use self::line::Line;
pub use self::moved::Moved;
pub use self::note::Note;
pub use self::picture::Picture;
pub use self::picture_kind::PictureKind;
pub use self::place::Place;
pub use self::said::Said;
pub use self::silence::Silence;

pub mod builders;
pub mod error;

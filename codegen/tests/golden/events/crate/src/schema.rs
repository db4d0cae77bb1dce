// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod busy_exception;
mod chat_input;
mod chat_output;
mod closed_exception;
mod heard;
mod line;
mod listen_input;
mod listen_output;
mod moved;
mod note;
mod picture;
mod picture_kind;
mod place;
mod said;
mod silence;
mod texts;

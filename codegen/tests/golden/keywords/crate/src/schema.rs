// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod async_exception;
mod choice;
mod mood;
mod move_input;
mod move_output;
mod struct_;
mod text_list;
mod text_map;
mod type_;
mod type_input;
mod type_output;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod busy_exception;
mod copy_input;
mod copy_output;
mod cut;
mod interrupted_exception;
mod speech;
mod talk_input;
mod talk_output;
mod word;

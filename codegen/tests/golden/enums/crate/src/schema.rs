// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod color;
mod color_list;
mod color_map;
mod operator;
mod paint_input;
mod paint_output;
mod shade;
mod single;

// Emitted by Shapesmith; `UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden` makes it again.

//! How shapes are written and read: a schema and one line for each member.

mod color;
mod color_list;
mod color_map;
mod operator;
mod paint_input;
mod paint_output;
mod shade;
mod single;

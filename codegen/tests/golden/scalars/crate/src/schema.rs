// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod anonymous_input;
mod anonymous_output;
mod anything_list;
mod bundle;
mod color;
mod color_list;
mod either;
mod everything;
mod get_input;
mod get_output;
mod grid;
mod header_exception;
mod inner;
mod map_of_lists;
mod moment_list;
mod put_input;
mod put_output;
mod replace_input;
mod replace_output;
mod row;
mod sparse_inner_list;
mod sparse_text_list;
mod sparse_text_map;
mod text_list;
mod text_map;
mod upload_input;
mod upload_output;

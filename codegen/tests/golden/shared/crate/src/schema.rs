// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod copy_item_input;
mod copy_item_output;
mod get_item_input;
mod get_item_output;
mod get_item_output2;
mod item;
mod item_list;
mod item_reply;
mod list_items_input;
mod list_items_output;
mod nest_input;
mod nest_output;
mod nest_request;
mod put_item_error;
mod put_item_fluent_builder;
mod put_item_input;
mod put_item_input2;
mod put_item_output;
mod put_item_request;
mod shared_exception;
mod tag;
mod tag_list;

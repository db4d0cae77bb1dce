// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod bare_exception;
mod exchange_input;
mod exchange_output;
mod message_exception;
mod only_void;
mod ping_input;
mod ping_output;
mod receive_input;
mod receive_output;
mod required_message_exception;
mod send_input;
mod send_output;
mod void;
mod void_list;

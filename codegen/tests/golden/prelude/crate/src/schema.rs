// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod box_;
mod builder;
mod builders_;
mod client;
mod clone;
mod config;
mod debug;
mod default;
mod document;
mod drop;
mod err;
mod error_;
mod fault;
mod fetch_input;
mod fetch_output;
mod hash_map;
mod input;
mod into;
mod iterator;
mod none;
mod ok;
mod operation;
mod option;
mod option_builder;
mod option_list;
mod output;
mod result;
mod result2_input;
mod result2_output;
mod result_map;
mod schema;
mod send;
mod service;
mod some;
mod sparse_none;
mod std;
mod str;
mod string;
mod text_list;
mod types;
mod unhandled2;
mod use_input;
mod use_output;
mod vec;

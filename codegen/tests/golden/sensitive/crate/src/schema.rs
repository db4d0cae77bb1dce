// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod account;
mod blackbox;
mod by_password;
mod clearance;
mod clearances;
mod credential;
mod hidden_names;
mod hide_input;
mod hide_output;
mod leak_exception;
mod password_lists;
mod password_map;
mod passwords;
mod vault;
mod vaults;

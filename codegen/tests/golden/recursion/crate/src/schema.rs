// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! How shapes are written and read: a table and one line for each member.

mod egg;
mod expression;
mod expression_list;
mod expression_map;
mod folder;
mod folder_list;
mod folder_map;
mod folder_shelves;
mod grow_forest_input;
mod grow_forest_output;
mod hen;
mod pair;
mod ring_a;
mod ring_b;
mod ring_c;
mod rotten_cause;
mod rotten_exception;
mod tree;

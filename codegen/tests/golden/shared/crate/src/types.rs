// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Structures, unions and enums below the members of operations.

mod get_item_output2;
mod item;
mod item_reply;
mod nest_request;
mod put_item_fluent_builder;
mod put_item_input2;
mod put_item_request;
mod tag;

pub use self::get_item_output2::GetItemOutput;
pub use self::item::Item;
pub use self::item_reply::ItemReply;
pub use self::nest_request::NestRequest;
pub use self::put_item_fluent_builder::PutItemFluentBuilder;
pub use self::put_item_input2::PutItemInput;
pub use self::put_item_request::PutItemRequest;
pub use self::tag::Tag;

pub mod builders;
pub mod error;

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Builders.

pub use crate::types::get_item_output2::GetItemOutputBuilder;
pub use crate::types::item::ItemBuilder;
pub use crate::types::item_reply::ItemReplyBuilder;
pub use crate::types::nest_request::NestRequestBuilder;
pub use crate::types::put_item_fluent_builder::PutItemFluentBuilderBuilder;
pub use crate::types::put_item_input2::PutItemInputBuilder;
pub use crate::types::put_item_request::PutItemRequestBuilder;
pub use crate::types::tag::TagBuilder;

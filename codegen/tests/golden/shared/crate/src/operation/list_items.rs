// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `ListItems`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::ListItemsError;
pub use self::input::ListItemsInput;
pub use self::output::ListItemsOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{ListItemsInputBuilder, ListItemsRequestBuilder};
    pub use super::output::ListItemsOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::ListItemsFluentBuilder;
}

/// The operation `ListItems`.
#[non_exhaustive]
pub struct ListItems;

impl ::shapesmith_runtime::operation::Operation for ListItems {
    type Service = crate::meta::Service;
    type Input = ListItemsInput;
    type Output = ListItemsOutput;
    type Error = ListItemsError;
    const NAME: &'static str = "ListItems";
}

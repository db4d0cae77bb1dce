// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `CopyItem`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::CopyItemError;
pub use self::input::CopyItemInput;
pub use self::output::CopyItemOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{CopyItemInputBuilder, CopyItemRequestBuilder};
    pub use super::output::CopyItemOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::CopyItemFluentBuilder;
}

/// The operation `CopyItem`.
#[non_exhaustive]
pub struct CopyItem;

impl ::shapesmith_runtime::operation::Operation for CopyItem {
    type Service = crate::meta::Service;
    type Input = CopyItemInput;
    type Output = CopyItemOutput;
    type Error = CopyItemError;
    const NAME: &'static str = "CopyItem";
}

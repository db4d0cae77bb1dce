// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `DescribeContact`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::DescribeContactError;
pub use self::input::DescribeContactInput;
pub use self::output::DescribeContactOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{DescribeContactInputBuilder, DescribeContactRequestBuilder};
    pub use super::output::DescribeContactOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::DescribeContactFluentBuilder;
}

/// Returns the details of one contact, such as its channel, timestamps, queue, agent,
/// endpoints, recordings and disconnect reason. It needs the instance ID and the contact ID,
/// and fails with `ResourceNotFoundException` when the contact cannot be found and with
/// `ThrottlingException` when calls come too fast.
///
/// Contact data is kept for 24 months counted from `InitiationTimestamp`; after that nothing is
/// left to return. `SystemEndpoint` is not filled in for contacts begun by `MONITOR`,
/// `QUEUE_TRANSFER` or `CALLBACK`. The operation is a preview and its shape may still change.
#[non_exhaustive]
pub struct DescribeContact;

impl ::shapesmith_runtime::operation::Operation for DescribeContact {
    type Service = crate::meta::Service;
    type Input = DescribeContactInput;
    type Output = DescribeContactOutput;
    type Error = DescribeContactError;
    const NAME: &'static str = "DescribeContact";
}

// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `Upload`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::UploadError;
pub use self::input::UploadInput;
pub use self::output::UploadOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{UploadInputBuilder, UploadRequestBuilder};
    pub use super::output::UploadOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::UploadFluentBuilder;
}

/// The operation `Upload`.
#[non_exhaustive]
pub struct Upload;

impl ::shapesmith_runtime::operation::Operation for Upload {
    type Service = crate::meta::Service;
    type Input = UploadInput;
    type Output = UploadOutput;
    type Error = UploadError;
    const NAME: &'static str = "Upload";
}

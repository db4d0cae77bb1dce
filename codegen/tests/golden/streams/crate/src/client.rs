// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Golden Streams.
///
/// It is cheap to clone; clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    handle: Handle,
}

impl Client {
    /// A client that is set up as the rest of an application.
    ///
    /// # Panics
    /// As [`from_conf`](Self::from_conf).
    #[track_caller]
    #[inline]
    pub fn new(
        sdk_config: &::shapesmith_runtime::aws_types::sdk_config::SdkConfig,
    ) -> Self {
        Self::from_conf(sdk_config.into())
    }
    /// A client of this configuration.
    ///
    /// # Panics
    /// When the configuration cannot work, for instance without a behavior version.
    #[track_caller]
    #[inline]
    pub fn from_conf(conf: crate::Config) -> Self {
        Self {
            handle: Handle::from_conf(conf),
        }
    }
    /// The client's configuration.
    #[inline]
    pub fn config(&self) -> &crate::Config {
        self.handle.config()
    }
    /// What the client shares with its requests.
    #[inline]
    pub(crate) fn handle(&self) -> &Handle {
        &self.handle
    }
    /// The operation `Copy`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`CopyOutput`](crate::operation::copy::CopyOutput) or
    /// [`CopyError`](crate::operation::copy::CopyError).
    #[inline]
    pub fn copy(&self) -> crate::operation::copy::builders::CopyFluentBuilder {
        crate::operation::copy::builders::CopyFluentBuilder::new(self.handle.clone())
    }
    /// The operation `Talk`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`TalkOutput`](crate::operation::talk::TalkOutput) or
    /// [`TalkError`](crate::operation::talk::TalkError).
    #[inline]
    pub fn talk(&self) -> crate::operation::talk::builders::TalkFluentBuilder {
        crate::operation::talk::builders::TalkFluentBuilder::new(self.handle.clone())
    }
}

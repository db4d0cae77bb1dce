// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Golden Events.
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
    /// The operation `Chat`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`ChatOutput`](crate::operation::chat::ChatOutput) or
    /// [`ChatError`](crate::operation::chat::ChatError).
    #[inline]
    pub fn chat(&self) -> crate::operation::chat::builders::ChatFluentBuilder {
        crate::operation::chat::builders::ChatFluentBuilder::new(self.handle.clone())
    }
    /// The operation `Listen`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`ListenOutput`](crate::operation::listen::ListenOutput) or
    /// [`ListenError`](crate::operation::listen::ListenError).
    #[inline]
    pub fn listen(&self) -> crate::operation::listen::builders::ListenFluentBuilder {
        crate::operation::listen::builders::ListenFluentBuilder::new(self.handle.clone())
    }
}

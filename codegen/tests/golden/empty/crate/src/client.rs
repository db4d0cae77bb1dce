// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Golden Empty.
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
    /// The operation `Exchange`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`ExchangeOutput`](crate::operation::exchange::ExchangeOutput) or
    /// [`ExchangeError`](crate::operation::exchange::ExchangeError).
    #[inline]
    pub fn exchange(
        &self,
    ) -> crate::operation::exchange::builders::ExchangeFluentBuilder {
        crate::operation::exchange::builders::ExchangeFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `Ping`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`PingOutput`](crate::operation::ping::PingOutput) or
    /// [`PingError`](crate::operation::ping::PingError).
    #[inline]
    pub fn ping(&self) -> crate::operation::ping::builders::PingFluentBuilder {
        crate::operation::ping::builders::PingFluentBuilder::new(self.handle.clone())
    }
    /// The operation `Receive`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`ReceiveOutput`](crate::operation::receive::ReceiveOutput) or
    /// [`ReceiveError`](crate::operation::receive::ReceiveError).
    #[inline]
    pub fn receive(&self) -> crate::operation::receive::builders::ReceiveFluentBuilder {
        crate::operation::receive::builders::ReceiveFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `Send`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`SendOutput`](crate::operation::send::SendOutput) or
    /// [`SendError`](crate::operation::send::SendError).
    #[inline]
    pub fn send(&self) -> crate::operation::send::builders::SendFluentBuilder {
        crate::operation::send::builders::SendFluentBuilder::new(self.handle.clone())
    }
}

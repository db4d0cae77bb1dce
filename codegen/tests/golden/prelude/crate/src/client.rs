// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Golden Prelude.
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
    /// The operation `Fetch`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`FetchOutput`](crate::operation::fetch::FetchOutput) or
    /// [`FetchError`](crate::operation::fetch::FetchError).
    #[inline]
    pub fn fetch(&self) -> crate::operation::fetch::builders::FetchFluentBuilder {
        crate::operation::fetch::builders::FetchFluentBuilder::new(self.handle.clone())
    }
    /// The operation `Result2`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`Result2Output`](crate::operation::result2::Result2Output) or
    /// [`Result2Error`](crate::operation::result2::Result2Error).
    #[inline]
    pub fn result2(&self) -> crate::operation::result2::builders::Result2FluentBuilder {
        crate::operation::result2::builders::Result2FluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `Use`.
    ///
    /// Fill the builder and `send` it; that brings [`UseOutput`](crate::operation::use_::UseOutput)
    /// or [`UseError`](crate::operation::use_::UseError).
    #[inline]
    pub fn r#use(&self) -> crate::operation::use_::builders::UseFluentBuilder {
        crate::operation::use_::builders::UseFluentBuilder::new(self.handle.clone())
    }
}

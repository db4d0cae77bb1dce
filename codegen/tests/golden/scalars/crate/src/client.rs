// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Golden Scalars.
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
    /// The operation `Anonymous`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`AnonymousOutput`](crate::operation::anonymous::AnonymousOutput) or
    /// [`AnonymousError`](crate::operation::anonymous::AnonymousError).
    #[inline]
    pub fn anonymous(
        &self,
    ) -> crate::operation::anonymous::builders::AnonymousFluentBuilder {
        crate::operation::anonymous::builders::AnonymousFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `Get`.
    ///
    /// Fill the builder and `send` it; that brings [`GetOutput`](crate::operation::get::GetOutput)
    /// or [`GetError`](crate::operation::get::GetError).
    #[inline]
    pub fn get(&self) -> crate::operation::get::builders::GetFluentBuilder {
        crate::operation::get::builders::GetFluentBuilder::new(self.handle.clone())
    }
    /// The operation `Put`.
    ///
    /// Fill the builder and `send` it; that brings [`PutOutput`](crate::operation::put::PutOutput)
    /// or [`PutError`](crate::operation::put::PutError).
    #[inline]
    pub fn put(&self) -> crate::operation::put::builders::PutFluentBuilder {
        crate::operation::put::builders::PutFluentBuilder::new(self.handle.clone())
    }
    /// The operation `Replace`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`ReplaceOutput`](crate::operation::replace::ReplaceOutput) or
    /// [`ReplaceError`](crate::operation::replace::ReplaceError).
    #[inline]
    pub fn replace(&self) -> crate::operation::replace::builders::ReplaceFluentBuilder {
        crate::operation::replace::builders::ReplaceFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `Upload`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`UploadOutput`](crate::operation::upload::UploadOutput) or
    /// [`UploadError`](crate::operation::upload::UploadError).
    #[inline]
    pub fn upload(&self) -> crate::operation::upload::builders::UploadFluentBuilder {
        crate::operation::upload::builders::UploadFluentBuilder::new(self.handle.clone())
    }
}

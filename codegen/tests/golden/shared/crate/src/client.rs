// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The client of the service.

pub use ::shapesmith_runtime::client::{Sending, customize};

/// What a client shares with its requests.
pub(crate) type Handle = ::shapesmith_runtime::client::Handle<crate::meta::Service>;

/// A client of Golden Shared.
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
    /// The operation `CopyItem`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`CopyItemOutput`](crate::operation::copy_item::CopyItemOutput) or
    /// [`CopyItemError`](crate::operation::copy_item::CopyItemError).
    #[inline]
    pub fn copy_item(
        &self,
    ) -> crate::operation::copy_item::builders::CopyItemFluentBuilder {
        crate::operation::copy_item::builders::CopyItemFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `GetItem`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`GetItemOutput`](crate::operation::get_item::GetItemOutput) or
    /// [`GetItemError`](crate::operation::get_item::GetItemError).
    #[inline]
    pub fn get_item(
        &self,
    ) -> crate::operation::get_item::builders::GetItemFluentBuilder {
        crate::operation::get_item::builders::GetItemFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `ListItems`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`ListItemsOutput`](crate::operation::list_items::ListItemsOutput) or
    /// [`ListItemsError`](crate::operation::list_items::ListItemsError).
    #[inline]
    pub fn list_items(
        &self,
    ) -> crate::operation::list_items::builders::ListItemsFluentBuilder {
        crate::operation::list_items::builders::ListItemsFluentBuilder::new(
            self.handle.clone(),
        )
    }
    /// The operation `Nest`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`NestOutput`](crate::operation::nest::NestOutput) or
    /// [`NestError`](crate::operation::nest::NestError).
    #[inline]
    pub fn nest(&self) -> crate::operation::nest::builders::NestFluentBuilder {
        crate::operation::nest::builders::NestFluentBuilder::new(self.handle.clone())
    }
    /// The operation `PutItem`.
    ///
    /// Fill the builder and `send` it; that brings
    /// [`PutItemOutput`](crate::operation::put_item::PutItemOutput) or
    /// [`PutItemError`](crate::operation::put_item::PutItemError).
    #[inline]
    pub fn put_item(
        &self,
    ) -> crate::operation::put_item::builders::PutItemFluentBuilder {
        crate::operation::put_item::builders::PutItemFluentBuilder::new(
            self.handle.clone(),
        )
    }
}

//! Changing one request before it is sent.

use std::fmt;

use aws_smithy_runtime::client::interceptors::{MapRequestInterceptor, MutateRequestInterceptor};
use aws_smithy_runtime_api::client::interceptors::{Intercept, SharedInterceptor};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::SdkError;

use super::Handle;
use super::config::Builder;
use crate::operation::Operation;

/// A request that can be changed before it is sent.
pub struct CustomizableOperation<O: Operation> {
    handle: Handle<O::Service>,
    input: O::Input,
    settings: Option<Builder<O::Service>>,
    interceptors: Vec<SharedInterceptor>,
}

impl<O: Operation> CustomizableOperation<O> {
    /// A request of this input.
    pub fn new(handle: Handle<O::Service>, input: O::Input) -> Self {
        Self {
            handle,
            input,
            settings: None,
            interceptors: Vec::new(),
        }
    }

    /// Adds an interceptor for this request.
    pub fn interceptor(mut self, interceptor: impl Intercept + 'static) -> Self {
        self.interceptors.push(SharedInterceptor::new(interceptor));
        self
    }

    /// Replaces the HTTP request before it is signed.
    pub fn map_request<F, E>(self, map: F) -> Self
    where
        F: Fn(HttpRequest) -> Result<HttpRequest, E> + Send + Sync + 'static,
        E: std::error::Error + Send + Sync + 'static,
    {
        self.interceptor(MapRequestInterceptor::new(map))
    }

    /// Changes the HTTP request before it is signed.
    pub fn mutate_request<F>(self, change: F) -> Self
    where
        F: Fn(&mut HttpRequest) + Send + Sync + 'static,
    {
        self.interceptor(MutateRequestInterceptor::new(change))
    }

    /// Lays settings over those of the client, for this request.
    pub fn config_override(mut self, settings: impl Into<Builder<O::Service>>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// As [`send`](super::send).
    pub async fn send(self) -> Result<O::Output, SdkError<O::Error, HttpResponse>> {
        let mut settings = self.settings;
        for interceptor in self.interceptors {
            settings
                .get_or_insert_with(Builder::default)
                .push_interceptor(interceptor);
        }
        super::send::<O>(&self.handle, self.input, settings).await
    }
}

impl<O: Operation> fmt::Debug for CustomizableOperation<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CustomizableOperation")
            .field("operation", &O::NAME)
            .finish_non_exhaustive()
    }
}

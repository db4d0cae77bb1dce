//! The future of a request.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;

use super::Handle;
use crate::operation::Operation;

/// A request that is sent when it is awaited. It brings the operation's output
/// or what went wrong.
///
/// It lies in a box: the state of a request is large, and the futures of those
/// who wait for it should not be.
#[must_use = "a request is only sent when it is awaited"]
pub struct Sending<O: Operation>(Pin<Box<dyn Future<Output = Outcome<O>> + Send>>);

/// What a request brings.
type Outcome<O> = Result<<O as Operation>::Output, SdkError<<O as Operation>::Error, HttpResponse>>;

impl<O: Operation> Sending<O> {
    /// Sends this input by this client.
    pub fn new(handle: Handle<O::Service>, input: O::Input) -> Self {
        Self(Box::pin(async move {
            super::send::<O>(&handle, input, None).await
        }))
    }
}

impl<O: Operation> Future for Sending<O> {
    type Output = Outcome<O>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<O: Operation> fmt::Debug for Sending<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Sending").field(&O::NAME).finish()
    }
}

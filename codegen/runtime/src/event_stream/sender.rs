//! Events that go.

use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::event_stream::Message;
use futures_core::Stream;

use super::{Events, write};

/// The events of an input, each one a value of the union `T`, made of any
/// stream of `Result<T, E>`. An `Err` breaks the request off.
pub struct EventStreamSender<T, E> {
    // Nobody locks it: so a stream need not be `Sync`.
    events: Mutex<Stored<T, E>>,
}

/// A stream of any type.
type Stored<T, E> = Pin<Box<dyn Stream<Item = Result<T, E>> + Send>>;

impl<T, E> EventStreamSender<T, E> {
    /// One event, or the error that breaks the request off.
    pub fn once(item: Result<T, E>) -> Self
    where
        T: Send + 'static,
        E: Send + 'static,
    {
        Self::from(Iter(Box::new(std::iter::once(item))))
    }

    /// These events, one after another.
    pub fn from_events<I>(events: I) -> Self
    where
        I: IntoIterator<Item = T>,
        I::IntoIter: Send + 'static,
        T: 'static,
        E: 'static,
    {
        Self::from(Iter(Box::new(events.into_iter().map(Ok))))
    }
}

impl<T, E, S> From<S> for EventStreamSender<T, E>
where
    S: Stream<Item = Result<T, E>> + Send + 'static,
{
    fn from(stream: S) -> Self {
        Self {
            events: Mutex::new(Box::pin(stream)),
        }
    }
}

impl<T, E> fmt::Debug for EventStreamSender<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStreamSender").finish_non_exhaustive()
    }
}

/// A stream that never waits.
struct Iter<T, E>(Box<dyn Iterator<Item = Result<T, E>> + Send>);

impl<T, E> Stream for Iter<T, E> {
    type Item = Result<T, E>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next())
    }
}

/// The events of an input, whatever their type.
pub struct Outgoing(Box<dyn Source>);

/// Where messages come from.
trait Source: Send + Sync {
    /// The next message; `None` behind the last one.
    fn poll_message(
        &mut self,
        context: &mut Context<'_>,
        protocol: &SharedClientProtocol,
    ) -> Poll<Option<Result<Message, BoxError>>>;
}

impl Outgoing {
    /// The next message.
    pub(super) fn poll_message(
        &mut self,
        context: &mut Context<'_>,
        protocol: &SharedClientProtocol,
    ) -> Poll<Option<Result<Message, BoxError>>> {
        self.0.poll_message(context, protocol)
    }
}

/// The events of an input; an absent stream has none.
impl<T, E> From<Option<EventStreamSender<T, E>>> for Outgoing
where
    T: Events,
    E: Into<BoxError> + 'static,
{
    fn from(sender: Option<EventStreamSender<T, E>>) -> Self {
        match sender {
            Some(sender) => Self(Box::new(sender)),
            None => Self(Box::new(EventStreamSender::<T, E>::from_events([]))),
        }
    }
}

impl<T, E> Source for EventStreamSender<T, E>
where
    T: Events,
    E: Into<BoxError>,
{
    fn poll_message(
        &mut self,
        context: &mut Context<'_>,
        protocol: &SharedClientProtocol,
    ) -> Poll<Option<Result<Message, BoxError>>> {
        let events = self.events.get_mut();
        let events = events.unwrap_or_else(PoisonError::into_inner);
        events.as_mut().poll_next(context).map(|event| {
            let event = event?.map_err(Into::into);
            Some(event.and_then(|event| Ok(write::message(&event, protocol)?)))
        })
    }
}

//! Messages one after another, in the body of a request or of a response.
//!
//! A message is a frame with headers and a payload. Which member of an event
//! is a header and which the payload is in the event's schema; what is left is
//! a payload in the protocol's format. Frames are cut by [`Frames`], written
//! and read as the emitted unions by [`EventStreamSender`] and
//! [`EventReceiver`].

#[cfg(feature = "client")]
mod body;
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "a client sends"))]
mod bound;
mod error;
mod frames;
mod header;
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "a client sends"))]
mod initial;
mod raw;
mod read;
mod receiver;
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "a client sends"))]
mod sender;
#[cfg(test)]
mod tests;
#[cfg_attr(not(feature = "client"), allow(dead_code, reason = "a client sends"))]
mod write;

#[cfg(feature = "client")]
pub(crate) use self::body::{accept, attach};
#[cfg(feature = "client")]
pub(crate) use self::initial::with_initial;
pub(crate) use self::initial::with_initial_in_memory;

pub use aws_smithy_types::event_stream::{Header, HeaderValue, Message};

pub use self::error::EventStreamError;
pub use self::frames::Frames;
pub use self::raw::{RawMessage, UnknownEvent};
pub use self::receiver::EventReceiver;
pub use self::sender::{EventStreamSender, Outgoing};

use crate::serde::{Members, Reader, Result};

/// What a body of messages is called.
#[cfg(feature = "client")]
pub(crate) const CONTENT_TYPE: &str = "application/vnd.amazon.eventstream";

/// How long a message may be: 24 MiB of payload and 128 KiB of headers.
pub const MAX_MESSAGE: usize = 24 * 1024 * 1024 + 128 * 1024 + 16;

/// A union whose members are the events of a stream.
pub trait Events: Members + Sized + Send + 'static {
    /// Reads the event of the member with this index; `None` if the union has
    /// no such member.
    ///
    /// # Errors
    /// When the message is not such an event.
    fn read_event(index: usize, reader: &mut Reader<'_>) -> Result<Option<Self>>;

    /// Wraps an event that the model does not know.
    fn from_unknown(event: UnknownEvent) -> Self;

    /// The event that the model does not know, if it is one.
    fn unknown(&self) -> Option<&UnknownEvent>;
}

//! From the bytes of a body to messages.

use std::fmt;

use aws_smithy_eventstream::frame::read_message_from;
use aws_smithy_runtime_api::http::Response;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::byte_stream::error::Error as BodyError;
use aws_smithy_types::event_stream::Message;
use bytes::BytesMut;

use super::{EventStreamError, MAX_MESSAGE};

/// The messages of a body, and what is needed to read them.
///
/// The official decoder waits for as many bytes as a message says to have, so
/// that a damaged length looks like a stream that is silent; and it takes a
/// stream that ends behind the first twelve bytes of a message for a whole one.
#[derive(Default)]
pub struct Frames {
    body: ByteStream,
    buffer: BytesMut,
    /// A message that was looked at and is still to be read.
    next: Option<Message>,
    protocol: Option<SharedClientProtocol>,
    /// The response without its body.
    head: Option<Response>,
    is_over: bool,
}

/// Why there is no next message.
pub(crate) enum Broken {
    /// The connection failed.
    Body(BodyError),
    /// What came is no message.
    Message(EventStreamError),
}

impl From<EventStreamError> for Broken {
    fn from(error: EventStreamError) -> Self {
        Self::Message(error)
    }
}

impl Frames {
    /// The messages of a body.
    pub(crate) fn new(body: ByteStream, protocol: SharedClientProtocol, head: Response) -> Self {
        Self {
            body,
            protocol: Some(protocol),
            head: Some(head),
            ..Self::default()
        }
    }

    /// The messages of a body that nobody reads as events.
    #[cfg(test)]
    pub(crate) fn of(body: ByteStream) -> Self {
        Self {
            body,
            ..Self::default()
        }
    }

    /// The protocol that payloads are read by.
    pub(super) fn protocol(&self) -> Option<&SharedClientProtocol> {
        self.protocol.as_ref()
    }

    /// The response without its body.
    pub(super) fn head(&self) -> Option<&Response> {
        self.head.as_ref()
    }

    /// The same, alone.
    pub(super) fn into_head(self) -> Option<Response> {
        self.head
    }

    /// The next message; `None` at the end. After an error there is none.
    pub(crate) async fn message(&mut self) -> Result<Option<Message>, Broken> {
        let message = self.wait().await;
        if message.is_err() {
            self.end();
        }
        message
    }

    /// Looks for the next message in what has come, then waits for more.
    async fn wait(&mut self) -> Result<Option<Message>, Broken> {
        if let Some(message) = self.next.take() {
            return Ok(Some(message));
        }
        while !self.is_over {
            if let Some(message) = cut(&mut self.buffer)? {
                return Ok(Some(message));
            }
            match self.body.next().await {
                Some(Ok(bytes)) => self.buffer.extend_from_slice(&bytes),
                Some(Err(error)) => return Err(Broken::Body(error)),
                None if self.buffer.is_empty() => self.end(),
                None => return Err(EventStreamError::CutShort(self.buffer.len()).into()),
            }
        }
        Ok(None)
    }

    /// The first message, if it holds the members of the output beside the
    /// stream; any other stays.
    pub(crate) async fn initial(&mut self) -> Result<Option<Message>, Broken> {
        let message = self.message().await?;
        Ok(match message {
            Some(message) if is_initial(&message) => Some(message),
            other => {
                self.next = other;
                None
            }
        })
    }

    /// Reads no further.
    pub(super) fn end(&mut self) {
        self.is_over = true;
        self.body = ByteStream::default();
        self.buffer = BytesMut::new();
        self.next = None;
    }
}

/// Whether a message holds members of the output or input and is no event.
pub(super) fn is_initial(message: &Message) -> bool {
    let mut headers = message.headers().iter();
    headers.any(|header| {
        header.name().as_str() == ":event-type"
            && header
                .value()
                .as_string()
                .is_ok_and(|name| name.as_str() == "initial-response")
    })
}

/// Cuts the first message off, if it is whole. What is wrong with its first
/// bytes is told before the others are there.
fn cut(buffer: &mut BytesMut) -> Result<Option<Message>, EventStreamError> {
    let Some(&[t0, t1, t2, t3, h0, h1, h2, h3, s0, s1, s2, s3]) = buffer.first_chunk() else {
        return Ok(None);
    };
    let [total, headers] = [[t0, t1, t2, t3], [h0, h1, h2, h3]].map(|bytes| {
        let length = u32::from_be_bytes(bytes);
        usize::try_from(length).unwrap_or(usize::MAX)
    });
    let sum = crc32fast::hash(&[t0, t1, t2, t3, h0, h1, h2, h3]);
    if sum != u32::from_be_bytes([s0, s1, s2, s3]) {
        return Err(EventStreamError::Prelude);
    }
    if total > MAX_MESSAGE {
        return Err(EventStreamError::TooLong(total));
    }
    if total.checked_sub(16).is_none_or(|rest| rest < headers) {
        return Err(EventStreamError::Lengths);
    }
    if buffer.len() < total {
        return Ok(None);
    }
    let message = buffer.split_to(total).freeze();
    Ok(Some(read_message_from(message)?))
}

impl fmt::Debug for Frames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frames").finish_non_exhaustive()
    }
}

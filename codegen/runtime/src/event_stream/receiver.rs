//! Events that come.

use std::fmt;
use std::marker::PhantomData;

use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use aws_smithy_runtime_api::http::Response;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::error::metadata::{Builder as MetadataBuilder, ErrorMetadata};
use aws_smithy_types::event_stream::Message;
use aws_types::request_id::apply_request_id;

use super::frames::{self, Broken};
use super::read::EventReader;
use super::{EventStreamError, Events, Frames, RawMessage, UnknownEvent, header};
use crate::error::{ErrorReader, OperationError};
use crate::serde::{Reader, Result as SerdeResult, SerdeError};

/// The events of an output, each one a value of the union `T`; an error that
/// ends them is an `E`.
pub struct EventReceiver<T, E> {
    frames: Frames,
    events: PhantomData<fn() -> (T, E)>,
}

impl<T, E> EventReceiver<T, E> {
    /// The events of these messages.
    pub fn new(frames: Frames) -> Self {
        Self {
            frames,
            events: PhantomData,
        }
    }

    /// The messages that are still to come.
    pub fn into_frames(self) -> Frames {
        self.frames
    }
}

/// No events.
impl<T, E> Default for EventReceiver<T, E> {
    fn default() -> Self {
        Self::new(Frames::default())
    }
}

impl<T, E> fmt::Debug for EventReceiver<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventReceiver").finish_non_exhaustive()
    }
}

impl<T: Events, E: OperationError> EventReceiver<T, E> {
    /// Waits for the next event; `None` at the end of the stream.
    ///
    /// # Errors
    /// The service's error, a connection that fails, or a message that is not
    /// what the model says. Behind an error comes nothing more.
    pub async fn recv(&mut self) -> Result<Option<T>, SdkError<E, RawMessage>> {
        loop {
            let message = match self.frames.message().await {
                Ok(Some(message)) => message,
                Ok(None) => return Ok(None),
                Err(Broken::Body(error)) => {
                    let error = ConnectorError::io(error.into());
                    return Err(SdkError::dispatch_failure(error));
                }
                Err(Broken::Message(error)) => {
                    return Err(SdkError::response_error(error, RawMessage::new(None)));
                }
            };
            if frames::is_initial(&message) {
                continue;
            }
            let told = match self.frames.protocol() {
                Some(protocol) => read(&message, protocol, self.frames.head()),
                None => return Ok(None),
            };
            let error = match told {
                Ok(event) => return Ok(Some(event)),
                Err(error) => error,
            };
            self.frames.end();
            let raw = RawMessage::new(Some(message));
            return Err(match error {
                Failure::Service(error) => SdkError::service_error(error, raw),
                Failure::Message(error) => SdkError::response_error(error, raw),
            });
        }
    }
}

/// Why a message brings no event.
enum Failure<E> {
    /// It is an error of the service.
    Service(E),
    /// It is not what the model says.
    Message(EventStreamError),
}

/// Reads a message.
fn read<T: Events, E: OperationError>(
    message: &Message,
    protocol: &SharedClientProtocol,
    head: Option<&Response>,
) -> Result<T, Failure<E>> {
    let text = |name: &'static str| {
        let text = header::text(message, name);
        text.ok_or(Failure::Message(EventStreamError::Untold(name)))
    };
    match text(":message-type")? {
        "event" => {
            let name = text(":event-type")?;
            event(name, message, protocol)
                .map_err(|error| Failure::Message(EventStreamError::Event(name.to_owned(), error)))
        }
        "exception" => {
            let name = text(":exception-type")?;
            Err(Failure::Service(exception(name, message, protocol, head)))
        }
        "error" => {
            let metadata = ErrorMetadata::builder().code(text(":error-code")?);
            let metadata = match header::text(message, ":error-message") {
                Some(text) => metadata.message(text),
                None => metadata,
            };
            Err(Failure::Service(unmodeled(of_request(metadata, head))))
        }
        other => Err(Failure::Message(EventStreamError::UnknownType(
            other.to_owned(),
        ))),
    }
}

/// Reads an event, known or not.
fn event<T: Events>(
    name: &str,
    message: &Message,
    protocol: &SharedClientProtocol,
) -> SerdeResult<T> {
    let mut members = T::SHAPE.schema().members().iter().copied();
    let member = members.find(|member| member.member_name() == Some(name));
    if let Some((member, index)) = member.and_then(|member| Some((member, member.member_index()?)))
    {
        let codec = protocol.payload_codec();
        let codec = codec.ok_or_else(|| SerdeError::unsupported("the protocol has no events"))?;
        let mut reader = EventReader { message, codec };
        if let Some(event) = T::read_event(index, &mut Reader::new(member, &mut reader))? {
            return Ok(event);
        }
    }
    Ok(T::from_unknown(UnknownEvent::new(name, message.clone())))
}

/// Reads an error that the model describes; its members come as those of an
/// event.
fn exception<E: OperationError>(
    name: &str,
    message: &Message,
    protocol: &SharedClientProtocol,
    head: Option<&Response>,
) -> E {
    let metadata = protocol.parse_event_stream_error_metadata(message.payload());
    let metadata = metadata.unwrap_or_default().code(name);
    let metadata = of_request(metadata, head);
    let Some(codec) = protocol.payload_codec() else {
        return unmodeled(metadata);
    };
    let read = E::read(
        name,
        &mut ErrorReader {
            deserializer: &mut EventReader { message, codec },
            metadata: &metadata,
        },
    );
    read.unwrap_or_else(|| unmodeled(metadata))
}

/// An error of which there is no more than this.
fn unmodeled<E: OperationError>(metadata: ErrorMetadata) -> E {
    E::create_unhandled_error(metadata.clone().into(), Some(metadata))
}

/// The metadata with the id of the request.
fn of_request(metadata: MetadataBuilder, head: Option<&Response>) -> ErrorMetadata {
    match head {
        Some(head) => apply_request_id(metadata, head.headers()).build(),
        None => metadata.build(),
    }
}

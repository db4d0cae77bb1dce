//! Messages as they came.

use std::collections::HashMap;
use std::fmt;

use aws_smithy_types::event_stream::{HeaderValue, Message};
use aws_smithy_types::{Document, Number, base64};

use crate::union::SdkUnknownMember;

/// What came instead of an event, beside an error. `Debug` does not print it,
/// because it may hold secrets.
#[derive(Clone, PartialEq)]
pub struct RawMessage(Option<Message>);

impl RawMessage {
    /// Wraps a message, if there is one.
    pub(super) fn new(message: Option<Message>) -> Self {
        Self(message)
    }

    /// The message; `None` if the bytes are none.
    pub fn message(&self) -> Option<&Message> {
        self.0.as_ref()
    }
}

impl fmt::Debug for RawMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawMessage").finish_non_exhaustive()
    }
}

/// An event that the service sent and the model of this crate lacks.
///
/// It keeps the whole message, so that it can be looked at, stored and sent
/// as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct UnknownEvent {
    name: String,
    message: Message,
}

impl UnknownEvent {
    /// An unknown event of this name.
    pub fn new(name: impl Into<String>, message: Message) -> Self {
        let name = name.into();
        Self { name, message }
    }

    /// The event's name on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The message with all headers and the payload.
    pub fn message(&self) -> &Message {
        &self.message
    }

    /// The JSON form, that of an unknown member of a union: the value has
    /// `headers`, as far as they are no names of the protocol, and `payload`,
    /// a text or, if it is none, Base64 as `payloadBase64`.
    pub fn to_document(&self) -> Document {
        let headers = self.message.headers().iter();
        let own = headers.filter(|header| !header.name().as_str().starts_with(':'));
        let headers = own
            .map(|header| (header.name().as_str().to_owned(), shown(header.value())))
            .collect();
        let payload = self.message.payload();
        let (key, payload) = match std::str::from_utf8(payload) {
            Ok(text) => ("payload", text.to_owned()),
            Err(_) => ("payloadBase64", base64::encode(payload)),
        };
        let value = HashMap::from([
            ("headers".to_owned(), Document::Object(headers)),
            (key.to_owned(), Document::String(payload)),
        ]);
        SdkUnknownMember::new(&self.name, Document::Object(value)).to_document()
    }
}

/// The value of a header as JSON.
fn shown(value: &HeaderValue) -> Document {
    let integer = |number: i64| {
        Document::Number(match u64::try_from(number) {
            Ok(number) => Number::PosInt(number),
            Err(_) => Number::NegInt(number),
        })
    };
    match value {
        HeaderValue::Bool(truth) => Document::Bool(*truth),
        HeaderValue::Byte(number) => integer((*number).into()),
        HeaderValue::Int16(number) => integer((*number).into()),
        HeaderValue::Int32(number) => integer((*number).into()),
        HeaderValue::Int64(number) => integer(*number),
        HeaderValue::ByteArray(bytes) => Document::String(base64::encode(bytes)),
        HeaderValue::String(text) => Document::String(text.as_str().to_owned()),
        HeaderValue::Timestamp(time) => Document::String(time.to_string()),
        HeaderValue::Uuid(bits) => Document::String(format!("{bits:032x}")),
        _ => Document::Null,
    }
}

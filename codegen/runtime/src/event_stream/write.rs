//! From an event to a message: headers, payload, and what is left.

use aws_smithy_schema::codec::DynCodec;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::Events;
use super::bound::{Bound, Free, is_free};
use crate::serde::{Result, Schema, SerdeError, Serializable, SerializableStruct, ShapeSerializer};

/// The message of an event.
pub(super) fn message<T: Events>(event: &T, protocol: &SharedClientProtocol) -> Result<Message> {
    if let Some(unknown) = event.unknown() {
        return Ok(unknown.message().clone());
    }
    let codec = protocol.payload_codec();
    let mut writer = EventWriter {
        codec: codec.ok_or_else(|| SerdeError::unsupported("the protocol has no events"))?,
        media_type: protocol.event_stream_media_type().unwrap_or_default(),
        message: None,
    };
    Serializable(event).serialize_members(&mut writer)?;
    let message = writer.message;
    message.ok_or_else(|| SerdeError::custom("no member of the union is set"))
}

/// A message that is an event of this name.
pub(super) fn of_type(name: &str, content_type: Option<&str>, payload: Vec<u8>) -> Message {
    let text = |name: &'static str, value: &str| {
        Header::new(name, HeaderValue::String(value.to_owned().into()))
    };
    let message = Message::new(payload)
        .add_header(text(":message-type", "event"))
        .add_header(text(":event-type", name));
    match content_type {
        Some(content_type) => message.add_header(text(":content-type", content_type)),
        None => message,
    }
}

/// Takes the one member of a union that is set, an event.
struct EventWriter<'a> {
    codec: &'a dyn DynCodec,
    media_type: &'a str,
    message: Option<Message>,
}

impl EventWriter<'_> {
    /// Writes an event of this name.
    fn event(&self, name: &str, event: &dyn SerializableStruct) -> Result<Message> {
        let mut bound = Bound::new(self.codec, self.media_type);
        event.serialize_members(&mut bound)?;
        let schema = event.schema();
        let (content_type, payload) = match bound.payload {
            Some((content_type, payload)) => (Some(content_type), payload),
            None if schema.members().iter().any(|member| is_free(member)) => {
                let mut writer = self.codec.create_serializer();
                writer.write_struct(schema, &Free(event))?;
                (Some(self.media_type), writer.finish_boxed())
            }
            None => (None, Vec::new()),
        };
        let message = of_type(name, content_type, payload);
        Ok(bound.headers.into_iter().fold(message, Message::add_header))
    }
}

/// Refuses what is no event.
macro_rules! refuse {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, _schema: &Schema<'_>, _value: $type) -> Result {
            Err(not_an_event())
        }
    )*};
}

/// An event is always a structure.
fn not_an_event() -> SerdeError {
    SerdeError::unsupported("an event is a structure")
}

impl ShapeSerializer for EventWriter<'_> {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        let name = schema.member_name().unwrap_or_default();
        self.message = Some(self.event(name, value)?);
        Ok(())
    }

    fn write_null(&mut self, _schema: &Schema<'_>) -> Result {
        Err(not_an_event())
    }

    refuse! {
        write_list: &dyn Fn(&mut dyn ShapeSerializer) -> Result;
        write_map: &dyn Fn(&mut dyn ShapeSerializer) -> Result;
        write_boolean: bool;
        write_byte: i8;
        write_short: i16;
        write_integer: i32;
        write_long: i64;
        write_float: f32;
        write_double: f64;
        write_big_integer: &BigInteger;
        write_big_decimal: &BigDecimal;
        write_string: &str;
        write_blob: Blob;
        write_timestamp: &DateTime;
        write_document: &Document;
    }
}

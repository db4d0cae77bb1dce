//! From a message to an event or an error: headers, payload, and what is left.

use aws_smithy_schema::codec::DynCodec;
use aws_smithy_types::event_stream::{HeaderValue, Message};
use aws_smithy_types::str_bytes::StrBytes;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::header::{self, HeaderReader};
use crate::place::{Step, within};
use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer, ShapeType, untold};

/// Reads the members of a message.
pub(super) struct EventReader<'a> {
    pub(super) message: &'a Message,
    /// The format of payloads that hold members.
    pub(super) codec: &'a dyn DynCodec,
}

/// Takes a member with the reader of its value.
type Consumer<'c> = dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result + 'c;

impl EventReader<'_> {
    /// Hands over a member that is a header.
    fn header(&self, member: &Schema<'_>, consumer: &mut Consumer<'_>) -> Result {
        let name = member.member_name().unwrap_or_default();
        let Some(value) = header::find(self.message, name) else {
            return Ok(());
        };
        header::check(member, value)
            .map_err(|error| within(Step::Member(name), untold(member, error)))?;
        consumer(member, &mut HeaderReader(value))
    }

    /// Hands over the member that is the payload.
    fn payload(&self, member: &Schema<'_>, consumer: &mut Consumer<'_>) -> Result {
        let payload = self.message.payload();
        let simple = match member.shape_type() {
            ShapeType::Blob => HeaderValue::ByteArray(payload.clone()),
            ShapeType::String => {
                let text = StrBytes::try_from(payload.clone());
                let name = member.member_name().unwrap_or_default();
                let text = text.map_err(|_| {
                    within(
                        Step::Member(name),
                        SerdeError::custom("the payload is no UTF-8"),
                    )
                })?;
                HeaderValue::String(text)
            }
            _ if payload.is_empty() => return Ok(()),
            _ => return consumer(member, &mut *self.codec.create_deserializer(payload)),
        };
        consumer(member, &mut HeaderReader(&simple))
    }
}

/// Refuses what no message is.
macro_rules! refuse {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, _schema: &Schema<'_>) -> Result<$type> {
            Err(not_a_structure())
        }
    )*};
}

/// An event is always a structure.
fn not_a_structure() -> SerdeError {
    SerdeError::unsupported("a message is read as a structure")
}

impl ShapeDeserializer for EventReader<'_> {
    fn read_struct(&mut self, schema: &Schema<'_>, consumer: &mut Consumer<'_>) -> Result {
        let mut has_payload = false;
        for member in schema.members() {
            if member.event_header().is_some() {
                self.header(member, consumer)?;
            } else if member.event_payload().is_some() {
                has_payload = true;
                self.payload(member, consumer)?;
            }
        }
        let payload = self.message.payload();
        if has_payload || payload.is_empty() {
            return Ok(());
        }
        let mut reader = self.codec.create_deserializer(payload);
        reader.read_struct(schema, &mut |member, reader| match member.event_header() {
            Some(_) => reader.skip_value(),
            None => consumer(member, reader),
        })
    }

    fn read_list(
        &mut self,
        _schema: &Schema<'_>,
        _consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(not_a_structure())
    }

    fn read_map(
        &mut self,
        _schema: &Schema<'_>,
        _consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(not_a_structure())
    }

    refuse! {
        read_boolean: bool;
        read_byte: i8;
        read_short: i16;
        read_integer: i32;
        read_long: i64;
        read_float: f32;
        read_double: f64;
        read_big_integer: BigInteger;
        read_big_decimal: BigDecimal;
        read_string: String;
        read_blob: Blob;
        read_timestamp: DateTime;
        read_document: Document;
    }

    fn is_null(&self) -> bool {
        false
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}

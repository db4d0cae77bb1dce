//! The members of an event that are headers or the payload, and the others.

use aws_smithy_schema::codec::DynCodec;
use aws_smithy_types::event_stream::{Header, HeaderValue};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use crate::serde::{
    Result, Schema, SerdeError, SerializableStruct, ShapeSerializer, payload_root, prelude,
};

/// Whether a member is neither a header nor the payload.
pub(super) fn is_free(member: &Schema<'_>) -> bool {
    member.event_header().is_none() && member.event_payload().is_none()
}

/// Takes the members that are headers, and the one that is the payload.
pub(super) struct Bound<'a> {
    codec: &'a dyn DynCodec,
    media_type: &'a str,
    pub(super) headers: Vec<Header>,
    /// The payload and what it is called.
    pub(super) payload: Option<(&'a str, Vec<u8>)>,
}

impl<'a> Bound<'a> {
    /// Takes members by this format, which is called so.
    pub(super) fn new(codec: &'a dyn DynCodec, media_type: &'a str) -> Self {
        Self {
            codec,
            media_type,
            headers: Vec::new(),
            payload: None,
        }
    }

    /// Takes a header.
    fn header(&mut self, member: &Schema<'_>, value: impl FnOnce() -> HeaderValue) -> Result {
        if member.event_header().is_some() {
            let name = member.member_name().unwrap_or_default().to_owned();
            self.headers.push(Header::new(name, value()));
        }
        Ok(())
    }

    /// Takes what is no header.
    fn other(
        &mut self,
        member: &Schema<'_>,
        write: impl FnOnce(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        if member.event_header().is_some() {
            return Err(SerdeError::unsupported("no header has such a value"));
        }
        if member.event_payload().is_some() {
            let mut writer = self.codec.create_serializer();
            write(&mut *writer)?;
            self.payload = Some((self.media_type, writer.finish_boxed()));
        }
        Ok(())
    }
}

/// Takes values of these types as headers.
macro_rules! headers {
    ($($method:ident: $type:ty => $variant:ident;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>, value: $type) -> Result {
            self.header(schema, || HeaderValue::$variant(value.into()))
        }
    )*};
}

/// Takes values of these types as payloads, which no model has.
macro_rules! others {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>, value: $type) -> Result {
            self.other(schema, |writer| writer.$method(&prelude::DOCUMENT, value))
        }
    )*};
}

impl ShapeSerializer for Bound<'_> {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        self.other(schema, |writer| {
            writer.write_struct(&payload_root(schema, value.schema()), value)
        })
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        if schema.event_payload().is_some() {
            self.payload = Some(("text/plain", value.as_bytes().to_vec()));
        }
        self.header(schema, || HeaderValue::String(value.to_owned().into()))
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Result {
        if schema.event_payload().is_some() {
            self.payload = Some(("application/octet-stream", value.into_inner()));
            return Ok(());
        }
        self.header(schema, || HeaderValue::ByteArray(value.into_inner().into()))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Result {
        self.header(schema, || HeaderValue::Timestamp(*value))
    }

    fn write_null(&mut self, _schema: &Schema<'_>) -> Result {
        Ok(())
    }

    headers! {
        write_boolean: bool => Bool;
        write_byte: i8 => Byte;
        write_short: i16 => Int16;
        write_integer: i32 => Int32;
        write_long: i64 => Int64;
    }

    others! {
        write_list: &dyn Fn(&mut dyn ShapeSerializer) -> Result;
        write_map: &dyn Fn(&mut dyn ShapeSerializer) -> Result;
        write_float: f32;
        write_double: f64;
        write_big_integer: &BigInteger;
        write_big_decimal: &BigDecimal;
        write_document: &Document;
    }
}

/// An event without its headers.
pub(super) struct Free<'a>(pub(super) &'a dyn SerializableStruct);

impl SerializableStruct for Free<'_> {
    fn schema(&self) -> &Schema<'_> {
        self.0.schema()
    }

    fn serialize_members(&self, serializer: &mut dyn ShapeSerializer) -> Result {
        self.0.serialize_members(&mut FreeWriter(serializer))
    }
}

/// Writes the members that are no headers.
struct FreeWriter<'a>(&'a mut dyn ShapeSerializer);

/// Passes on what is no header.
macro_rules! pass {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>, value: $type) -> Result {
            match is_free(schema) {
                true => self.0.$method(schema, value),
                false => Ok(()),
            }
        }
    )*};
}

impl ShapeSerializer for FreeWriter<'_> {
    fn write_list_with_length(
        &mut self,
        schema: &Schema<'_>,
        length: usize,
        write: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        self.0.write_list_with_length(schema, length, write)
    }

    fn write_map_with_length(
        &mut self,
        schema: &Schema<'_>,
        length: usize,
        write: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        self.0.write_map_with_length(schema, length, write)
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        self.0.write_null(schema)
    }

    pass! {
        write_struct: &dyn SerializableStruct;
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

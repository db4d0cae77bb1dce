//! Members that are headers of a message.

use aws_smithy_types::event_stream::{HeaderValue, Message};
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer, ShapeType};

/// The value of a header, if the message has it.
pub(super) fn find<'m>(message: &'m Message, name: &str) -> Option<&'m HeaderValue> {
    let mut headers = message.headers().iter();
    let header = headers.find(|header| header.name().as_str() == name)?;
    Some(header.value())
}

/// The text of a header, if the message has it and it is one.
pub(super) fn text<'m>(message: &'m Message, name: &str) -> Option<&'m str> {
    let text = find(message, name)?.as_string().ok()?;
    Some(text.as_str())
}

/// Tells whether a header can be a value of the member.
pub(super) fn check(member: &Schema<'_>, value: &HeaderValue) -> Result {
    let expected = match member.shape_type() {
        ShapeType::Boolean => "boolean",
        ShapeType::Byte | ShapeType::Short | ShapeType::Integer | ShapeType::Long => "integer",
        ShapeType::String => "string",
        ShapeType::Blob => "bytes",
        ShapeType::Timestamp => "timestamp",
        _ => "value that no header has",
    };
    let found = match value {
        HeaderValue::Bool(_) => "boolean",
        HeaderValue::Byte(_)
        | HeaderValue::Int16(_)
        | HeaderValue::Int32(_)
        | HeaderValue::Int64(_) => "integer",
        HeaderValue::String(_) => "string",
        HeaderValue::ByteArray(_) => "bytes",
        HeaderValue::Timestamp(_) => "timestamp",
        HeaderValue::Uuid(_) => "UUID",
        _ => "value of an unknown type",
    };
    if expected == found {
        return Ok(());
    }
    Err(SerdeError::custom(format!(
        "the header is of type {found}, expected {expected}"
    )))
}

/// Reads the value of a header.
pub(super) struct HeaderReader<'a>(pub(super) &'a HeaderValue);

impl HeaderReader<'_> {
    /// The whole number, if it fits.
    fn integer<T: TryFrom<i64>>(&self) -> Result<T> {
        let number = match self.0 {
            HeaderValue::Byte(number) => i64::from(*number),
            HeaderValue::Int16(number) => i64::from(*number),
            HeaderValue::Int32(number) => i64::from(*number),
            HeaderValue::Int64(number) => *number,
            _ => return Err(SerdeError::type_mismatch("expected integer")),
        };
        let number = T::try_from(number);
        number.map_err(|_| SerdeError::custom("the integer in the header is too large"))
    }
}

/// Refuses what no header can hold.
macro_rules! refuse {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, _schema: &Schema<'_>) -> Result<$type> {
            Err(SerdeError::unsupported("no header has such a value"))
        }
    )*};
}

impl ShapeDeserializer for HeaderReader<'_> {
    fn read_struct(
        &mut self,
        _schema: &Schema<'_>,
        _consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(SerdeError::unsupported("no header is a structure"))
    }

    fn read_list(
        &mut self,
        _schema: &Schema<'_>,
        _consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(SerdeError::unsupported("no header is a list"))
    }

    fn read_map(
        &mut self,
        _schema: &Schema<'_>,
        _consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        Err(SerdeError::unsupported("no header is a map"))
    }

    fn read_boolean(&mut self, _schema: &Schema<'_>) -> Result<bool> {
        let truth = self.0.as_bool();
        truth.map_err(|_| SerdeError::type_mismatch("expected boolean"))
    }

    fn read_byte(&mut self, _schema: &Schema<'_>) -> Result<i8> {
        self.integer()
    }

    fn read_short(&mut self, _schema: &Schema<'_>) -> Result<i16> {
        self.integer()
    }

    fn read_integer(&mut self, _schema: &Schema<'_>) -> Result<i32> {
        self.integer()
    }

    fn read_long(&mut self, _schema: &Schema<'_>) -> Result<i64> {
        self.integer()
    }

    fn read_string(&mut self, _schema: &Schema<'_>) -> Result<String> {
        let text = self.0.as_string();
        let text = text.map_err(|_| SerdeError::type_mismatch("expected string"))?;
        Ok(text.as_str().to_owned())
    }

    fn read_blob(&mut self, _schema: &Schema<'_>) -> Result<Blob> {
        let bytes = self.0.as_byte_array();
        let bytes = bytes.map_err(|_| SerdeError::type_mismatch("expected bytes"))?;
        Ok(Blob::new(bytes.to_vec()))
    }

    fn read_timestamp(&mut self, _schema: &Schema<'_>) -> Result<DateTime> {
        let time = self.0.as_timestamp();
        time.map_err(|_| SerdeError::type_mismatch("expected timestamp"))
    }

    refuse! {
        read_float: f32;
        read_double: f64;
        read_big_integer: BigInteger;
        read_big_decimal: BigDecimal;
        read_document: Document;
    }

    fn is_null(&self) -> bool {
        false
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}

//! Reads values from CBOR by their schemas.
//!
//! The official reader has no documents, which is what the value of an unknown
//! union member is read as, takes no numbers of another width, and stops at
//! 128 containers. The bytes are decoded by the official decoder.

use std::collections::HashMap;

use aws_smithy_cbor::Decoder;
use aws_smithy_cbor::data::Type;
use aws_smithy_cbor::decode::DeserializeError;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number};

use crate::protocol::MAX_DEPTH;
use crate::protocol::located::Positioned;
use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer};

/// Reads a body.
pub(super) struct CborReader<'a> {
    decoder: Decoder<'a>,
    body: &'a [u8],
    depth: u32,
    /// The byte where what was read last begins.
    position: usize,
}

impl<'a> CborReader<'a> {
    /// Reads these bytes.
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            decoder: Decoder::new(body),
            body,
            depth: 0,
            position: 0,
        }
    }

    /// Reads what stands next.
    fn take<T>(
        &mut self,
        expected: &'static str,
        read: impl FnOnce(&mut Decoder<'a>) -> Result<T, DeserializeError>,
    ) -> Result<T> {
        self.position = self.decoder.position();
        // The decoder's own words quote values.
        read(&mut self.decoder).map_err(|error| match error.is_type_mismatch() {
            true => SerdeError::type_mismatch(expected),
            false => SerdeError::invalid_input(format!("{expected}, found malformed bytes")),
        })
    }

    /// The kind of what stands next.
    fn next(&mut self) -> Result<Type> {
        self.take("expected a value", |decoder| decoder.datatype())
    }

    /// Reads the entries of a container that has this many, or that ends by a mark.
    fn entries(&mut self, count: Option<u64>, mut read: impl FnMut(&mut Self) -> Result) -> Result {
        if self.depth >= MAX_DEPTH {
            return Err(SerdeError::custom("maximum nesting depth exceeded"));
        }
        self.depth += 1;
        let mut left = count;
        loop {
            match &mut left {
                Some(0) => break,
                Some(left) => *left -= 1,
                None if self.next()? == Type::Break => {
                    self.take("expected a mark", Decoder::skip)?;
                    break;
                }
                None => {}
            }
            read(self)?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Reads the entries of a map.
    fn map(&mut self, mut read: impl FnMut(&mut Self, String) -> Result) -> Result {
        let count = self.take("expected map", Decoder::map)?;
        self.entries(count, |reader| {
            let key = reader.take("expected a text as key", Decoder::string)?;
            read(reader, key)
        })
    }

    /// Reads the elements of a list.
    fn list(&mut self, read: impl FnMut(&mut Self) -> Result) -> Result {
        let count = self.take("expected list", Decoder::list)?;
        self.entries(count, read)
    }

    /// Passes over the value that stands next. The decoder would also pass over
    /// the mark that ends a container, as if it were one.
    fn skip(&mut self) -> Result {
        match self.next()? {
            Type::Break => Err(SerdeError::invalid_input("expected a value")),
            _ => self.take("expected a value", Decoder::skip),
        }
    }

    /// Whether a float stands next.
    fn is_float(&mut self) -> Result<bool> {
        Ok(matches!(self.next()?, Type::F16 | Type::F32 | Type::F64))
    }

    /// Reads an integer; a whole number may also be written as a float.
    fn integer<T: TryFrom<i64>>(&mut self) -> Result<T> {
        let value = match self.is_float()? {
            true => whole(self.take("expected integer", Decoder::double)?),
            // An error may mean that it has more than 64 bits.
            false => self.take("expected integer", Decoder::long).ok(),
        };
        let value = value.and_then(|value| T::try_from(value).ok());
        value.ok_or_else(|| SerdeError::type_mismatch("expected integer"))
    }

    /// Reads a number of any width (case `RpcV2CborSupportsUpcastingDataOnDeserialize`).
    fn number(&mut self) -> Result<f64> {
        match self.is_float()? {
            true => self.take("expected number", Decoder::double),
            false => Ok(self.take("expected number", Decoder::long)? as f64),
        }
    }

    /// Reads any value.
    fn document(&mut self) -> Result<Document> {
        Ok(match self.next()? {
            Type::Bool => Document::Bool(self.take("expected boolean", Decoder::boolean)?),
            Type::Null | Type::Undefined => {
                self.skip()?;
                Document::Null
            }
            Type::String | Type::StringIndef => {
                Document::String(self.take("expected text", Decoder::string)?)
            }
            Type::Bytes | Type::BytesIndef => {
                let bytes = self.take("expected bytes", Decoder::blob)?;
                Document::String(aws_smithy_types::base64::encode(bytes))
            }
            Type::F16 | Type::F32 | Type::F64 => Document::Number(Number::Float(self.number()?)),
            Type::Array | Type::ArrayIndef => {
                let mut values = Vec::new();
                self.list(|reader| {
                    values.push(reader.document()?);
                    Ok(())
                })?;
                Document::Array(values)
            }
            Type::Map | Type::MapIndef => {
                let mut values = HashMap::new();
                self.map(|reader, key| {
                    values.insert(key, reader.document()?);
                    Ok(())
                })?;
                Document::Object(values)
            }
            Type::Tag => return self.tagged(),
            _ => Document::Number(self.any_integer()?),
        })
    }

    /// Reads an integer of up to 65 bits; what 64 do not hold becomes a float.
    fn any_integer(&mut self) -> Result<Number> {
        // The decoder has no other method for all of them.
        let value = self.take("expected integer", Decoder::big_integer)?;
        let text = value.as_ref();
        let exact = text.parse().map(Number::PosInt);
        let exact = exact.or_else(|_| text.parse().map(Number::NegInt));
        exact
            .or_else(|_| text.parse().map(Number::Float))
            .map_err(|_| SerdeError::type_mismatch("expected integer"))
    }

    /// Reads what a tag is about: of a time its seconds, of others the value as
    /// it stands.
    fn tagged(&mut self) -> Result<Document> {
        let start = self.decoder.position();
        if let Ok(time) = self.decoder.timestamp() {
            return Ok(Document::Number(Number::Float(time.as_secs_f64())));
        }
        let length = self.body.get(start).map(|first| match first & 0x1f {
            small @ 0x18..=0x1b => 1 + (1 << (small - 0x18)),
            _ => 1,
        });
        self.decoder.set_position(start + length.unwrap_or(1));
        let mut document = Document::Null;
        self.entries(Some(1), |reader| {
            document = reader.document()?;
            Ok(())
        })?;
        Ok(document)
    }
}

/// The integer that a float is, if it is one.
fn whole(value: f64) -> Option<i64> {
    // The upper bound of `i64` is not a float itself, one more is.
    let bound = 9_223_372_036_854_775_808.0;
    let is_whole = value.fract() == 0.0 && value >= -bound && value < bound;
    is_whole.then_some(value as i64)
}

impl Positioned for CborReader<'_> {
    fn position(&self) -> usize {
        self.position
    }
}

impl ShapeDeserializer for CborReader<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        // Nothing is as good as a structure without members.
        if self.body.is_empty() {
            return Ok(());
        }
        self.map(|reader, key| match schema.member_schema(&key) {
            Some(member) => consumer(member, reader),
            None => reader.skip(),
        })
    }

    fn read_list(
        &mut self,
        _schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.list(|reader| consumer(reader))
    }

    fn read_map(
        &mut self,
        _schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.map(|reader, key| consumer(key, reader))
    }

    fn read_boolean(&mut self, _schema: &Schema<'_>) -> Result<bool> {
        self.take("expected boolean", Decoder::boolean)
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

    fn read_float(&mut self, _schema: &Schema<'_>) -> Result<f32> {
        self.number().map(|value| value as f32)
    }

    fn read_double(&mut self, _schema: &Schema<'_>) -> Result<f64> {
        self.number()
    }

    fn read_big_integer(&mut self, _schema: &Schema<'_>) -> Result<BigInteger> {
        self.take("expected integer", Decoder::big_integer)
    }

    fn read_big_decimal(&mut self, _schema: &Schema<'_>) -> Result<BigDecimal> {
        self.take("expected decimal number", Decoder::big_decimal)
    }

    fn read_string(&mut self, _schema: &Schema<'_>) -> Result<String> {
        self.take("expected text", Decoder::string)
    }

    fn read_blob(&mut self, _schema: &Schema<'_>) -> Result<Blob> {
        self.take("expected bytes", Decoder::blob)
    }

    fn read_timestamp(&mut self, _schema: &Schema<'_>) -> Result<DateTime> {
        self.take("expected timestamp", Decoder::timestamp)
    }

    fn read_document(&mut self, _schema: &Schema<'_>) -> Result<Document> {
        self.document()
    }

    fn is_null(&self) -> bool {
        matches!(self.decoder.datatype(), Ok(Type::Null | Type::Undefined))
    }

    fn read_null(&mut self) -> Result {
        self.skip()
    }

    fn skip_value(&mut self) -> Result {
        self.skip()
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}

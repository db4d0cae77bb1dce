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
use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer};

/// Reads a body.
pub(super) struct CborReader<'a> {
    decoder: Decoder<'a>,
    is_empty: bool,
    depth: u32,
}

impl<'a> CborReader<'a> {
    /// Reads these bytes.
    pub(super) fn new(body: &'a [u8]) -> Self {
        Self {
            decoder: Decoder::new(body),
            is_empty: body.is_empty(),
            depth: 0,
        }
    }

    /// What stands next.
    fn next(&self) -> Result<Type> {
        self.decoder.datatype().map_err(failed)
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
                    self.decoder.skip().map_err(failed)?;
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
        let count = self.decoder.map().map_err(failed)?;
        self.entries(count, |reader| {
            let key = reader.decoder.string();
            read(reader, key.map_err(failed)?)
        })
    }

    /// Reads an integer; a whole number may also be written as a float.
    fn integer<T: TryFrom<i64>>(&mut self) -> Result<T> {
        let value = match self.next()? {
            Type::F16 | Type::F32 | Type::F64 => {
                let value = self.decoder.double().map_err(failed)?;
                let whole = value as i64;
                (whole as f64 == value).then_some(whole)
            }
            _ => Some(self.decoder.long().map_err(failed)?),
        };
        let value = value.and_then(|value| T::try_from(value).ok());
        value.ok_or_else(|| SerdeError::type_mismatch("expected integer"))
    }

    /// Reads a number of any width (case `RpcV2CborSupportsUpcastingDataOnDeserialize`).
    fn number(&mut self) -> Result<f64> {
        match self.next()? {
            Type::F16 | Type::F32 | Type::F64 => self.decoder.double().map_err(failed),
            _ => Ok(self.decoder.long().map_err(failed)? as f64),
        }
    }

    /// Reads any value.
    fn document(&mut self) -> Result<Document> {
        Ok(match self.next()? {
            Type::Bool => Document::Bool(self.decoder.boolean().map_err(failed)?),
            Type::Null | Type::Undefined => {
                self.decoder.skip().map_err(failed)?;
                Document::Null
            }
            Type::String | Type::StringIndef => {
                Document::String(self.decoder.string().map_err(failed)?)
            }
            Type::Bytes | Type::BytesIndef => {
                let bytes = self.decoder.blob().map_err(failed)?;
                Document::String(aws_smithy_types::base64::encode(bytes))
            }
            Type::F16 | Type::F32 | Type::F64 => {
                Document::Number(Number::Float(self.decoder.double().map_err(failed)?))
            }
            Type::Array | Type::ArrayIndef => {
                let mut values = Vec::new();
                let count = self.decoder.list().map_err(failed)?;
                self.entries(count, |reader| {
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
            Type::Tag => {
                let time = self.decoder.timestamp().map_err(failed)?;
                Document::Number(Number::Float(time.as_secs_f64()))
            }
            _ => {
                let value = self.decoder.long().map_err(failed)?;
                Document::Number(match u64::try_from(value) {
                    Ok(value) => Number::PosInt(value),
                    Err(_) => Number::NegInt(value),
                })
            }
        })
    }
}

/// An error of the decoder; it quotes no values.
fn failed(error: DeserializeError) -> SerdeError {
    SerdeError::invalid_input(error.to_string())
}

impl ShapeDeserializer for CborReader<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        // Nothing is as good as a structure without members.
        if self.is_empty {
            return Ok(());
        }
        self.map(|reader, key| match schema.member_schema(&key) {
            Some(member) => consumer(member, reader),
            None => reader.skip_value(),
        })
    }

    fn read_list(
        &mut self,
        _schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let count = self.decoder.list().map_err(failed)?;
        self.entries(count, |reader| consumer(reader))
    }

    fn read_map(
        &mut self,
        _schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.map(|reader, key| consumer(key, reader))
    }

    fn read_boolean(&mut self, _schema: &Schema<'_>) -> Result<bool> {
        self.decoder.boolean().map_err(failed)
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
        self.decoder.big_integer().map_err(failed)
    }

    fn read_big_decimal(&mut self, _schema: &Schema<'_>) -> Result<BigDecimal> {
        self.decoder.big_decimal().map_err(failed)
    }

    fn read_string(&mut self, _schema: &Schema<'_>) -> Result<String> {
        self.decoder.string().map_err(failed)
    }

    fn read_blob(&mut self, _schema: &Schema<'_>) -> Result<Blob> {
        self.decoder.blob().map_err(failed)
    }

    fn read_timestamp(&mut self, _schema: &Schema<'_>) -> Result<DateTime> {
        self.decoder.timestamp().map_err(failed)
    }

    fn read_document(&mut self, _schema: &Schema<'_>) -> Result<Document> {
        self.document()
    }

    fn is_null(&self) -> bool {
        matches!(self.next(), Ok(Type::Null | Type::Undefined))
    }

    fn read_null(&mut self) -> Result {
        self.decoder.skip().map_err(failed)
    }

    fn skip_value(&mut self) -> Result {
        self.decoder.skip().map_err(failed)
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}

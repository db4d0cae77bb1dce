//! Errors of a body that tell the byte where reading stopped.

use aws_smithy_json::codec::JsonDeserializer;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer};

/// A reader that knows where it stands.
pub(super) trait Positioned: ShapeDeserializer {
    /// The byte of the body.
    fn position(&self) -> usize;
}

impl Positioned for JsonDeserializer<'_> {
    fn position(&self) -> usize {
        JsonDeserializer::position(self)
    }
}

/// The reader of a whole body.
///
/// Values inside are read by the wrapped reader itself, so an error passes
/// here once, on its way out, and the reader still stands where it stopped.
pub(super) struct Located<R> {
    reader: R,
}

impl<R: Positioned> Located<R> {
    /// Wraps the reader of a body.
    pub(super) fn new(reader: R) -> Self {
        Self { reader }
    }

    /// Adds the byte to an error.
    fn locate<T>(&self, result: Result<T>) -> Result<T> {
        result.map_err(|error| at_byte(&error, self.reader.position()))
    }
}

/// An error that tells its byte.
pub(super) fn at_byte(error: &SerdeError, position: usize) -> SerdeError {
    SerdeError::custom(format!("{error} (byte {position} of the body)"))
}

/// Reads by the wrapped reader.
macro_rules! delegate {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>) -> Result<$type> {
            let value = self.reader.$method(schema);
            self.locate(value)
        }
    )*};
}

impl<R: Positioned> ShapeDeserializer for Located<R> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let result = self.reader.read_struct(schema, consumer);
        self.locate(result)
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let result = self.reader.read_list(schema, consumer);
        self.locate(result)
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let result = self.reader.read_map(schema, consumer);
        self.locate(result)
    }

    each_read!(delegate);

    fn is_null(&self) -> bool {
        self.reader.is_null()
    }

    fn read_null(&mut self) -> Result {
        let result = self.reader.read_null();
        self.locate(result)
    }

    fn skip_value(&mut self) -> Result {
        let result = self.reader.skip_value();
        self.locate(result)
    }

    fn container_size(&self) -> Option<usize> {
        self.reader.container_size()
    }
}

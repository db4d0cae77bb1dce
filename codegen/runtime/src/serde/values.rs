//! Values that are no structures: scalars, times, lists, maps.

use std::collections::HashMap;

use aws_smithy_schema::codec::http_string::HttpStringDeserializer;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime, Document};

use crate::place::{Step, within};
use crate::schema::TimestampFormat;

use super::{Result, Schema, SerdeError, ShapeDeserializer, ShapeSerializer, Value, prelude, read};

/// The schema of a list's elements or a map's values.
fn element<'a>(schema: &'a Schema<'_>) -> &'a Schema<'a> {
    schema.member().unwrap_or(&prelude::DOCUMENT)
}

/// Reads the elements of a list one after the other.
///
/// Of times in a header, the official reader takes the space behind a comma for
/// a part of the time (our case `ListHeaders`), unless times have commas
/// themselves.
fn read_elements(
    schema: &Schema<'_>,
    deserializer: &mut dyn ShapeDeserializer,
    take: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
) -> Result {
    let format = schema.timestamp_format().map(|one| one.format());
    let has_commas = matches!(format, None | Some(TimestampFormat::HttpDate));
    if schema.http_header().is_none() || has_commas {
        return deserializer.read_list(schema, take);
    }
    // A header that stands more than once is no one text.
    let Ok(header) = deserializer.read_string(&prelude::STRING) else {
        return deserializer.read_list(schema, take);
    };
    header.split(',').try_for_each(|time| {
        let time = crate::protocol::read_timestamp(time.trim(), schema, Format::HttpDate)?;
        let text = time.fmt(Format::DateTime);
        let text = text.map_err(|_| SerdeError::type_mismatch("expected timestamp"))?;
        take(&mut HttpStringDeserializer::new(&text))
    })
}

impl<T: Value> Value for Vec<T> {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        let element = element(schema);
        serializer.write_list_with_length(schema, self.len(), &|serializer| {
            self.iter()
                .try_for_each(|value| value.write(element, serializer))
        })
    }

    fn read(schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        let element = element(schema);
        let mut values = Vec::new();
        // Nulls count too: the place is that on the wire.
        let mut index = 0;
        let mut take = |deserializer: &mut dyn ShapeDeserializer| {
            let value = read(deserializer, element);
            let value = value.map_err(|error| within(Step::Index(index), error))?;
            values.extend(value.or_else(T::from_null));
            index += 1;
            Ok(())
        };
        read_elements(schema, deserializer, &mut take)?;
        Ok(values)
    }
}

impl<T: Value> Value for HashMap<String, T> {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        let value_schema = element(schema);
        let key_schema = schema.key().unwrap_or(&prelude::STRING);
        serializer.write_map_with_length(schema, self.len(), &|serializer| {
            self.iter().try_for_each(|(key, value)| {
                serializer.write_string(key_schema, key)?;
                value.write(value_schema, serializer)
            })
        })
    }

    fn read(schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        let element = element(schema);
        let mut values = HashMap::new();
        deserializer.read_map(schema, &mut |key, deserializer| {
            let value = read(deserializer, element);
            let value = value.map_err(|error| within(Step::Key(&key), error))?;
            // Of two equal keys the last one wins, also if its null is dropped.
            match value.or_else(T::from_null) {
                Some(value) => values.insert(key, value),
                None => values.remove(&key),
            };
            Ok(())
        })?;
        Ok(values)
    }
}

/// An element of a sparse list or map: `None` is a null on the wire.
impl<T: Value> Value for Option<T> {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        match self {
            Some(value) => value.write(schema, serializer),
            None => serializer.write_null(schema),
        }
    }

    fn read(schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        T::read(schema, deserializer).map(Some)
    }

    fn from_null() -> Option<Self> {
        Some(None)
    }
}

/// Implements [`Value`] by one writing and one reading method of the codec.
macro_rules! simple_value {
    ($(
        $type:ty: $write:ident($value:ident => $argument:expr),
        $read:ident $(or $expected:literal)?;
    )*) => {$(
        impl Value for $type {
            fn write(
                &self,
                schema: &Schema<'_>,
                serializer: &mut dyn ShapeSerializer,
            ) -> Result {
                let $value = self;
                serializer.$write(schema, $argument)
            }

            fn read(
                schema: &Schema<'_>,
                deserializer: &mut dyn ShapeDeserializer,
            ) -> Result<Self> {
                let value = deserializer.$read(schema);
                // Instead of an error of the codec that quotes the value.
                $(let value = value.map_err(|_| SerdeError::type_mismatch($expected));)?
                value
            }
        }
    )*};
}

simple_value! {
    bool: write_boolean(value => *value), read_boolean;
    i8: write_byte(value => *value), read_byte;
    i16: write_short(value => *value), read_short;
    i32: write_integer(value => *value), read_integer;
    i64: write_long(value => *value), read_long;
    f32: write_float(value => *value), read_float or "expected number";
    f64: write_double(value => *value), read_double or "expected number";
    String: write_string(value => value), read_string;
    Blob: write_blob(value => value.clone()), read_blob or "expected base64";
    Document: write_document(value => value), read_document;
}

impl Value for DateTime {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        serializer.write_timestamp(schema, self)
    }

    fn read(schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        // The official reader of headers refuses an offset (old restJson1 case 2:0).
        if schema.http_header().is_some() {
            let text = deserializer.read_string(&prelude::STRING)?;
            return crate::protocol::read_timestamp(&text, schema, Format::HttpDate);
        }
        // Instead of an error of the codec that quotes the value.
        let error = |_| SerdeError::type_mismatch("expected timestamp");
        deserializer
            .read_timestamp(schema)
            .map(exact)
            .map_err(error)
    }
}

/// The time that was written, if it has whole microseconds.
///
/// The official JSON codec reads seconds as an `f64` and cuts off the rest, so
/// that `1763000000.007` becomes `….006999969`. The nearest microsecond is
/// taken if it would have become the same time; any other time stays as it is.
/// Floats are fine enough for that until the year 2106.
fn exact(time: DateTime) -> DateTime {
    let microseconds = (time.subsec_nanos() + 500) / 1000;
    let (second, microseconds) = (microseconds / 1_000_000, microseconds % 1_000_000);
    let nearest =
        DateTime::from_secs_and_nanos(time.secs() + i64::from(second), microseconds * 1000);
    if DateTime::from_secs_f64(nearest.as_secs_f64()) == time {
        nearest
    } else {
        time
    }
}

#[cfg(test)]
mod tests {
    use super::{DateTime, exact};

    #[test]
    fn a_time_that_went_through_a_float_gets_its_microseconds_back() {
        for (seconds, nanoseconds) in [
            (1_763_000_000, 7_000_000),
            (1_763_000_000, 999_999_000),
            (1_763_000_000, 1_000),
            (-2, 500_001_000),
            (4_294_967_295, 999_000_000),
            (0, 0),
        ] {
            let time = DateTime::from_secs_and_nanos(seconds, nanoseconds);
            assert_eq!(exact(DateTime::from_secs_f64(time.as_secs_f64())), time);
            assert_eq!(exact(time), time);
        }
    }

    #[test]
    fn a_time_with_nanoseconds_is_left_alone() {
        let time = DateTime::from_secs_and_nanos(1_763_000_000, 7_123_456);
        assert_eq!(exact(time), time);
    }
}

//! Between Rust values and schemas: how emitted types are written and read.
//!
//! Emitted code holds one line per member; what those lines have in common
//! (absent members, nulls in collections, boxes) is here. The wire format is
//! behind [`ShapeSerializer`] and [`ShapeDeserializer`].

use std::collections::HashMap;

use aws_smithy_types::{Blob, DateTime, Document};

use crate::place::{Step, within};

pub use aws_smithy_schema::serde::{
    SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer,
};
pub use aws_smithy_schema::{Schema, ShapeId, ShapeType, prelude, shape_id, traits};

/// What writing and reading bring.
pub type Result<T = (), E = SerdeError> = std::result::Result<T, E>;

/// References to the schemas of all members, as a structure's schema wants
/// them.
pub const fn references<const N: usize>(
    members: &'static [Schema<'static>; N],
) -> [&'static Schema<'static>; N] {
    let mut references = [&prelude::UNIT; N];
    let mut index = 0;
    while index < N {
        references[index] = &members[index];
        index += 1;
    }
    references
}

/// The schema of a member: namespace, shape, member, type, place among the
/// members of its shape.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($namespace:literal, $shape:literal, $member:literal, $type:ident, $index:literal) => {
        $crate::serde::Schema::new_member(
            $crate::serde::shape_id!($namespace, $shape, $member),
            $crate::serde::ShapeType::$type,
            $member,
            $index,
        )
    };
}

#[doc(inline)]
pub use crate::__member as member;

/// A value that a member, a list element or a map entry can hold.
pub trait Value: Sized {
    /// Writes the value as the member that `schema` describes.
    ///
    /// # Errors
    /// When the format cannot express the value.
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result;

    /// Reads the value of the member that `schema` describes.
    ///
    /// # Errors
    /// When the bytes are not such a value.
    fn read(schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self>;

    /// What a null in a collection stands for; `None` drops it (a dense
    /// collection), as the [Smithy specification] asks of clients.
    ///
    /// [Smithy specification]: https://smithy.io/2.0/spec/type-refinement-traits.html#sparse-trait
    fn from_null() -> Option<Self> {
        None
    }
}

/// Writes a member that is always present.
///
/// # Errors
/// When the format cannot express the value.
pub fn write<T: Value>(
    serializer: &mut dyn ShapeSerializer,
    schema: &Schema<'_>,
    value: &T,
) -> Result {
    value.write(schema, serializer)
}

/// Writes a member if it is present.
///
/// # Errors
/// When the format cannot express the value.
pub fn write_optional<T: Value>(
    serializer: &mut dyn ShapeSerializer,
    schema: &Schema<'_>,
    value: &Option<T>,
) -> Result {
    match value {
        Some(value) => value.write(schema, serializer),
        None => Ok(()),
    }
}

/// Reads a member; null is the same as absent.
///
/// # Errors
/// When the bytes are not a value of the member's type.
pub fn read<T: Value>(
    deserializer: &mut dyn ShapeDeserializer,
    schema: &Schema<'_>,
) -> Result<Option<T>> {
    if deserializer.is_null() {
        deserializer.read_null()?;
        return Ok(None);
    }
    T::read(schema, deserializer).map(Some)
}

/// Reads a member into its place.
///
/// The place is filled here and not by a value that is returned, so that the
/// stack a structure needs does not grow with the number of its members.
///
/// # Errors
/// As [`read`].
pub fn read_into<T: Value>(
    deserializer: &mut dyn ShapeDeserializer,
    schema: &Schema<'_>,
    place: &mut Option<T>,
) -> Result {
    *place = read(deserializer, schema)?;
    Ok(())
}

/// A structure that can be built member by member from a response.
pub trait Structure: SerializableStruct + Sized {
    /// Holds the members that have been read so far.
    type Builder: Default;

    /// The schema of the structure.
    fn static_schema() -> &'static Schema<'static>;

    /// Reads the member that `member` describes into the builder.
    ///
    /// # Errors
    /// When the bytes are not a value of the member's type.
    fn read_member(
        builder: &mut Self::Builder,
        member: &Schema<'_>,
        deserializer: &mut dyn ShapeDeserializer,
    ) -> Result;

    /// The structure; a required member that was not read gets the neutral
    /// value of its type (zero, empty), so that a response is never refused
    /// for a member it lacks.
    fn from_builder(builder: Self::Builder) -> Self;
}

/// Writes a structure or union as the member that `schema` describes.
///
/// # Errors
/// When the format cannot express the value.
pub fn write_structure(
    serializer: &mut dyn ShapeSerializer,
    schema: &Schema<'_>,
    value: &dyn SerializableStruct,
) -> Result {
    // A payload is the whole body: no member's name stands before it.
    match schema.http_payload() {
        Some(_) => serializer.write_struct(value.schema(), value),
        None => serializer.write_struct(schema, value),
    }
}

/// Reads a structure.
///
/// # Errors
/// When the bytes are not such a structure.
pub fn read_structure<T: Structure>(deserializer: &mut dyn ShapeDeserializer) -> Result<T> {
    let mut builder = T::Builder::default();
    deserializer.read_struct(T::static_schema(), &mut |member, deserializer| {
        T::read_member(&mut builder, member, deserializer).map_err(|error| {
            let name = member.member_name().unwrap_or_default();
            within(Step::Member(name), untold(member, error))
        })
    })?;
    Ok(T::from_builder(builder))
}

/// The error of a member; that of a sensitive one tells nothing, because
/// places have keys of maps and the codec's texts quote some values.
pub(crate) fn untold(member: &Schema<'_>, error: SerdeError) -> SerdeError {
    match member.sensitive() {
        Some(_) => SerdeError::custom("a sensitive value that cannot be read"),
        None => error,
    }
}

/// The schema of a list's elements or a map's values.
fn element<'a>(schema: &'a Schema<'_>) -> &'a Schema<'a> {
    schema.member().unwrap_or(&prelude::DOCUMENT)
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
        deserializer.read_list(schema, &mut |deserializer| {
            let value = read(deserializer, element);
            let value = value.map_err(|error| within(Step::Index(index), error))?;
            values.extend(value.or_else(T::from_null));
            index += 1;
            Ok(())
        })?;
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

impl<T: Value> Value for Box<T> {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        T::write(self, schema, serializer)
    }

    fn read(schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        T::read(schema, deserializer).map(Box::new)
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

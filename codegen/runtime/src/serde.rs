//! Between Rust values and schemas: how emitted types are written and read.
//!
//! Emitted code holds one line per member; what those lines have in common
//! (absent members, nulls in collections, boxes) is here. The wire format is
//! behind [`ShapeSerializer`] and [`ShapeDeserializer`].

use std::collections::HashMap;

use aws_smithy_schema::codec::http_string::HttpStringDeserializer;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::{Blob, DateTime, Document};

use crate::place::{Step, within};
use crate::schema::{Shape, TimestampFormat};
use crate::union::SdkUnknownMember;

pub use aws_smithy_schema::serde::{
    SerdeError, SerializableStruct, ShapeDeserializer, ShapeSerializer,
};
pub use aws_smithy_schema::{Schema, ShapeId, ShapeType, prelude, shape_id};

/// What writing and reading bring.
pub type Result<T = (), E = SerdeError> = std::result::Result<T, E>;

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

/// A structure or union that can be written.
pub trait Members {
    /// The table of the members.
    const SHAPE: &'static Shape;

    /// Writes each member that is present.
    fn write_members(&self, writer: &mut Writer<'_>);
}

/// Writes the members of a structure or union.
///
/// After an error nothing more is written.
pub struct Writer<'a> {
    schema: &'a Schema<'static>,
    serializer: &'a mut dyn ShapeSerializer,
    result: Result,
}

impl Writer<'_> {
    /// Writes a member that is always present.
    pub fn always<T: Value>(&mut self, index: usize, value: &T) {
        if self.result.is_ok() {
            self.result = match self.schema.member_schema_by_index(index) {
                Some(member) => value.write(member, self.serializer),
                None => Err(SerdeError::custom("the schema has no such member")),
            };
        }
    }

    /// Writes a member if it is present.
    pub fn optional<T: Value>(&mut self, index: usize, value: &Option<T>) {
        if let Some(value) = value {
            self.always(index, value);
        }
    }

    /// Writes a member that is in a box, if it is present.
    pub fn boxed<T: Value>(&mut self, index: usize, value: &Option<Box<T>>) {
        if let Some(value) = value {
            self.always(index, &**value);
        }
    }

    /// Writes the member of a union that has no variant.
    pub fn unknown(&mut self, member: &SdkUnknownMember) {
        if self.result.is_ok() {
            self.result = member.write(self.serializer);
        }
    }
}

/// What the codec wants of a structure or union.
pub(crate) struct Serializable<'a, T>(pub(crate) &'a T);

impl<T: Members> SerializableStruct for Serializable<'_, T> {
    fn schema(&self) -> &Schema<'_> {
        T::SHAPE.schema()
    }

    fn serialize_members(&self, serializer: &mut dyn ShapeSerializer) -> Result {
        let mut writer = Writer {
            schema: T::SHAPE.schema(),
            serializer,
            result: Ok(()),
        };
        self.0.write_members(&mut writer);
        writer.result
    }
}

/// A structure that can be built member by member from a response.
pub trait Structure: Members + Sized {
    /// Holds the members that have been read so far.
    type Builder: Default;

    /// Reads the member with this index into the builder; members without a
    /// place there are left out.
    ///
    /// # Errors
    /// When the bytes are not a value of the member's type.
    fn read_member(builder: &mut Self::Builder, index: usize, reader: &mut Reader<'_>) -> Result;

    /// The structure; a required member that was not read gets the neutral
    /// value of its type (zero, empty), so that a response is never refused
    /// for a member it lacks.
    fn from_builder(builder: Self::Builder) -> Self;
}

/// Reads the value of one member.
pub struct Reader<'a> {
    member: &'a Schema<'a>,
    deserializer: &'a mut dyn ShapeDeserializer,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(member: &'a Schema<'a>, deserializer: &'a mut dyn ShapeDeserializer) -> Self {
        Self {
            member,
            deserializer,
        }
    }

    /// Reads the member into its place; null is the same as absent.
    ///
    /// The place is filled here and not by a value that is returned, so that
    /// the stack a structure needs does not grow with the number of its
    /// members.
    ///
    /// # Errors
    /// When the bytes are not a value of the member's type.
    pub fn optional<T: Value>(&mut self, place: &mut Option<T>) -> Result {
        *place = read(self.deserializer, self.member)?;
        Ok(())
    }

    /// Reads the member into its place, in a box; null is the same as absent.
    ///
    /// # Errors
    /// As [`optional`](Self::optional).
    pub fn boxed<T: Value>(&mut self, place: &mut Option<Box<T>>) -> Result {
        *place = read(self.deserializer, self.member)?.map(Box::new);
        Ok(())
    }

    /// Reads the value of a union's variant.
    ///
    /// # Errors
    /// As [`optional`](Self::optional).
    pub fn variant<T: Value, U>(&mut self, variant: fn(T) -> U) -> Result<Option<U>> {
        T::read(self.member, self.deserializer).map(|value| Some(variant(value)))
    }
}

/// Reads a member or element; null is the same as absent.
fn read<T: Value>(
    deserializer: &mut dyn ShapeDeserializer,
    schema: &Schema<'_>,
) -> Result<Option<T>> {
    if deserializer.is_null() {
        deserializer.read_null()?;
        return Ok(None);
    }
    T::read(schema, deserializer).map(Some)
}

/// Writes a structure or union as the member that `schema` describes.
///
/// # Errors
/// When the format cannot express the value.
pub fn write_structure<T: Members>(
    serializer: &mut dyn ShapeSerializer,
    schema: &Schema<'_>,
    value: &T,
) -> Result {
    if schema.http_payload().is_none() {
        return serializer.write_struct(schema, &Serializable(value));
    }
    let root = payload_root(schema, T::SHAPE.schema());
    serializer.write_struct(&root, &Serializable(value))
}

/// The schema of a structure or union that is a whole body or payload: no
/// member's name stands before it. What the member says of the XML element
/// comes before what its target says (case `HttpPayloadWithMemberXmlName`).
pub(crate) fn payload_root<'s>(member: &'s Schema<'_>, shape: &'s Schema<'_>) -> Schema<'s> {
    let mut root = Schema::new_struct(
        shape.shape_id().clone(),
        shape.shape_type(),
        shape.members(),
    );
    if let Some(name) = member.xml_name().or_else(|| shape.xml_name()) {
        root = root.with_xml_name(name.value());
    }
    if let Some(own) = member.xml_namespace().or_else(|| shape.xml_namespace()) {
        root = root.with_xml_namespace(own.uri(), own.prefix());
    }
    root
}

/// Reads a structure.
///
/// # Errors
/// When the bytes are not such a structure.
pub fn read_structure<T: Structure>(deserializer: &mut dyn ShapeDeserializer) -> Result<T> {
    let mut builder = T::Builder::default();
    deserializer.read_struct(T::SHAPE.schema(), &mut |member, deserializer| {
        let Some(index) = member.member_index() else {
            return Ok(());
        };
        let mut reader = Reader::new(member, deserializer);
        T::read_member(&mut builder, index, &mut reader).map_err(|error| {
            let name = member.member_name().unwrap_or_default();
            within(Step::Member(name), untold(member, error))
        })
    })?;
    Ok(T::from_builder(builder))
}

impl<T: Structure> Value for T {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        write_structure(serializer, schema, self)
    }

    fn read(_schema: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        read_structure(deserializer)
    }
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
    let header = deserializer.read_string(&prelude::STRING)?;
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

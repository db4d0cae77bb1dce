//! Between Rust values and schemas: how emitted types are written and read.
//!
//! Emitted code holds one line per member; what those lines have in common
//! (absent members, nulls in collections, boxes) is here. The wire format is
//! behind [`ShapeSerializer`] and [`ShapeDeserializer`].

mod values;

use crate::place::{Step, within};
use crate::schema::Shape;
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

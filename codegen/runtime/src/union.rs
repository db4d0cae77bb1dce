//! Tagged unions: exactly one member, known or not.

use std::collections::HashMap;

use aws_smithy_types::{Document, Number};

use crate::place::{Step, within};
use crate::serde::{
    Members, Reader, Schema, SerdeError, ShapeDeserializer, ShapeSerializer, ShapeType, prelude,
    shape_id, untold,
};

/// The key under which an unknown member is shown in JSON form.
pub const SDK_UNKNOWN_MEMBER: &str = "SDK_UNKNOWN_MEMBER";

/// A union member that the service sent and the model of this crate lacks.
///
/// It keeps the member's name and value, so that it can be looked at, stored
/// and sent back as it came.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SdkUnknownMember {
    /// The member's name on the wire.
    pub name: String,
    /// The member's value.
    pub value: Document,
}

impl SdkUnknownMember {
    /// An unknown member of this name and value.
    pub fn new(name: impl Into<String>, value: Document) -> Self {
        Self {
            name: name.into(),
            value,
        }
    }

    /// The member's name on the wire.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The member's value.
    pub fn value(&self) -> &Document {
        &self.value
    }

    /// The JSON form: `{"SDK_UNKNOWN_MEMBER": {"name": …, "value": …}}`.
    ///
    /// botocore shows an unknown member under the same key with the same
    /// name; the value is an addition.
    pub fn to_document(&self) -> Document {
        let member = HashMap::from([
            ("name".to_owned(), Document::String(self.name.clone())),
            ("value".to_owned(), self.value.clone()),
        ]);
        Document::Object(HashMap::from([(
            SDK_UNKNOWN_MEMBER.to_owned(),
            Document::Object(member),
        )]))
    }

    /// Writes the member under its own name inside its union.
    ///
    /// # Errors
    /// When the format cannot express the value.
    pub fn write(&self, serializer: &mut dyn ShapeSerializer) -> Result<(), SerdeError> {
        let id = shape_id!("smithy.api", "Document");
        let schema = Schema::new_member(id, ShapeType::Document, &self.name, 0);
        match serializer.write_document(&schema, &self.value) {
            Err(SerdeError::UnsupportedOperation { .. }) => plain(&schema, &self.value, serializer),
            written => written,
        }
    }
}

/// Writes a value in a format that has maps, lists and texts, but no
/// documents: CBOR.
fn plain(
    schema: &Schema<'_>,
    value: &Document,
    serializer: &mut dyn ShapeSerializer,
) -> Result<(), SerdeError> {
    match value {
        Document::Object(values) => {
            serializer.write_map_with_length(schema, values.len(), &|serializer| {
                values.iter().try_for_each(|(key, value)| {
                    serializer.write_string(&prelude::STRING, key)?;
                    plain(&prelude::DOCUMENT, value, serializer)
                })
            })
        }
        Document::Array(values) => {
            serializer.write_list_with_length(schema, values.len(), &|serializer| {
                let mut values = values.iter();
                values.try_for_each(|value| plain(&prelude::DOCUMENT, value, serializer))
            })
        }
        Document::Number(Number::PosInt(value)) => match i64::try_from(*value) {
            Ok(value) => serializer.write_long(schema, value),
            Err(_) => Err(SerdeError::unsupported("an integer of more than 63 bits")),
        },
        Document::Number(Number::NegInt(value)) => serializer.write_long(schema, *value),
        Document::Number(Number::Float(value)) => serializer.write_double(schema, *value),
        Document::String(value) => serializer.write_string(schema, value),
        Document::Bool(value) => serializer.write_boolean(schema, *value),
        Document::Null => serializer.write_null(schema),
    }
}

/// A union that can be read from a response.
pub trait Union: Members + Sized {
    /// Reads the value of the member with this index; `None` if the union has
    /// no such member.
    ///
    /// # Errors
    /// When the bytes are not a value of the member's type.
    fn read_variant(index: usize, reader: &mut Reader<'_>) -> Result<Option<Self>, SerdeError>;

    /// Wraps a member that the model does not know.
    fn from_unknown(member: SdkUnknownMember) -> Self;
}

/// Reads a union: the one member that is neither null nor `__type`. Of two
/// equal keys the last one wins, as everywhere.
///
/// The keys are read as those of a map, because a structure's reader skips
/// names that its schema lacks.
///
/// # Errors
/// When there is no member, or more than one, or a value of the wrong type.
pub fn read_union<T: Union>(deserializer: &mut dyn ShapeDeserializer) -> Result<T, SerdeError> {
    let schema = T::SHAPE.schema();
    let mut found: Option<(String, T)> = None;
    deserializer.read_map(schema, &mut |name, deserializer| {
        let is_repeated = found.as_ref().is_some_and(|(first, _)| *first == name);
        if deserializer.is_null() {
            if is_repeated {
                found = None;
            }
            return deserializer.read_null();
        }
        if name == "__type" {
            return deserializer.skip_value();
        }
        if let Some((first, _)) = found.as_ref().filter(|_| !is_repeated) {
            return Err(two_members(schema, first, &name));
        }
        let value = read_member(schema, &name, deserializer)?;
        found = Some((name, value));
        Ok(())
    })?;
    found.map(|(_, value)| value).ok_or_else(|| {
        SerdeError::custom(format!(
            "union {} has no member where exactly one is needed",
            schema.shape_id().as_str(),
        ))
    })
}

/// Reads the member of this name, known or not.
fn read_member<T: Union>(
    schema: &Schema<'_>,
    name: &str,
    deserializer: &mut dyn ShapeDeserializer,
) -> Result<T, SerdeError> {
    let member = wire_member(schema, name);
    let known = match member.and_then(|member| Some((member, member.member_index()?))) {
        Some((member, index)) => T::read_variant(index, &mut Reader::new(member, deserializer))
            .map_err(|error| untold(member, error)),
        None => Ok(None),
    };
    match known.map_err(|error| within(Step::Member(name), error))? {
        Some(value) => Ok(value),
        None => {
            let value = deserializer.read_document(&prelude::DOCUMENT);
            let value = value.map_err(|error| within(Step::Member(name), error))?;
            Ok(T::from_unknown(SdkUnknownMember::new(name, value)))
        }
    }
}

/// The error of a union with more than one member.
fn two_members(schema: &Schema<'_>, first: &str, second: &str) -> SerdeError {
    let shape = schema.shape_id().as_str();
    SerdeError::custom(format!(
        "union {shape} has two members, `{first}` and `{second}`, where exactly one is allowed",
    ))
}

/// The member whose name on the wire is `name`. Names of JSON and of XML are the
/// same.
fn wire_member<'a>(schema: &'a Schema<'_>, name: &str) -> Option<&'a Schema<'a>> {
    schema.members().iter().copied().find(|member| {
        let wire = member.json_name().map(|renamed| renamed.value());
        wire.or_else(|| member.member_name()) == Some(name)
    })
}

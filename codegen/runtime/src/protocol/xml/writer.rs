//! Writes values as elements by their schemas.
//!
//! The official writer calls the elements of a flattened list after the
//! list's inner member where that has a name of its own, because official
//! code describes elements by schemas that have none (case `XmlLists`:
//! `<flattenedList>`, not `<item>`).

use aws_smithy_schema::codec::FinishSerializer;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number};

use super::escapes::escaped;
use crate::protocol::{document_member, timestamp, wire_name};
use crate::serde::{Result, Schema, SerdeError, SerializableStruct, ShapeSerializer};

/// Writes a document.
#[derive(Debug)]
pub(in crate::protocol) struct XmlWriter {
    xml: String,
    place: Place,
    pass: Pass,
    /// The namespace of a root element that has none of its own.
    namespace: Option<&'static str>,
}

/// What the next value is.
#[derive(Debug)]
enum Place {
    /// The root element.
    Root,
    /// A member; its schema has the name.
    Member,
    /// An element of a list, called so.
    Element(String),
    /// The key or value of a map's entry.
    Entry(Entry),
}

/// How the entries of a map are called.
#[derive(Debug)]
struct Entry {
    name: String,
    key: String,
    value: String,
    /// Whether the key comes next.
    is_key: bool,
}

/// A structure's members are written twice: attributes stand before elements,
/// wherever the model lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pass {
    Attributes,
    Elements,
}

impl XmlWriter {
    /// A document whose root is in this namespace, unless it has its own.
    pub(in crate::protocol) fn new(namespace: Option<&'static str>) -> Self {
        Self {
            xml: String::new(),
            place: Place::Root,
            pass: Pass::Elements,
            namespace,
        }
    }

    /// The name of the next value's element.
    fn next_name(&self, schema: &Schema<'_>) -> String {
        match &self.place {
            Place::Root => {
                let renamed = schema.xml_name().map(|name| name.value());
                let name = renamed.or_else(|| schema.original_name());
                name.unwrap_or_else(|| schema.shape_id().shape_name())
                    .to_owned()
            }
            Place::Member => wire_name(schema).to_owned(),
            Place::Element(name) => name.clone(),
            Place::Entry(entry) if entry.is_key => entry.key.clone(),
            Place::Entry(entry) => entry.value.clone(),
        }
    }

    /// Writes an element; `write` closes its tag.
    fn element(&mut self, schema: &Schema<'_>, write: impl FnOnce(&mut Self) -> Result) -> Result {
        if self.pass == Pass::Attributes || schema.xml_attribute() {
            return Ok(());
        }
        let name = self.next_name(schema);
        if let Place::Entry(entry) = &mut self.place
            && entry.is_key
        {
            self.xml.push_str(&format!("<{}>", entry.name));
        }
        self.xml.push('<');
        self.xml.push_str(&name);
        self.write_namespace(schema);
        let place = std::mem::replace(&mut self.place, Place::Member);
        let result = write(self);
        self.place = place;
        self.xml.push_str(&format!("</{name}>"));
        if let Place::Entry(entry) = &mut self.place {
            if !entry.is_key {
                self.xml.push_str(&format!("</{}>", entry.name));
            }
            entry.is_key = !entry.is_key;
        }
        result
    }

    /// Binds the namespace of an element.
    fn write_namespace(&mut self, schema: &Schema<'_>) {
        let own = schema.xml_namespace().map(|own| (own.uri(), own.prefix()));
        let root = match self.place {
            Place::Root => self.namespace.map(|uri| (uri, None)),
            Place::Member | Place::Element(_) | Place::Entry(_) => None,
        };
        match own.or(root) {
            Some((uri, Some(prefix))) => self.write_attribute(&format!("xmlns:{prefix}"), uri),
            Some((uri, None)) => self.write_attribute("xmlns", uri),
            None => {}
        }
    }

    /// Writes an attribute of the tag that is open.
    fn write_attribute(&mut self, name: &str, value: &str) {
        self.xml
            .push_str(&format!(" {name}=\"{}\"", escaped(value)));
    }

    /// Writes a text, as an element or as an attribute.
    fn text(&mut self, schema: &Schema<'_>, text: &str) -> Result {
        if self.pass == Pass::Attributes && schema.xml_attribute() {
            self.write_attribute(wire_name(schema), text);
        }
        self.element(schema, |writer| {
            writer.xml.push('>');
            writer.xml.push_str(&escaped(text));
            Ok(())
        })
    }

    /// Writes what is inside a list or map, in an element of its own unless it
    /// is flattened.
    fn collection(
        &mut self,
        schema: &Schema<'_>,
        place: Place,
        write: impl FnOnce(&mut Self) -> Result,
    ) -> Result {
        if !schema.xml_flattened() {
            return self.element(schema, |writer| {
                writer.xml.push('>');
                writer.place = place;
                write(writer)
            });
        }
        if self.pass == Pass::Attributes {
            return Ok(());
        }
        let outside = std::mem::replace(&mut self.place, place);
        let result = write(self);
        self.place = outside;
        result
    }
}

/// The name of what is inside a list or map.
fn inner_name(schema: Option<&Schema<'_>>, default: &str) -> String {
    let renamed = schema.and_then(|schema| schema.xml_name());
    renamed.map_or(default, |name| name.value()).to_owned()
}

/// Whether a text can be the name of an element; the few characters beyond
/// ASCII that cannot are let through.
fn is_name(text: &str) -> bool {
    let begins = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
    text.starts_with(begins)
        && text
            .chars()
            .all(|c| begins(c) || c.is_ascii_digit() || matches!(c, '-' | '.'))
}

impl FinishSerializer for XmlWriter {
    fn finish(self) -> Vec<u8> {
        self.xml.into_bytes()
    }
}

impl ShapeSerializer for XmlWriter {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        let mut members = value.schema().members().iter();
        let has_attributes = members.any(|member| member.xml_attribute());
        self.element(schema, |writer| {
            if has_attributes {
                writer.pass = Pass::Attributes;
                let result = value.serialize_members(writer);
                writer.pass = Pass::Elements;
                result?;
            }
            writer.xml.push('>');
            value.serialize_members(writer)
        })
    }

    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        write_elements: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let name = match schema.xml_flattened() {
            true => self.next_name(schema),
            false => inner_name(schema.member(), "member"),
        };
        self.collection(schema, Place::Element(name), |writer| {
            write_elements(writer)
        })
    }

    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        write_entries: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let entry = Entry {
            name: match schema.xml_flattened() {
                true => self.next_name(schema),
                false => "entry".to_owned(),
            },
            key: inner_name(schema.key(), "key"),
            value: inner_name(schema.member(), "value"),
            is_key: true,
        };
        self.collection(schema, Place::Entry(entry), |writer| write_entries(writer))
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> Result {
        self.text(schema, if value { "true" } else { "false" })
    }

    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> Result {
        self.text(schema, &value.to_string())
    }

    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> Result {
        self.text(schema, &value.to_string())
    }

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> Result {
        self.text(schema, &value.to_string())
    }

    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> Result {
        self.text(schema, &value.to_string())
    }

    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Result {
        self.text(schema, Encoder::from(value).encode())
    }

    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        self.text(schema, Encoder::from(value).encode())
    }

    fn write_big_integer(&mut self, schema: &Schema<'_>, value: &BigInteger) -> Result {
        self.text(schema, value.as_ref())
    }

    fn write_big_decimal(&mut self, schema: &Schema<'_>, value: &BigDecimal) -> Result {
        self.text(schema, value.as_ref())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        self.text(schema, value)
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Result {
        self.text(schema, &aws_smithy_types::base64::encode(value))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Result {
        let text = value.fmt(timestamp::format(schema, Format::DateTime));
        let text = text.map_err(|error| SerdeError::custom(error.to_string()))?;
        self.text(schema, &text)
    }

    /// Writes the value of an unknown union member as it was read: an object
    /// as the elements inside, an array as elements of one name.
    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> Result {
        // Callers can make up names; those of the model are right.
        if !is_name(wire_name(schema)) {
            return Err(SerdeError::invalid_input("a name that XML does not have"));
        }
        match value {
            Document::Object(members) => self.element(schema, |writer| {
                writer.xml.push('>');
                members.iter().try_for_each(|(name, value)| {
                    writer.write_document(&document_member(schema, name), value)
                })
            }),
            Document::Array(values) => values
                .iter()
                .try_for_each(|value| self.write_document(schema, value)),
            Document::Number(Number::PosInt(value)) => self.text(schema, &value.to_string()),
            Document::Number(Number::NegInt(value)) => self.text(schema, &value.to_string()),
            Document::Number(Number::Float(value)) => self.write_double(schema, *value),
            Document::String(value) => self.text(schema, value),
            Document::Bool(value) => self.write_boolean(schema, *value),
            Document::Null => self.text(schema, ""),
        }
    }

    /// Writes an empty element in a sparse list or map.
    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        self.text(schema, "")
    }
}

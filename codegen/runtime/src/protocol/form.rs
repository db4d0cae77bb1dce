//! Forms: how the query protocols write what is sent.
//!
//! The official writer of awsQuery takes the name of an element's schema for
//! that of a member, because official code describes elements by schemas of
//! the prelude. Those cannot carry a timestamp's format or a name, so ours
//! are schemas of their own (case `QueryLists`: `ListArg.member.1=foo`). And
//! there is no official ec2Query, whose forms differ in the names only.

use aws_smithy_types::date_time::Format;
use aws_smithy_types::primitive::Encoder;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document, Number};

use super::{document_member, timestamp, wire_name};
use crate::serde::{Result, Schema, SerdeError, SerializableStruct, ShapeSerializer};

/// How a protocol calls its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Lists and maps have a level of their own, unless they are flattened.
    AwsQuery,
    /// Names begin with a capital, and every list is flattened.
    Ec2Query,
}

/// Writes the parameters of a request.
pub(super) struct FormWriter {
    dialect: Dialect,
    form: String,
    /// The names on the way to the value that is written, joined by dots.
    path: String,
    place: Place,
}

/// What the next value is.
enum Place {
    /// A member; its schema has the name.
    Member,
    /// The element of a list with this index.
    Element(usize),
    /// The key or value of a map's entry.
    Entry(Entry),
}

/// The entry of a map that is written.
struct Entry {
    index: usize,
    names: [String; 2],
    /// Whether the key comes next.
    is_key: bool,
}

impl FormWriter {
    /// A form that asks for this operation in this version of the service.
    pub(super) fn new(dialect: Dialect, action: &str, version: &str) -> Self {
        let form = format!("Action={}&Version={}", escaped(action), escaped(version));
        Self {
            dialect,
            form,
            path: String::new(),
            place: Place::Member,
        }
    }

    /// The form.
    pub(super) fn finish(self) -> String {
        self.form
    }

    /// Writes what is inside the structure of an input.
    pub(super) fn write_input(&mut self, input: &dyn SerializableStruct) -> Result {
        input.serialize_members(self)
    }

    /// The name of the next value, below those that hold it.
    fn next_name(&mut self, schema: &Schema<'_>) -> String {
        match &mut self.place {
            Place::Member => match self.dialect {
                Dialect::AwsQuery => query_name(schema).to_owned(),
                Dialect::Ec2Query => ec2_name(schema),
            },
            Place::Element(index) => {
                *index += 1;
                index.to_string()
            }
            Place::Entry(entry) => {
                entry.index += usize::from(entry.is_key);
                let name = &entry.names[usize::from(!entry.is_key)];
                entry.is_key = !entry.is_key;
                format!("{}.{name}", entry.index)
            }
        }
    }

    /// Writes below a name, where values stand in another kind of place.
    fn below(
        &mut self,
        name: &str,
        place: Place,
        write: impl FnOnce(&mut Self) -> Result,
    ) -> Result {
        let length = self.path.len();
        if length > 0 && !name.is_empty() {
            self.path.push('.');
        }
        self.path.push_str(name);
        let outside = std::mem::replace(&mut self.place, place);
        let result = write(self);
        self.place = outside;
        self.path.truncate(length);
        result
    }

    /// Writes one parameter.
    fn parameter(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        let name = self.next_name(schema);
        self.below(&name, Place::Member, |form| {
            form.form.push('&');
            form.form.push_str(&escaped(&form.path));
            form.form.push('=');
            form.form.push_str(&escaped(value));
            Ok(())
        })
    }

    /// The level between a list or map and its entries.
    fn level(&self, schema: &Schema<'_>, name: &str) -> String {
        let is_flat = schema.xml_flattened() || self.dialect == Dialect::Ec2Query;
        if is_flat {
            String::new()
        } else {
            name.to_owned()
        }
    }
}

/// The text with everything but letters, digits and `-._~` escaped.
fn escaped(text: &str) -> String {
    aws_smithy_schema::http_protocol::percent_encode(text)
}

/// The name of a parameter in forms of awsQuery. A flattened list without a
/// name of its own is called after its elements (old query case 3:1: `Foo.1`;
/// with one, it keeps that: case `QueryFlattenedListArgWithXmlName`).
fn query_name<'s>(schema: &'s Schema<'_>) -> &'s str {
    let is_nameless_list =
        schema.is_list() && schema.xml_flattened() && schema.xml_name().is_none();
    let element = schema.member().filter(|_| is_nameless_list);
    let name = element.and_then(|element| element.xml_name());
    name.map_or_else(|| wire_name(schema), |name| name.value())
}

/// The name of a parameter in EC2's forms: its own, or that of the element in
/// a response, with a capital.
fn ec2_name(schema: &Schema<'_>) -> String {
    let name = wire_name(schema);
    if let Some(own) = crate::schema::query_name(schema) {
        return own.to_owned();
    }
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

/// The name of what is inside a list or map.
fn inner_name(schema: Option<&Schema<'_>>, default: &str) -> String {
    let renamed = schema.and_then(|schema| schema.xml_name());
    renamed.map_or(default, |name| name.value()).to_owned()
}

impl ShapeSerializer for FormWriter {
    fn write_struct(&mut self, schema: &Schema<'_>, value: &dyn SerializableStruct) -> Result {
        let name = self.next_name(schema);
        self.below(&name, Place::Member, |form| value.serialize_members(form))
    }

    fn write_list(
        &mut self,
        schema: &Schema<'_>,
        write_elements: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let name = self.next_name(schema);
        let level = self.level(schema, &inner_name(schema.member(), "member"));
        let length = self.form.len();
        self.below(&name, Place::Member, |form| {
            form.below(&level, Place::Element(0), |form| write_elements(form))?;
            if form.form.len() == length && form.dialect == Dialect::AwsQuery {
                // An empty list is told from an absent one (case `EmptyQueryLists`).
                form.form.push('&');
                form.form.push_str(&escaped(&form.path));
                form.form.push('=');
            }
            Ok(())
        })
    }

    fn write_map(
        &mut self,
        schema: &Schema<'_>,
        write_entries: &dyn Fn(&mut dyn ShapeSerializer) -> Result,
    ) -> Result {
        let name = self.next_name(schema);
        let level = self.level(schema, "entry");
        let entry = Entry {
            index: 0,
            names: [
                inner_name(schema.key(), "key"),
                inner_name(schema.member(), "value"),
            ],
            is_key: true,
        };
        self.below(&name, Place::Member, |form| {
            form.below(&level, Place::Entry(entry), |form| write_entries(form))
        })
    }

    fn write_boolean(&mut self, schema: &Schema<'_>, value: bool) -> Result {
        self.parameter(schema, if value { "true" } else { "false" })
    }

    fn write_byte(&mut self, schema: &Schema<'_>, value: i8) -> Result {
        self.parameter(schema, &value.to_string())
    }

    fn write_short(&mut self, schema: &Schema<'_>, value: i16) -> Result {
        self.parameter(schema, &value.to_string())
    }

    fn write_integer(&mut self, schema: &Schema<'_>, value: i32) -> Result {
        self.parameter(schema, &value.to_string())
    }

    fn write_long(&mut self, schema: &Schema<'_>, value: i64) -> Result {
        self.parameter(schema, &value.to_string())
    }

    fn write_float(&mut self, schema: &Schema<'_>, value: f32) -> Result {
        self.parameter(schema, Encoder::from(value).encode())
    }

    fn write_double(&mut self, schema: &Schema<'_>, value: f64) -> Result {
        self.parameter(schema, Encoder::from(value).encode())
    }

    fn write_big_integer(&mut self, schema: &Schema<'_>, value: &BigInteger) -> Result {
        self.parameter(schema, value.as_ref())
    }

    fn write_big_decimal(&mut self, schema: &Schema<'_>, value: &BigDecimal) -> Result {
        self.parameter(schema, value.as_ref())
    }

    fn write_string(&mut self, schema: &Schema<'_>, value: &str) -> Result {
        self.parameter(schema, value)
    }

    fn write_blob(&mut self, schema: &Schema<'_>, value: Blob) -> Result {
        self.parameter(schema, &aws_smithy_types::base64::encode(value))
    }

    fn write_timestamp(&mut self, schema: &Schema<'_>, value: &DateTime) -> Result {
        let text = value.fmt(timestamp::format(schema, Format::DateTime));
        let text = text.map_err(|error| SerdeError::custom(error.to_string()))?;
        self.parameter(schema, &text)
    }

    /// Writes the value of an unknown union member: an object as the members
    /// inside, an array as a list.
    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> Result {
        match value {
            Document::Object(members) => {
                let name = self.next_name(schema);
                self.below(&name, Place::Member, |form| {
                    members.iter().try_for_each(|(name, value)| {
                        form.write_document(&document_member(schema, name), value)
                    })
                })
            }
            Document::Array(values) => self.write_list(schema, &|serializer| {
                let mut values = values.iter();
                values.try_for_each(|value| serializer.write_document(schema, value))
            }),
            Document::Number(Number::PosInt(value)) => self.parameter(schema, &value.to_string()),
            Document::Number(Number::NegInt(value)) => self.parameter(schema, &value.to_string()),
            Document::Number(Number::Float(value)) => self.write_double(schema, *value),
            Document::String(value) => self.parameter(schema, value),
            Document::Bool(value) => self.write_boolean(schema, *value),
            Document::Null => self.write_null(schema),
        }
    }

    fn write_null(&mut self, schema: &Schema<'_>) -> Result {
        // The place of an element stays its place.
        self.next_name(schema);
        Ok(())
    }
}

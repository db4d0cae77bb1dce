//! Reads values from elements by their schemas.
//!
//! The official reader skips elements that a schema does not name. Of a union
//! that is the one thing there is to tell (case 16:2 of the old restXml cases
//! expects the name of an unknown member), so elements are read by our own.

use std::cell::Cell;
use std::collections::HashMap;
use std::str::FromStr;

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::Element;
use crate::protocol::{timestamp, wire_name};
use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer};

/// Reads one value.
pub(super) struct Node<'t, 'a> {
    content: Content<'t, 'a>,
    /// The byte of the body where the value begins that is read.
    position: &'t Cell<usize>,
}

/// What stands for a value.
pub(super) enum Content<'t, 'a> {
    /// An element.
    Element(&'t Element<'a>),
    /// The entries of a list or map that has no element of its own.
    Entries(Vec<&'t Element<'a>>),
    /// An attribute of the element that is read.
    Attribute(&'t str),
}

impl<'t, 'a> Node<'t, 'a> {
    /// A node that tells where it begins.
    pub(super) fn new(content: Content<'t, 'a>, position: &'t Cell<usize>) -> Self {
        let element = match &content {
            Content::Element(element) => Some(*element),
            Content::Entries(entries) => entries.first().copied(),
            Content::Attribute(_) => None,
        };
        if let Some(element) = element {
            position.set(element.start);
        }
        Self { content, position }
    }

    /// A node for a part of this one.
    fn inner(&self, content: Content<'t, 'a>) -> Self {
        Self::new(content, self.position)
    }

    /// The member that the element itself is, if it is one instead of holding
    /// them. An operation of S3 brings such a root:
    /// `<LocationConstraint>eu-west-1</LocationConstraint>`.
    pub(super) fn lone_member<'s>(&self, schema: &'s Schema<'_>) -> Option<&'s Schema<'s>> {
        let Content::Element(element) = self.content else {
            return None;
        };
        let has_text = element.children.is_empty() && !element.text.trim().is_empty();
        let mut members = schema.members().iter().copied();
        members.find(|member| has_text && is_called(member, element))
    }

    /// The elements inside.
    fn entries(&self) -> Vec<&'t Element<'a>> {
        match &self.content {
            Content::Element(element) => element.children.iter().collect(),
            Content::Entries(entries) => entries.clone(),
            Content::Attribute(_) => Vec::new(),
        }
    }

    /// The text.
    fn text(&self) -> &str {
        match &self.content {
            Content::Element(element) => &element.text,
            Content::Entries(entries) => entries.last().map_or("", |element| &element.text),
            Content::Attribute(value) => value,
        }
    }

    /// The text as a value of another type.
    fn parsed<T: FromStr>(&self, expected: &'static str) -> Result<T> {
        let value = self.text().trim().parse();
        value.map_err(|_| SerdeError::type_mismatch(expected))
    }

    /// The text as a number. Only Rust knows infinity by other names than these.
    fn float<T: FromStr>(&self) -> Result<T> {
        let text = self.text().trim();
        let is_number =
            !text.contains(|c: char| c.is_ascii_alphabetic() && !matches!(c, 'e' | 'E'));
        match is_number || matches!(text, "NaN" | "Infinity" | "-Infinity") {
            true => self.parsed("expected number"),
            false => Err(SerdeError::type_mismatch("expected number")),
        }
    }
}

/// The values of the members inside an element, in order. The elements of a
/// flattened list or map are one value.
fn members<'s, 't, 'a>(
    schema: &'s Schema<'_>,
    element: &Node<'t, 'a>,
) -> Vec<(&'t str, Option<&'s Schema<'s>>, Content<'t, 'a>)> {
    let mut values: Vec<(&'t str, Option<&'s Schema<'s>>, Content<'t, 'a>)> = Vec::new();
    for child in element.entries() {
        let mut members = schema.members().iter().copied();
        let member = members.find(|member| !member.xml_attribute() && is_called(member, child));
        let member = member.or_else(|| list_of(schema, child));
        let is_flattened = member.is_some_and(|member| member.xml_flattened());
        if !is_flattened {
            values.push((child.name, member, Content::Element(child)));
            continue;
        }
        let before = values.iter_mut().find(|(name, ..)| *name == child.name);
        match before {
            Some((_, _, Content::Entries(entries))) => entries.push(child),
            _ => values.push((child.name, member, Content::Entries(vec![child]))),
        }
    }
    values
}

/// Whether an element is called like a member; a prefix may be bound to any
/// namespace, so it does not count.
fn is_called(member: &Schema<'_>, element: &Element<'_>) -> bool {
    let name = wire_name(member);
    let local = name.split_once(':').map_or(name, |(_, local)| local);
    local == element.name
}

/// The flattened list whose elements are called so. Some services call them
/// after the list, others after its inner member (old query case 9:0).
fn list_of<'s>(schema: &'s Schema<'_>, element: &Element<'_>) -> Option<&'s Schema<'s>> {
    let mut lists = schema.members().iter().copied();
    lists.find(|list| {
        let inner = list.member().filter(|_| list.xml_flattened());
        inner
            .and_then(|inner| inner.xml_name())
            .map(|name| name.value())
            == Some(element.name)
    })
}

impl ShapeDeserializer for Node<'_, '_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        if let Content::Element(element) = self.content {
            for member in schema.members().iter().filter(|one| one.xml_attribute()) {
                if let Some(value) = element.attribute(wire_name(member)) {
                    consumer(member, &mut self.inner(Content::Attribute(value)))?;
                }
            }
        }
        for (_, member, value) in members(schema, self) {
            if let Some(member) = member {
                consumer(member, &mut self.inner(value))?;
            }
        }
        Ok(())
    }

    fn read_list(
        &mut self,
        _schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        let mut entries = self.entries().into_iter();
        entries.try_for_each(|entry| consumer(&mut self.inner(Content::Element(entry))))
    }

    /// Reads the entries of a map, or of a union the one member: each by its
    /// name, known or not.
    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        if schema.is_union() {
            let members = members(schema, self).into_iter();
            return members
                .map(|(name, member, value)| (member.map_or(name, wire_name).to_owned(), value))
                .try_for_each(|(name, value)| consumer(name, &mut self.inner(value)));
        }
        let name = |schema: Option<&Schema<'_>>, default: &str| {
            let renamed = schema.and_then(|schema| schema.xml_name());
            renamed.map_or(default, |name| name.value()).to_owned()
        };
        let (key_name, value_name) = (name(schema.key(), "key"), name(schema.member(), "value"));
        for entry in self.entries() {
            let (key, value) = (entry.child(&key_name), entry.child(&value_name));
            if let (Some(key), Some(value)) = (key, value) {
                consumer(key.text.clone(), &mut self.inner(Content::Element(value)))?;
            }
        }
        Ok(())
    }

    fn read_boolean(&mut self, _schema: &Schema<'_>) -> Result<bool> {
        self.parsed("expected `true` or `false`")
    }

    fn read_byte(&mut self, _schema: &Schema<'_>) -> Result<i8> {
        self.parsed("expected integer")
    }

    fn read_short(&mut self, _schema: &Schema<'_>) -> Result<i16> {
        self.parsed("expected integer")
    }

    fn read_integer(&mut self, _schema: &Schema<'_>) -> Result<i32> {
        self.parsed("expected integer")
    }

    fn read_long(&mut self, _schema: &Schema<'_>) -> Result<i64> {
        self.parsed("expected integer")
    }

    fn read_float(&mut self, _schema: &Schema<'_>) -> Result<f32> {
        self.float()
    }

    fn read_double(&mut self, _schema: &Schema<'_>) -> Result<f64> {
        self.float()
    }

    fn read_big_integer(&mut self, _schema: &Schema<'_>) -> Result<BigInteger> {
        self.parsed("expected integer")
    }

    fn read_big_decimal(&mut self, _schema: &Schema<'_>) -> Result<BigDecimal> {
        self.parsed("expected number")
    }

    fn read_string(&mut self, _schema: &Schema<'_>) -> Result<String> {
        Ok(self.text().to_owned())
    }

    fn read_blob(&mut self, _schema: &Schema<'_>) -> Result<Blob> {
        let bytes = aws_smithy_types::base64::decode(self.text().trim());
        let bytes = bytes.map_err(|_| SerdeError::type_mismatch("expected base64"))?;
        Ok(Blob::new(bytes))
    }

    fn read_timestamp(&mut self, schema: &Schema<'_>) -> Result<DateTime> {
        timestamp::read(self.text().trim(), schema, Format::DateTime)
    }

    /// The element as the members it has. XML does not tell a number from a
    /// text, nor a list of one from its element.
    fn read_document(&mut self, _schema: &Schema<'_>) -> Result<Document> {
        Ok(match &self.content {
            Content::Element(element) => document(element),
            Content::Entries(entries) => {
                Document::Array(entries.iter().map(|entry| document(entry)).collect())
            }
            Content::Attribute(value) => Document::String((*value).to_owned()),
        })
    }

    fn is_null(&self) -> bool {
        false
    }

    fn skip_value(&mut self) -> Result {
        Ok(())
    }

    fn container_size(&self) -> Option<usize> {
        None
    }
}

/// An element that no schema describes.
fn document(element: &Element<'_>) -> Document {
    if element.children.is_empty() {
        return Document::String(element.text.clone());
    }
    let mut members: HashMap<String, Document> = HashMap::new();
    for child in &element.children {
        let value = document(child);
        let value = match members.remove(child.name) {
            None => value,
            Some(Document::Array(mut values)) => {
                values.push(value);
                Document::Array(values)
            }
            Some(first) => Document::Array(vec![first, value]),
        };
        members.insert(child.name.to_owned(), value);
    }
    Document::Object(members)
}

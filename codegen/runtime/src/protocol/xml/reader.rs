//! Reads values from elements by their schemas.
//!
//! The official reader skips elements that a schema does not name. Of a union
//! that is the one thing there is to tell (case 16:2 of the old restXml cases
//! expects the name of an unknown member), so elements are read by our own.

use std::collections::HashMap;

use aws_smithy_types::date_time::Format;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::{Element, parse};
use crate::protocol::wire_name;
use crate::serde::{Result, Schema, SerdeError, ShapeDeserializer};

/// Reads a body. It is parsed only if anything asks for it: many a body that
/// nobody reads is not XML.
pub(in crate::protocol) struct XmlReader<'a> {
    body: &'a [u8],
    find: Find,
}

/// Finds in a document the element that holds the members.
pub(in crate::protocol) type Find = for<'t, 'a> fn(&'t Element<'a>, &Schema<'_>) -> &'t Element<'a>;

impl<'a> XmlReader<'a> {
    /// Reads the element that `find` finds in the body.
    pub(in crate::protocol) fn new(body: &'a [u8], find: Find) -> Self {
        Self { body, find }
    }

    /// Reads from the element that holds the members of `schema`.
    fn read<T>(
        &self,
        schema: &Schema<'_>,
        read: impl FnOnce(&mut Node<'_, '_>) -> Result<T>,
    ) -> Result<T> {
        let root = parse(self.body)?;
        read(&mut Node::Element((self.find)(&root, schema)))
    }
}

/// What stands for one value.
enum Node<'t, 'a> {
    /// An element.
    Element(&'t Element<'a>),
    /// The entries of a list or map that has no element of its own.
    Entries(Vec<&'t Element<'a>>),
    /// An attribute.
    Attribute(&'t str),
}

impl<'t, 'a> Node<'t, 'a> {
    /// The elements inside.
    fn entries(&self) -> Vec<&'t Element<'a>> {
        match self {
            Node::Element(element) => element.children.iter().collect(),
            Node::Entries(entries) => entries.clone(),
            Node::Attribute(_) => Vec::new(),
        }
    }

    /// The text.
    fn text(&self) -> &str {
        match self {
            Node::Element(element) => &element.text,
            Node::Entries(entries) => entries.last().map_or("", |element| &element.text),
            Node::Attribute(value) => value,
        }
    }

    /// The text as a value of another type.
    fn parsed<T: std::str::FromStr>(&self, expected: &'static str) -> Result<T> {
        let value = self.text().trim().parse();
        value.map_err(|_| SerdeError::type_mismatch(expected))
    }
}

/// The values of the members inside an element, in order. The elements of a
/// flattened list or map are one value.
fn members<'s, 't, 'a>(
    schema: &'s Schema<'_>,
    element: &Node<'t, 'a>,
) -> Vec<(&'t str, Option<&'s Schema<'s>>, Node<'t, 'a>)> {
    let mut values: Vec<(&'t str, Option<&'s Schema<'s>>, Node<'t, 'a>)> = Vec::new();
    for child in element.entries() {
        let mut members = schema.members().iter().copied();
        let member = members.find(|member| !member.xml_attribute() && is_called(member, child));
        let member = member.or_else(|| list_of(schema, child));
        let is_flattened = member.is_some_and(|member| member.xml_flattened());
        if !is_flattened {
            values.push((child.name, member, Node::Element(child)));
            continue;
        }
        let before = values.iter_mut().find(|(name, ..)| *name == child.name);
        match before {
            Some((_, _, Node::Entries(entries))) => entries.push(child),
            _ => values.push((child.name, member, Node::Entries(vec![child]))),
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
        if let Node::Element(element) = self {
            for member in schema.members().iter().filter(|one| one.xml_attribute()) {
                if let Some(value) = element.attribute(wire_name(member)) {
                    consumer(member, &mut Node::Attribute(value))?;
                }
            }
        }
        for (_, member, mut value) in members(schema, self) {
            if let Some(member) = member {
                consumer(member, &mut value)?;
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
        entries.try_for_each(|entry| consumer(&mut Node::Element(entry)))
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
                .try_for_each(|(name, mut value)| consumer(name, &mut value));
        }
        let name = |schema: Option<&Schema<'_>>, default: &str| {
            let renamed = schema.and_then(|schema| schema.xml_name());
            renamed.map_or(default, |name| name.value()).to_owned()
        };
        let (key_name, value_name) = (name(schema.key(), "key"), name(schema.member(), "value"));
        for entry in self.entries() {
            let (key, value) = (entry.child(&key_name), entry.child(&value_name));
            if let (Some(key), Some(value)) = (key, value) {
                consumer(key.text.clone(), &mut Node::Element(value))?;
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
        self.parsed("expected number")
    }

    fn read_double(&mut self, _schema: &Schema<'_>) -> Result<f64> {
        self.parsed("expected number")
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
        crate::protocol::timestamp::read(self.text().trim(), schema, Format::DateTime)
    }

    /// The element as the members it has. XML does not tell a number from a
    /// text, nor a list of one from its element.
    fn read_document(&mut self, _schema: &Schema<'_>) -> Result<Document> {
        Ok(match self {
            Node::Element(element) => document(element),
            Node::Entries(entries) => {
                Document::Array(entries.iter().map(|entry| document(entry)).collect())
            }
            Node::Attribute(value) => Document::String((*value).to_owned()),
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

/// Reads by the element that is found.
macro_rules! delegate {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, schema: &Schema<'_>) -> Result<$type> {
            self.read(schema, |node| node.$method(schema))
        }
    )*};
}

impl ShapeDeserializer for XmlReader<'_> {
    fn read_struct(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&Schema<'_>, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        // Nothing is as good as an element without members.
        if self.body.is_empty() {
            return Ok(());
        }
        self.read(schema, |node| node.read_struct(schema, consumer))
    }

    fn read_list(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(&mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.read(schema, |node| node.read_list(schema, consumer))
    }

    fn read_map(
        &mut self,
        schema: &Schema<'_>,
        consumer: &mut dyn FnMut(String, &mut dyn ShapeDeserializer) -> Result,
    ) -> Result {
        self.read(schema, |node| node.read_map(schema, consumer))
    }

    delegate! {
        read_boolean: bool;
        read_byte: i8;
        read_short: i16;
        read_integer: i32;
        read_long: i64;
        read_float: f32;
        read_double: f64;
        read_big_integer: BigInteger;
        read_big_decimal: BigDecimal;
        read_string: String;
        read_blob: Blob;
        read_timestamp: DateTime;
        read_document: Document;
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

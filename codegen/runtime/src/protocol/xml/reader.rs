//! Reads bodies of XML.

use std::cell::Cell;

use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::node::{Content, Node};
use super::{Element, parse};
use crate::protocol::located::at_byte;
use crate::protocol::wire_name;
use crate::serde::{Result, Schema, ShapeDeserializer};

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
        let root = wrapped(parse(self.body)?, schema);
        let position = Cell::new(0);
        let content = Content::Element((self.find)(&root, schema));
        let mut node = Node::new(content, &position);
        read(&mut node).map_err(|error| at_byte(&error, position.get()))
    }
}

/// A document whose root is not around the one member but is that member: the
/// trait `aws.customizations#s3UnwrappedXmlOutput`, which botocore's form of a
/// model lacks (response `s3-get-bucket-location`). Such a root has text only.
fn wrapped<'a>(root: Element<'a>, schema: &Schema<'_>) -> Element<'a> {
    let is_member = match schema.members() {
        [member] => wire_name(member) == root.name,
        _ => false,
    };
    if !is_member || !root.children.is_empty() || root.text.trim().is_empty() {
        return root;
    }
    let mut holder = Element::default();
    holder.children.push(root);
    holder
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
        if self.body.trim_ascii().is_empty() {
            return Ok(());
        }
        self.read(schema, |node| match node.lone_member(schema) {
            Some(member) => consumer(member, node),
            None => node.read_struct(schema, consumer),
        })
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

    each_read!(delegate);

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

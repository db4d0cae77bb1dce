//! XML: how bodies are written and read and how errors look in them.

pub(super) mod envelope;
mod escapes;
mod node;
mod reader;
mod tree;
mod writer;

pub(super) use self::reader::XmlReader;
pub(super) use self::tree::{Element, parse};
pub(super) use self::writer::XmlWriter;

//! A body of XML as a tree of elements.
//!
//! The official decoder has no way to ask for the names of elements and
//! attributes that are not known beforehand, reads nothing of a text behind a
//! comment, and skips CDATA sections.

use xmlparser::{ElementEnd, Token, Tokenizer};

use super::super::MAX_DEPTH;
use super::escapes::unescaped;
use crate::serde::{Result, SerdeError};

/// An element.
#[derive(Debug, Default)]
pub(in crate::protocol) struct Element<'a> {
    /// The name, without a prefix.
    pub(in crate::protocol) name: &'a str,
    attributes: Vec<Attribute<'a>>,
    /// The elements inside, in order.
    pub(in crate::protocol) children: Vec<Element<'a>>,
    /// The text between the elements.
    pub(in crate::protocol) text: String,
}

#[derive(Debug)]
struct Attribute<'a> {
    prefix: &'a str,
    local: &'a str,
    value: String,
}

impl<'a> Element<'a> {
    /// The value of an attribute, which is called as it is in the model: with
    /// a prefix if it has one.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|one| one.local == local && one.prefix == prefix);
        found.map(|attribute| attribute.value.as_str())
    }

    /// The first element inside that has this name.
    pub(in crate::protocol) fn child(&self, name: &str) -> Option<&Element<'a>> {
        self.children.iter().find(|child| child.name == name)
    }
}

/// The root element of a document.
///
/// # Errors
/// When the bytes are not well-formed XML or are nested too deeply.
pub(in crate::protocol) fn parse(bytes: &[u8]) -> Result<Element<'_>> {
    let text = std::str::from_utf8(bytes).map_err(|_| malformed("it is not UTF-8"))?;
    let mut open: Vec<Element<'_>> = Vec::new();
    let mut root = None;
    for token in Tokenizer::from(text) {
        match token.map_err(|error| malformed(&error.to_string()))? {
            Token::ElementStart { local, .. } => {
                if open.len() >= MAX_DEPTH as usize {
                    return Err(SerdeError::custom("maximum nesting depth exceeded"));
                }
                open.push(Element {
                    name: local.as_str(),
                    ..Default::default()
                });
            }
            Token::Attribute {
                prefix,
                local,
                value,
                ..
            } => {
                if let Some(element) = open.last_mut() {
                    element.attributes.push(Attribute {
                        prefix: prefix.as_str(),
                        local: local.as_str(),
                        value: resolved(value.as_str())?,
                    });
                }
            }
            Token::ElementEnd { end, .. } => {
                let closed = match end {
                    ElementEnd::Open => continue,
                    ElementEnd::Empty => open.pop(),
                    ElementEnd::Close(_, local) => {
                        open.pop().filter(|element| element.name == local.as_str())
                    }
                };
                let closed = closed.ok_or_else(|| malformed("a closing tag matches no other"))?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(closed),
                    None => root = Some(closed),
                }
            }
            Token::Text { text } => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&resolved(text.as_str())?);
                }
            }
            Token::Cdata { text, .. } => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(text.as_str());
                }
            }
            // Entities are not defined by anyone, so nothing is missed.
            Token::Declaration { .. }
            | Token::ProcessingInstruction { .. }
            | Token::Comment { .. }
            | Token::DtdStart { .. }
            | Token::EmptyDtd { .. }
            | Token::EntityDeclaration { .. }
            | Token::DtdEnd { .. } => {}
        }
    }
    match root {
        Some(root) if open.is_empty() => Ok(root),
        _ => Err(malformed("it ends too early")),
    }
}

/// A text with its references resolved.
fn resolved(raw: &str) -> Result<String> {
    let text = unescaped(raw).ok_or_else(|| malformed("a reference refers to nothing"))?;
    Ok(text.into_owned())
}

/// The error of a document that is none.
fn malformed(reason: &str) -> SerdeError {
    SerdeError::invalid_input(format!("the body is not XML: {reason}"))
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn comments_and_cdata_do_not_cut_a_text() {
        let body = b"<?xml version='1.0'?><!-- a --><a x:b='1&lt;'>1<!-- b -->2<![CDATA[<3>]]></a>";
        let root = parse(body).expect("a tree");
        assert_eq!((root.name, &*root.text), ("a", "12<3>"));
        assert_eq!(root.attribute("x:b"), Some("1<"));
        assert_eq!(root.attribute("b"), None);
    }

    #[test]
    fn other_bytes_are_refused_with_a_reason() {
        for (body, reason) in [
            ("", "it ends too early"),
            ("<a>", "it ends too early"),
            ("<a></b>", "a closing tag matches no other"),
            ("<a/><b/>", "unknown token at 1:5"),
            ("<a>&b;</a>", "a reference refers to nothing"),
        ] {
            let error = parse(body.as_bytes()).expect_err(body).to_string();
            assert!(error.ends_with(reason), "{body}: {error}");
        }
        let deep = "<a>".repeat(400) + &"</a>".repeat(400);
        assert!(parse(deep.as_bytes()).is_err());
    }
}

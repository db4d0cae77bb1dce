//! A body of XML as a tree of elements.
//!
//! The official decoder has no way to ask for the names of elements and
//! attributes that are not known beforehand, reads nothing of a text behind a
//! comment, and skips CDATA sections.

use xmlparser::{ElementEnd, StrSpan, Token, Tokenizer};

use super::super::MAX_DEPTH;
use super::super::located::at_byte;
use super::escapes::unescaped;
use crate::serde::{Result, SerdeError};

/// An element.
#[derive(Debug, Default)]
pub(in crate::protocol) struct Element<'a> {
    /// The name, without a prefix.
    pub(in crate::protocol) name: &'a str,
    /// The byte of the document where it begins.
    pub(super) start: usize,
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
/// When the bytes are not well-formed XML or are nested too deeply, with the
/// byte where that shows.
pub(in crate::protocol) fn parse(bytes: &[u8]) -> Result<Element<'_>> {
    let text = std::str::from_utf8(bytes)
        .map_err(|error| malformed("it is not UTF-8", error.valid_up_to()))?;
    let mut tree = Tree::default();
    let tokens = match beginning(text) {
        0 => Tokenizer::from(text),
        start => Tokenizer::from_fragment(text, start..text.len()),
    };
    for token in tokens {
        let token = token.map_err(|error| malformed(reason(&error), offset(text, error.pos())))?;
        tree.take(token)?;
    }
    match tree.root {
        Some(root) if tree.open.is_empty() => Ok(root),
        _ => Err(malformed("it ends too early", text.len())),
    }
}

/// Where to begin. S3 sends spaces while it works, also before the declaration,
/// where XML has none (our case `SpacesBeforeDeclaration`): then behind both.
fn beginning(text: &str) -> usize {
    let space = text.len() - text.trim_ascii_start().len();
    let declaration = text[space..].find("?>");
    let declaration = declaration.filter(|_| space > 0 && text[space..].starts_with("<?xml"));
    declaration.map_or(space, |end| space + end + 2)
}

/// A tree that grows.
#[derive(Default)]
struct Tree<'a> {
    /// The elements whose ends have not come yet, each inside the one before.
    open: Vec<Element<'a>>,
    root: Option<Element<'a>>,
}

impl<'a> Tree<'a> {
    /// Takes the next piece of the document.
    fn take(&mut self, token: Token<'a>) -> Result {
        match token {
            Token::ElementStart { local, span, .. } => self.begin(local, span.start())?,
            Token::Attribute {
                prefix,
                local,
                value,
                ..
            } => {
                if let Some(element) = self.open.last_mut() {
                    element.attributes.push(Attribute {
                        prefix: prefix.as_str(),
                        local: local.as_str(),
                        value: resolved(value)?,
                    });
                }
            }
            Token::ElementEnd { end, span } => self.end(end, span.start())?,
            Token::Text { text } => self.text(&resolved(text)?),
            Token::Cdata { text, .. } => self.text(text.as_str()),
            // Nobody asks for entities that a document defines, so that nothing
            // grows larger than it came.
            Token::Declaration { .. }
            | Token::ProcessingInstruction { .. }
            | Token::Comment { .. }
            | Token::DtdStart { .. }
            | Token::EmptyDtd { .. }
            | Token::EntityDeclaration { .. }
            | Token::DtdEnd { .. } => {}
        }
        Ok(())
    }

    /// Begins an element.
    fn begin(&mut self, name: StrSpan<'a>, start: usize) -> Result {
        if self.open.len() >= MAX_DEPTH as usize {
            let error = SerdeError::custom("maximum nesting depth exceeded");
            return Err(at_byte(&error, start));
        }
        self.open.push(Element {
            name: name.as_str(),
            start,
            ..Default::default()
        });
        Ok(())
    }

    /// Ends the tag of an element, or an element.
    fn end(&mut self, end: ElementEnd<'a>, start: usize) -> Result {
        let closed = match end {
            ElementEnd::Open => return Ok(()),
            ElementEnd::Empty => self.open.pop(),
            ElementEnd::Close(_, local) => {
                let last = self.open.pop();
                last.filter(|element| element.name == local.as_str())
            }
        };
        let closed = closed.ok_or_else(|| malformed("a closing tag matches no other", start))?;
        match self.open.last_mut() {
            Some(parent) => parent.children.push(closed),
            None if self.root.is_some() => return Err(malformed("it has two roots", start)),
            None => self.root = Some(closed),
        }
        Ok(())
    }

    /// Adds a text to the element that is open.
    fn text(&mut self, text: &str) {
        if let Some(element) = self.open.last_mut() {
            element.text.push_str(text);
        }
    }
}

/// A text with its references resolved.
fn resolved(raw: StrSpan<'_>) -> Result<String> {
    match unescaped(raw.as_str()) {
        Some(text) => Ok(text.into_owned()),
        None => Err(malformed("a reference refers to nothing", raw.start())),
    }
}

/// What is wrong with a token. The parser's own words quote the document, which
/// may have secrets.
fn reason(error: &xmlparser::Error) -> &'static str {
    use xmlparser::Error;

    match error {
        Error::InvalidDeclaration(..) | Error::InvalidPI(..) => "an instruction is malformed",
        Error::InvalidComment(..) => "a comment is malformed",
        Error::InvalidDoctype(..) | Error::InvalidEntity(..) => "a declaration is malformed",
        Error::InvalidElement(..) => "a tag is malformed",
        Error::InvalidAttribute(..) => "an attribute is malformed",
        Error::InvalidCdata(..) | Error::InvalidCharData(..) => "a text is malformed",
        Error::UnknownToken(..) => "this has no place here",
    }
}

/// The byte at a position that is told as row and column, from one.
fn offset(text: &str, position: xmlparser::TextPos) -> usize {
    let before = position.row.saturating_sub(1) as usize;
    let lines = text.split_inclusive('\n').take(before);
    let row: usize = lines.map(str::len).sum();
    let column = position.col.saturating_sub(1) as usize;
    let behind = text[row..].char_indices().nth(column);
    behind.map_or(text.len(), |(column, _)| row + column)
}

/// The error of a document that is none.
fn malformed(reason: &str, position: usize) -> SerdeError {
    let error = SerdeError::invalid_input(format!("the body is not XML: {reason}"));
    at_byte(&error, position)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn comments_and_cdata_do_not_cut_a_text() {
        let body =
            b"<?xml version='1.0'?><!-- a --><a x:b='1&lt;'>1<!-- b -->2<![CDATA[<3>&amp;]]></a>";
        let root = parse(body).expect("a tree");
        assert_eq!((root.name, &*root.text), ("a", "12<3>&amp;"));
        assert_eq!(root.attribute("x:b"), Some("1<"));
        assert_eq!(root.attribute("b"), None);
    }

    #[test]
    fn prefixes_and_what_stands_around_the_root_do_not_count() {
        let body = "\u{feff}<?xml version=\"1.0\"?>\n<!DOCTYPE a>\n<p:a xmlns:p='u'><p:b/>\n</p:a>\n<!-- end -->\n";
        let root = parse(body.as_bytes()).expect("a tree");
        assert_eq!((root.name, root.children[0].name), ("a", "b"));
    }

    #[test]
    fn other_bytes_are_refused_with_a_reason_and_a_place() {
        for (body, reason, byte) in [
            ("", "it ends too early", 0),
            ("<a>", "it ends too early", 3),
            ("<a><b></a>", "a closing tag matches no other", 6),
            ("<a/><b/>", "this has no place here", 4),
            ("text", "this has no place here", 0),
            ("<a>é\né<b c></b></a>", "an attribute is malformed", 10),
            ("<a><b <c/></a>", "an attribute is malformed", 5),
            ("<a><></a>", "a tag is malformed", 3),
            ("<a><!-- -- --></a>", "a comment is malformed", 3),
            ("<a><![CDATA[</a>", "a text is malformed", 3),
            ("<a>b&c;</a>", "a reference refers to nothing", 3),
            ("<a b='&c;'/>", "a reference refers to nothing", 6),
            ("<a>\u{1}</a>", "a text is malformed", 3),
        ] {
            let error = parse(body.as_bytes()).expect_err(body).to_string();
            let expected =
                format!("invalid input: the body is not XML: {reason} (byte {byte} of the body)");
            assert_eq!(error, expected, "{body}");
        }
        let error = parse(b"<a>\xff</a>").expect_err("no text").to_string();
        assert!(
            error.ends_with("it is not UTF-8 (byte 3 of the body)"),
            "{error}"
        );
    }

    #[test]
    fn entities_of_the_document_itself_are_not_known() {
        let body = b"<!DOCTYPE a [<!ENTITY b \"bbbb\">]><a>&b;</a>";
        let error = parse(body).expect_err("an unknown entity").to_string();
        assert!(error.contains("a reference refers to nothing"), "{error}");
    }

    #[test]
    fn elements_lie_only_so_deep_in_each_other() {
        let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
        assert!(parse(nested(320).as_bytes()).is_ok());
        let error = parse(nested(321).as_bytes()).expect_err("too deep");
        assert_eq!(
            error.to_string(),
            "maximum nesting depth exceeded (byte 960 of the body)"
        );
    }
}

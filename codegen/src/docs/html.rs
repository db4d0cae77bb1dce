//! Turns the HTML of a model into Markdown.
//!
//! The `htmd` crate parses and walks the HTML. Before it sees a text, every tag
//! that models do not use for markup becomes text again: `<instance-id>` is a
//! placeholder that readers must see, not an element.

use std::borrow::Cow;
use std::fmt::Write as _;

use htmd::HtmlToMarkdown;

use super::elements;

/// Open elements at which further tags are read as text, since the walk recurses.
const MAX_DEPTH: usize = 64;

thread_local! {
    /// The converter of this thread; its handlers count the elements around them.
    static CONVERTER: HtmlToMarkdown = elements::converter();
}

/// Converts HTML to Markdown; text that looks like Markdown comes out escaped.
pub(super) fn to_markdown(html: &str) -> String {
    let html = retag(html);
    CONVERTER.with(|converter| {
        converter
            .convert(&html)
            // Reading from memory does not fail; plain text is a sound answer if it ever does.
            .unwrap_or_else(|_| html.replace(['<', '>'], " "))
    })
}

/// The element that stands for a tag of a model, or `None` for a tag that is text.
fn element(tag: &str) -> Option<&'static str> {
    // DocBook's admonitions are no HTML elements, and the parser would let a
    // paragraph end them. Blocks that no model uses stand for them.
    Some(match tag {
        "p" | "para" => "p",
        "b" | "strong" => "b",
        "i" | "em" | "emphasis" => "i",
        "code" | "tt" | "kbd" | "samp" | "literal" => "code",
        "a" | "ulink" => "a",
        "ul" => "ul",
        "ol" => "ol",
        "li" => "li",
        "dl" => "dl",
        "dt" => "dt",
        "dd" => "dd",
        "note" => elements::NOTE,
        "important" => elements::IMPORTANT,
        "caution" => elements::CAUTION,
        "warning" => elements::WARNING,
        "tip" => elements::TIP,
        "br" => "br",
        "hr" => "hr",
        "img" => "img",
        "pre" => "pre",
        "h1" => "h1",
        "h2" => "h2",
        "h3" => "h3",
        "h4" => "h4",
        "h5" => "h5",
        "h6" => "h6",
        "table" => "table",
        "caption" => "caption",
        "thead" => "thead",
        "tbody" | "tfoot" => "tbody",
        "tr" => "tr",
        "td" => "td",
        "th" => "th",
        "blockquote" => "blockquote",
        "div" | "fullname" => "div",
        "span" | "u" | "sub" | "sup" | "var" | "small" | "replaceable" | "filename"
        | "function" | "accessibility" | "role" | "link" | "zonbook" | "xhtml" => "span",
        _ => return None,
    })
}

/// Says whether an element has neither content nor an end tag.
fn is_void(element: &str) -> bool {
    matches!(element, "br" | "hr" | "img")
}

/// Renames the tags of models to elements and escapes every other `<`.
fn retag(html: &str) -> String {
    let mut output = String::with_capacity(html.len() + 16);
    let mut open = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tail) = rest.split_at(at);
        output.push_str(before);
        rest = if let Some(tail) = tail.strip_prefix("<!--").and_then(skip_comment) {
            tail
        } else if let Some(tag) = Tag::read(tail).filter(|tag| tag.fits(&mut open)) {
            tag.write(&mut output);
            tag.rest
        } else {
            output.push_str("&lt;");
            &tail[1..]
        };
    }
    output.push_str(rest);
    output
}

/// Returns what follows a comment, or `None` if the comment never ends.
fn skip_comment(text: &str) -> Option<&str> {
    text.find("-->").map(|end| &text[end + 3..])
}

/// A tag that models use for markup.
struct Tag<'a> {
    closes: bool,
    element: &'static str,
    attributes: &'a str,
    rest: &'a str,
}

impl<'a> Tag<'a> {
    /// Reads the tag at the start of a text, which begins with `<`.
    fn read(text: &'a str) -> Option<Self> {
        let inner = text.get(1..)?;
        let (closes, inner) = match inner.strip_prefix('/') {
            Some(inner) => (true, inner),
            None => (false, inner),
        };
        let end = inner.find(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))?;
        let (name, tail) = inner.split_at(end);
        let name = if name.bytes().any(|byte| byte.is_ascii_uppercase()) {
            Cow::Owned(name.to_ascii_lowercase())
        } else {
            Cow::Borrowed(name)
        };
        let element = element(&name)?;
        let end = end_of_attributes(tail)?;
        let attributes = tail[..end].trim_end_matches('/');
        Some(Self {
            closes,
            element,
            attributes,
            rest: &tail[end + 1..],
        })
    }

    /// Counts the tag among the open ones; an opening tag may lie too deep.
    fn fits(&self, open: &mut Vec<&'static str>) -> bool {
        // An open paragraph, item, row or cell is closed by the next one.
        if is_void(self.element)
            || matches!(
                self.element,
                "p" | "li" | "dt" | "dd" | "tr" | "td" | "th" | "tbody" | "thead"
            )
        {
            return true;
        }
        if !self.closes {
            if open.len() < MAX_DEPTH {
                open.push(self.element);
                return true;
            }
            return false;
        }
        let start = open.iter().rposition(|element| *element == self.element);
        if let Some(start) = start {
            open.truncate(start);
        }
        start.is_some()
    }

    /// Writes the tag with the name of its element.
    fn write(&self, output: &mut String) {
        let Self {
            closes,
            element,
            attributes,
            rest: _,
        } = self;
        // Writing to a string does not fail.
        let _ = match (closes, *element) {
            (true, _) => write!(output, "</{element}>"),
            (false, "a" | "ol") => write!(output, "<{element} {attributes}>"),
            (false, _) => write!(output, "<{element}>"),
        };
    }
}

/// Finds the `>` that ends a tag, passing over those in quoted attributes.
fn end_of_attributes(text: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (None | Some(_), _) => {}
        }
    }
    text.find('>')
}

//! Reads the markup inside of a paragraph and writes it anew, piece by piece.
//!
//! What is not understood as a code span, a link or emphasis is text, and text
//! is escaped. So nothing that a model says can become markup by accident.

use super::emphasis::{self, Kind};
use super::rustdoc::Trust;
use super::text::{self, Place};

/// A part of a paragraph, already in the form in which it is emitted.
#[derive(Debug)]
pub(super) enum Piece {
    /// A place where a line may end.
    Space,
    /// Escaped text without spaces.
    Text(String),
    /// A code span, a link or an address, which is never broken.
    Whole(String),
    /// The start of emphasis.
    Open(Kind),
    /// The end of emphasis.
    Close(Kind),
}

/// Reads Markdown and returns the chunks of text that lines are made of.
pub(super) fn chunks(markdown: &str, trust: Trust, in_table: bool) -> Vec<String> {
    let place = Place {
        in_link: false,
        in_table,
    };
    join(emphasis::settle(parse(markdown, trust, place)))
}

/// Reads literal text and returns the chunks of text that lines are made of.
pub(super) fn plain_chunks(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(|word| {
        let mut output = String::with_capacity(word.len());
        let place = Place {
            in_link: false,
            in_table: false,
        };
        text::push_word(&mut output, word, place);
        output
    })
}

/// Joins what no space separates.
fn join(pieces: Vec<Piece>) -> Vec<String> {
    let mut chunks = vec![String::new()];
    let mut pieces = pieces.into_iter().peekable();
    let mut after_whole = false;
    while let Some(piece) = pieces.next() {
        match &piece {
            // Models leave a space between a link and the full stop after it.
            Piece::Space if after_whole && pieces.peek().is_some_and(is_punctuation) => {}
            Piece::Space => chunks.push(String::new()),
            Piece::Text(text) | Piece::Whole(text) => {
                if let Some(chunk) = chunks.last_mut() {
                    // An exclamation mark would turn a link into an image.
                    if text.starts_with('[') && chunk.ends_with('!') {
                        chunk.insert(chunk.len() - 1, '\\');
                    }
                    chunk.push_str(text);
                }
            }
            Piece::Open(kind) | Piece::Close(kind) => {
                if let Some(chunk) = chunks.last_mut() {
                    chunk.push_str(kind.mark());
                }
            }
        }
        after_whole = matches!(piece, Piece::Whole(_));
    }
    chunks.retain(|chunk| !chunk.is_empty());
    chunks
}

/// Says whether a piece is the punctuation at the end of a clause.
fn is_punctuation(piece: &Piece) -> bool {
    match piece {
        Piece::Text(text) => text.bytes().all(|byte| b".,;:)".contains(&byte)),
        Piece::Space | Piece::Whole(_) | Piece::Open(_) | Piece::Close(_) => false,
    }
}

/// Reads Markdown into pieces; emphasis is only found, not yet checked.
fn parse(markdown: &str, trust: Trust, place: Place) -> Vec<Piece> {
    let mut reader = Reader {
        rest: markdown,
        word: String::new(),
        pieces: Vec::new(),
        trust,
        place,
    };
    while let Some(c) = reader.rest.chars().next() {
        reader.step(c);
    }
    reader.end_word();
    reader.pieces
}

/// The state of reading: what is left, the word so far and the pieces before it.
struct Reader<'a> {
    rest: &'a str,
    word: String,
    pieces: Vec<Piece>,
    trust: Trust,
    place: Place,
}

impl<'a> Reader<'a> {
    /// Reads one piece, or one character of a word.
    fn step(&mut self, c: char) {
        match c {
            '\\' => self.escaped(),
            '`' => self.code(),
            '[' => self.link(),
            '<' => self.address(),
            '*' => self.stars(),
            c if c.is_whitespace() => {
                self.end_word();
                if !matches!(self.pieces.last(), None | Some(Piece::Space)) {
                    self.pieces.push(Piece::Space);
                }
                self.skip(c.len_utf8());
            }
            _ => {
                let plain =
                    |c: char| matches!(c, '\\' | '`' | '[' | '<' | '*') || c.is_whitespace();
                let end = self.rest.find(plain).unwrap_or(self.rest.len());
                self.literal(end);
            }
        }
    }

    fn skip(&mut self, length: usize) {
        self.rest = &self.rest[length..];
    }

    /// Takes characters as text.
    fn literal(&mut self, length: usize) {
        self.word.push_str(&self.rest[..length]);
        self.skip(length);
    }

    fn end_word(&mut self) {
        if self.word.is_empty() {
            return;
        }
        let mut text = String::with_capacity(self.word.len() + 4);
        text::push_word(&mut text, &self.word, self.place);
        self.word.clear();
        self.pieces.push(Piece::Text(text));
    }

    fn whole(&mut self, text: String, length: usize) {
        self.end_word();
        self.pieces.push(Piece::Whole(text));
        self.skip(length);
    }

    fn escaped(&mut self) {
        self.skip(1);
        match self.rest.chars().next() {
            Some(c) if c.is_ascii_punctuation() => self.literal(1),
            Some(_) | None => self.word.push('\\'),
        }
    }

    fn code(&mut self) {
        let Some((code, length)) = read_code(self.rest) else {
            let run = self.rest.len() - self.rest.trim_start_matches('`').len();
            return self.literal(run);
        };
        let mut span = text::code_span(&text::collapse(code));
        if self.place.in_table {
            span = span.replace('|', "\\|");
        }
        self.whole(span, length);
    }

    fn link(&mut self) {
        match read_link(self.rest) {
            Some((inner, url, length)) if !self.place.in_link => {
                let place = Place {
                    in_link: true,
                    ..self.place
                };
                let pieces = emphasis::settle(parse(inner, self.trust, place));
                let inner = join(pieces).join(" ");
                let target = match self.trust {
                    Trust::Model => text::web_address(url),
                    Trust::Own => Some(text::collapse(url).replace(['<', '>', '|'], "")),
                };
                match target {
                    Some(url) => self.whole(format!("[{inner}]({url})"), length),
                    None => self.whole(inner, length),
                }
            }
            Some(_) | None => self.reference(),
        }
    }

    /// Reads a link to an item by its name, which only our own sentences have.
    fn reference(&mut self) {
        let end = matching_bracket(self.rest);
        match (self.trust, end) {
            (Trust::Own, Some(end)) if !self.place.in_link && end > 1 => {
                let name = self.rest[..=end].to_owned();
                self.whole(name, end + 1);
            }
            (Trust::Own | Trust::Model, _) => self.literal(1),
        }
    }

    fn address(&mut self) {
        let address = self.rest.find('>').map(|end| &self.rest[1..end]);
        match address.and_then(text::web_address) {
            Some(url) if !self.place.in_link && address == Some(url.as_str()) => {
                let length = url.len() + 2;
                self.whole(format!("<{url}>"), length);
            }
            Some(_) | None => self.literal(1),
        }
    }

    /// Reads a run of stars, which opens or closes emphasis.
    fn stars(&mut self) {
        let before =
            self.word.is_empty() && matches!(self.pieces.last(), None | Some(Piece::Space));
        let length = self.rest.len() - self.rest.trim_start_matches('*').len();
        let after = self.rest[length..].chars().next();
        let after = after.is_none_or(char::is_whitespace);
        let kinds = emphasis::kinds(length, &self.pieces, !before, !after);
        if kinds.is_empty() {
            return self.literal(length);
        }
        self.end_word();
        self.pieces.extend(kinds);
        self.skip(length);
    }
}

/// Reads a code span: its content and its whole length.
fn read_code(text: &str) -> Option<(&str, usize)> {
    let run = text.len() - text.trim_start_matches('`').len();
    let mut at = run;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let length = text[start..].len() - text[start..].trim_start_matches('`').len();
        if length == run {
            return Some((&text[run..start], start + run));
        }
        at = start + length;
    }
    None
}

/// Reads a link: its text, its target and its whole length.
fn read_link(text: &str) -> Option<(&str, &str, usize)> {
    let bracket = matching_bracket(text)?;
    let target = text[bracket + 1..].strip_prefix('(')?;
    let end = target.find(')')?;
    Some((&text[1..bracket], &target[..end], bracket + end + 3))
}

/// How many brackets may be open in the text of a link. Without a limit, a text
/// of nothing but opening brackets would be read once for each of them.
const MOST_BRACKETS: usize = 32;

/// Finds the bracket that closes the one at the start of a text.
fn matching_bracket(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let mut length = c.len_utf8();
        match c {
            '\\' => {
                length += text[at + 1..].chars().next().map_or(0, char::len_utf8);
            }
            '`' => length = read_code(&text[at..]).map_or(1, |(_, length)| length),
            '[' if depth == MOST_BRACKETS => return None,
            '[' => depth += 1,
            ']' if depth <= 1 => return Some(at),
            ']' => depth -= 1,
            _ => {}
        }
        at += length;
    }
    None
}

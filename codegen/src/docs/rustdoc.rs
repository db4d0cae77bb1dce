//! Cuts Markdown into lines that rustdoc and clippy accept without a warning.
//!
//! Every line of the input is a block of its own: blank, part of a code block, a
//! row of a table, or text behind a prefix of quotes, indentation and markers.

use std::borrow::Cow;

use super::{inline, text};

/// The width of a line, which leaves room for `///` and one level of indentation.
pub(super) const WIDTH: usize = 92;

/// Who wrote a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// A model: links lead to the web, and brackets are text.
    Model,
    /// The generator: links may name items.
    Own,
}

/// Returns the lines of Markdown, made clean and wrapped.
pub(super) fn lines(markdown: &str, trust: Trust) -> Vec<String> {
    let markdown: String = markdown.chars().filter_map(text::visible).collect();
    let mut writer = Writer {
        trust,
        lines: Vec::new(),
        columns: Vec::new(),
        quotes: 0,
        paragraph: None,
        fence: None,
    };
    for line in markdown.lines() {
        writer.line(line);
    }
    writer.finish()
}

/// Returns the lines of text without any markup; a blank line parts paragraphs.
pub(super) fn plain_lines(text: &str) -> Vec<String> {
    let text: String = text.chars().filter_map(text::visible).collect();
    let mut lines = Vec::new();
    let mut chunks = Vec::new();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            if !chunks.is_empty() && !lines.is_empty() {
                lines.push(String::new());
            }
            wrap(&mut lines, "", "", &chunks);
            chunks.clear();
        } else {
            chunks.extend(inline::plain_chunks(line));
        }
    }
    lines
}

/// Writes chunks into lines, the first line and the others behind their prefixes.
fn wrap(lines: &mut Vec<String>, first: &str, others: &str, chunks: &[String]) {
    let mut line = String::from(first);
    let mut width = usize::MAX;
    for chunk in &glue(chunks) {
        let length = chunk.chars().count();
        if width == usize::MAX {
            width = first.chars().count();
        } else if width + 1 + length <= WIDTH {
            line.push(' ');
            line.push_str(chunk);
            width += 1 + length;
            continue;
        } else {
            lines.push(std::mem::replace(&mut line, others.to_owned()));
            width = others.len();
        }
        let guarded = text::guard(chunk);
        line.push_str(&guarded);
        width += guarded.chars().count();
    }
    if width != usize::MAX {
        lines.push(line);
    }
}

/// Joins words that would start a block to the words before them.
fn glue(chunks: &[String]) -> Vec<Cow<'_, str>> {
    let mut glued: Vec<Cow<'_, str>> = Vec::with_capacity(chunks.len());
    for chunk in chunks {
        match glued.last_mut() {
            Some(last) if text::starts_block(chunk) && last.len() < WIDTH / 2 => {
                *last = Cow::Owned(format!("{last} {chunk}"));
            }
            Some(_) | None => glued.push(Cow::Borrowed(chunk)),
        }
    }
    glued
}

/// A paragraph whose text may go on in the next line of the input.
struct Paragraph {
    first: String,
    others: String,
    body: String,
}

/// A code block that is being copied.
struct Fence {
    marks: String,
    prefix: String,
    /// The indentation that lines lose.
    indent: usize,
}

/// The state of writing: finished lines and the blocks that are open.
struct Writer {
    trust: Trust,
    lines: Vec<String>,
    /// The columns at which the content of open list items starts.
    columns: Vec<usize>,
    quotes: usize,
    paragraph: Option<Paragraph>,
    fence: Option<Fence>,
}

impl Writer {
    fn line(&mut self, line: &str) {
        if self.fence.is_some() {
            return self.fenced(line);
        }
        let (outer, quotes, rest) = read_quotes(line);
        let body = rest.trim();
        if body.is_empty() {
            return self.blank(quotes);
        }
        let indent = outer.max(rest.len() - rest.trim_start().len());
        // A new quote is a new block; the list around it goes on.
        if quotes != self.quotes {
            self.flush();
            self.separate();
            if quotes < self.quotes || self.quotes == 0 && indent == 0 {
                self.columns.clear();
            }
            self.quotes = quotes;
        }
        self.block(outer, indent, body);
    }

    /// Writes a line whose quotes are known.
    fn block(&mut self, outer: usize, indent: usize, body: &str) {
        let open = self.paragraph.is_some();
        let starts = marker(body).is_some() || starts_block(body);
        if open && !starts {
            if let Some(paragraph) = &mut self.paragraph {
                paragraph.body.push(' ');
                paragraph.body.push_str(body);
            }
            return;
        }
        self.flush();
        let before = self.columns.len();
        self.columns.retain(|column| *column <= indent);
        // Text right below a list would be read as part of its last item.
        if self.columns.len() < before && marker(body).is_none() {
            self.blank(self.quotes);
        }
        let column = self.columns.last().copied().unwrap_or(0);
        let quotes = "> ".repeat(self.quotes);
        let outer = outer.min(column);
        let mut first = format!(
            "{}{quotes}{}",
            " ".repeat(outer),
            " ".repeat(column - outer)
        );
        let mut others = first.clone();
        let mut body = body;
        let mut column = column;
        while let Some((width, rest)) = marker(body) {
            first.push_str(&body[..width - 1]);
            first.push(' ');
            others.push_str(&" ".repeat(width));
            column += width;
            self.columns.push(column);
            body = rest;
        }
        self.content(first, others, body);
    }

    /// Writes what follows the prefix of a line.
    fn content(&mut self, first: String, others: String, body: &str) {
        if let Some(marks) = fence_marks(body) {
            self.lines
                .push(format!("{first}{marks}{}", info(body, self.trust)));
            self.fence = Some(Fence {
                indent: others.len(),
                marks: marks.to_owned(),
                prefix: others,
            });
        } else if body.starts_with('|') && body.len() > 1 {
            let row = self.row(body);
            self.lines.push(format!("{first}{row}"));
        } else if let Some((marks, title)) = heading(body) {
            self.separate();
            let title = inline::chunks(title, self.trust, false).join(" ");
            if !title.is_empty() {
                self.lines.push(format!("{first}{marks} {title}"));
            }
        } else {
            let body = body.to_owned();
            self.paragraph = Some(Paragraph {
                first,
                others,
                body,
            });
        }
    }

    /// Writes a row of a table, which cannot be wrapped.
    fn row(&self, row: &str) -> String {
        let mut output = String::from("|");
        for cell in text::cells(row) {
            let rule = cell.trim();
            output.push(' ');
            if rule.contains('-') && rule.bytes().all(|byte| b"-:".contains(&byte)) {
                output.push_str(rule);
            } else {
                output.push_str(&inline::chunks(rule, self.trust, true).join(" "));
            }
            output.push_str(" |");
        }
        output
    }

    /// Copies a line of a code block, or ends the block.
    fn fenced(&mut self, line: &str) {
        let Some(fence) = &self.fence else { return };
        let inner = strip_prefix(line, self.quotes, fence.indent);
        let marks = inner.trim();
        let last = marks.len() >= fence.marks.len() && marks.bytes().all(|byte| byte == b'`');
        let line = format!("{}{inner}", fence.prefix);
        self.lines.push(line.trim_end().to_owned());
        if last {
            self.fence = None;
        }
    }

    /// Ends a paragraph with a blank line, which keeps the quotes around it.
    fn blank(&mut self, quotes: usize) {
        self.flush();
        let quotes = quotes.min(self.quotes);
        if quotes > 0 {
            let column = self.columns.last().copied().unwrap_or(0);
            let line = self.lines.last().map_or("", String::as_str);
            let outer = (line.len() - line.trim_start().len()).min(column);
            let blank = format!("{}{}", " ".repeat(outer), "> ".repeat(quotes));
            if !is_blank(line) && line != blank.trim_end() {
                self.lines.push(blank.trim_end().to_owned());
            }
        } else {
            self.quotes = 0;
            self.separate();
        }
    }

    /// Adds a blank line unless there is one.
    fn separate(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Writes the open paragraph.
    fn flush(&mut self) {
        if let Some(paragraph) = self.paragraph.take() {
            let Paragraph {
                first,
                others,
                body,
            } = paragraph;
            let chunks = inline::chunks(&body, self.trust, false);
            wrap(&mut self.lines, &first, &others, &chunks);
        }
    }

    fn finish(mut self) -> Vec<String> {
        self.flush();
        if let Some(fence) = self.fence.take() {
            self.lines.push(format!("{}{}", fence.prefix, fence.marks));
        }
        while self.lines.last().is_some_and(|line| is_blank(line)) {
            self.lines.pop();
        }
        self.lines
            .dedup_by(|next, line| is_blank(next) && is_blank(line));
        self.lines
    }
}

/// Says whether nothing of a line can be seen.
fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte == b' ')
}

/// Reads the quotes of a line: the indentation before them, how many, and the rest.
fn read_quotes(line: &str) -> (usize, usize, &str) {
    let trimmed = line.trim_start();
    if !trimmed.starts_with('>') {
        return (line.len() - trimmed.len(), 0, line);
    }
    let mut quotes = 0;
    let mut rest = trimmed;
    while let Some(inner) = rest.trim_start().strip_prefix('>') {
        quotes += 1;
        rest = inner;
    }
    (
        line.len() - trimmed.len(),
        quotes,
        rest.strip_prefix(' ').unwrap_or(rest),
    )
}

/// Removes the quotes and the indentation of a line in a code block.
fn strip_prefix(line: &str, quotes: usize, indent: usize) -> &str {
    let mut rest = line;
    for _ in 0..quotes {
        rest = rest.trim_start();
        rest = rest.strip_prefix('>').unwrap_or(rest);
        rest = rest.strip_prefix(' ').unwrap_or(rest);
    }
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    &rest[spaces.min(indent.saturating_sub(2 * quotes))..]
}

/// Reads the marker of a list item: its width with one space, and the content.
fn marker(body: &str) -> Option<(usize, &str)> {
    if let Some(rest) = body.strip_prefix("- ").or_else(|| body.strip_prefix("* ")) {
        return Some((2, rest.trim_start()));
    }
    let (number, rest) = body.split_once(". ")?;
    let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| (number.len() + 2, rest.trim_start()))
}

/// Says whether a line ends the paragraph before it.
fn starts_block(body: &str) -> bool {
    fence_marks(body).is_some() || heading(body).is_some() || body.starts_with('|')
}

/// Returns the backticks that open a code block.
fn fence_marks(body: &str) -> Option<&str> {
    let rest = body.trim_start_matches('`');
    let marks = &body[..body.len() - rest.len()];
    (marks.len() >= 3 && !rest.contains('`')).then_some(marks)
}

/// The language of a code block: only our own sentences may hold Rust.
fn info(body: &str, trust: Trust) -> &str {
    let info = body.trim_start_matches('`').trim();
    match trust {
        Trust::Own if !info.is_empty() => info,
        Trust::Own | Trust::Model => "text",
    }
}

/// Reads a heading: its marks and its title.
fn heading(body: &str) -> Option<(&str, &str)> {
    let (marks, title) = body.split_once(' ')?;
    let is_heading = (1..=6).contains(&marks.len()) && marks.bytes().all(|byte| byte == b'#');
    is_heading.then_some((marks, title))
}

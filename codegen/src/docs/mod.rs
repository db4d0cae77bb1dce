//! Documentation of emitted items, from the HTML of a model to `#[doc]` attributes.
//!
//! A text passes through three steps. The `html` module turns HTML into
//! Markdown, `rustdoc` cuts Markdown into lines that rustdoc accepts without a
//! warning, and [`Docs`] holds those lines until they become tokens.

mod elements;
mod emphasis;
mod html;
mod inline;
mod rustdoc;
#[cfg(test)]
mod tests;
mod text;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use self::rustdoc::Trust;

/// The documentation of one emitted item, as finished lines of Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Docs {
    lines: Vec<String>,
}

impl Docs {
    /// Makes documentation from the HTML of a model, which is never trusted.
    pub(crate) fn from_html(html: &str) -> Self {
        let lines = if html.contains(['<', '&']) {
            rustdoc::lines(&html::to_markdown(html), Trust::Model)
        } else {
            rustdoc::plain_lines(html)
        };
        Self { lines }
    }

    /// Makes documentation from a sentence of the generator, which may link to items.
    pub(crate) fn from_markdown(text: &str) -> Self {
        Self {
            lines: rustdoc::lines(text, Trust::Own),
        }
    }

    /// Makes documentation from a sentence of the generator that holds nothing
    /// of a model but identifiers. A short one is a line as it stands; every
    /// field has several, and reading them all as Markdown takes its time.
    pub(crate) fn from_sentence(text: String) -> Self {
        if text.len() <= rustdoc::WIDTH {
            Self { lines: vec![text] }
        } else {
            Self::from_markdown(&text)
        }
    }

    /// Appends a paragraph of the generator's own Markdown after a blank line.
    pub(crate) fn push_paragraph(&mut self, markdown: &str) {
        let added = rustdoc::lines(markdown, Trust::Own);
        if !self.lines.is_empty() && !added.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(added);
    }

    /// Says whether there is nothing to document.
    pub(crate) fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Returns the lines, without the space that follows `///`.
    pub(crate) fn lines(&self) -> &[String] {
        &self.lines
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Self { lines } = self;
        for line in lines {
            let line = if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            };
            tokens.extend(quote!(#[doc = #line]));
        }
    }
}

//! The handlers that turn HTML elements into the Markdown that rustdoc likes.
//!
//! They replace those of `htmd` where rustdoc and clippy ask for more: lists are
//! indented by the width of their marker, code blocks are fenced as `text`, and
//! links lead to the web or are plain text.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::{Element, HtmlToMarkdown};

use super::text;

/// The element that stands for a note.
pub(super) const NOTE: &str = "aside";
/// The element that stands for an important remark.
pub(super) const IMPORTANT: &str = "section";
/// The element that stands for a caution.
pub(super) const CAUTION: &str = "article";
/// The element that stands for a warning.
pub(super) const WARNING: &str = "footer";
/// The element that stands for a tip.
pub(super) const TIP: &str = "header";

type Output = Option<HandlerResult>;

/// The elements around the one being handled.
#[derive(Default)]
struct Around {
    /// Counts open `code` and `pre` elements, whose text is verbatim.
    verbatim: AtomicUsize,
    bold: AtomicUsize,
    italic: AtomicUsize,
    /// Links met inside of `code`: text and address.
    links: Mutex<Vec<(String, String)>>,
}

/// Builds the converter with all handlers.
pub(super) fn converter() -> HtmlToMarkdown {
    let around = Arc::new(Around::default());
    let [bold, italic, codes, pres, links, breaks] = std::array::from_fn(|_| Arc::clone(&around));
    let mut builder = HtmlToMarkdown::builder()
        .skip_tags(vec!["img", "hr"])
        .add_handler(vec!["b"], move |h: &dyn Handlers, e: Element| {
            emphasis(h, &e, "**", &bold.bold, &bold)
        })
        .add_handler(vec!["i"], move |h: &dyn Handlers, e: Element| {
            emphasis(h, &e, "*", &italic.italic, &italic)
        })
        .add_handler(vec!["code"], move |h: &dyn Handlers, e: Element| {
            code(h, &e, &codes)
        })
        .add_handler(vec!["pre"], move |h: &dyn Handlers, e: Element| {
            preformatted(h, &e, &pres)
        })
        .add_handler(vec!["a"], move |h: &dyn Handlers, e: Element| {
            link(h, &e, &links)
        })
        .add_handler(vec!["br"], move |_: &dyn Handlers, _: Element| {
            let inside = breaks.verbatim.load(Ordering::Relaxed) > 0;
            Some(if inside { "\n" } else { "\n\n" }.into())
        })
        .add_handler(vec!["ul", "ol"], list)
        .add_handler(vec!["li"], item)
        .add_handler(vec!["dt"], term)
        .add_handler(vec!["dd"], definition)
        .add_handler(vec!["h1", "h2", "h3", "h4", "h5", "h6"], heading)
        .add_handler(vec!["blockquote"], |h: &dyn Handlers, e: Element| {
            quotation(h, &e, "")
        })
        .add_handler(vec!["table"], table)
        .add_handler(vec!["tr"], row)
        .add_handler(vec!["td", "th"], cell);
    for (tag, label) in [
        (NOTE, "Note"),
        (IMPORTANT, "Important"),
        (CAUTION, "Caution"),
        (WARNING, "Warning"),
        (TIP, "Tip"),
    ] {
        builder = builder.add_handler(vec![tag], move |h: &dyn Handlers, e: Element| {
            quotation(h, &e, label)
        });
    }
    builder.build()
}

/// Returns the content of an element while a counter tells its children about it.
fn children(handlers: &dyn Handlers, element: &Element, count: &AtomicUsize) -> String {
    count.fetch_add(1, Ordering::Relaxed);
    let content = handlers.walk_children(element.node).content;
    count.fetch_sub(1, Ordering::Relaxed);
    content
}

/// Puts marks around a text, but leaves its outer spaces outside of them.
fn surround(content: &str, inner: &str) -> String {
    let left = if content.starts_with(char::is_whitespace) {
        " "
    } else {
        ""
    };
    let right = if content.ends_with(char::is_whitespace) {
        " "
    } else {
        ""
    };
    format!("{left}{inner}{right}")
}

fn emphasis(
    handlers: &dyn Handlers,
    element: &Element,
    mark: &str,
    count: &AtomicUsize,
    around: &Around,
) -> Output {
    let nested = count.load(Ordering::Relaxed) > 0;
    let content = children(handlers, element, count);
    let trimmed = content.trim();
    let verbatim = around.verbatim.load(Ordering::Relaxed) > 0;
    // Emphasis does not reach over blocks.
    if nested || verbatim || trimmed.is_empty() || trimmed.contains('\n') {
        return Some(content.into());
    }
    Some(surround(&content, &format!("{mark}{trimmed}{mark}")).into())
}

fn code(handlers: &dyn Handlers, element: &Element, around: &Around) -> Output {
    let nested = around.verbatim.load(Ordering::Relaxed) > 0;
    let content = children(handlers, element, &around.verbatim);
    if nested {
        return Some(content.into());
    }
    let mut links = around.links.lock().unwrap_or_else(PoisonError::into_inner);
    let links = std::mem::take(&mut *links);
    let inner = text::collapse(&content);
    let span = text::code_span(&inner);
    let linked = match links.as_slice() {
        // Models write links inside of code; Markdown wants it the other way round.
        [(text, url)] if *text == inner && !inner.is_empty() => format!("[{span}]({url})"),
        _ => span,
    };
    Some(surround(&content, &linked).into())
}

fn preformatted(handlers: &dyn Handlers, element: &Element, around: &Around) -> Output {
    let nested = around.verbatim.load(Ordering::Relaxed) > 0;
    let content = children(handlers, element, &around.verbatim);
    if nested {
        return Some(content.into());
    }
    around
        .links
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clear();
    let content = content.trim_end().trim_start_matches(['\n', '\r']);
    if content.trim().is_empty() {
        return None;
    }
    let fence = "`".repeat(text::longest_run(content, '`').max(2) + 1);
    Some(format!("\n\n{fence}text\n{content}\n{fence}\n\n").into())
}

fn link(handlers: &dyn Handlers, element: &Element, around: &Around) -> Output {
    let content = handlers.walk_children(element.node).content;
    let url = element
        .attrs
        .iter()
        .find(|attribute| matches!(attribute.name.local.as_ref(), "href" | "url"))
        .and_then(|attribute| text::web_address(&attribute.value));
    let Some(url) = url else {
        return Some(content.into());
    };
    let inner = text::collapse(&content);
    if around.verbatim.load(Ordering::Relaxed) > 0 {
        let mut links = around.links.lock().unwrap_or_else(PoisonError::into_inner);
        links.push((inner, url));
        return Some(content.into());
    }
    let same = inner.is_empty() || inner.replace('\\', "") == url;
    let linked = if same {
        format!("<{url}>")
    } else {
        format!("[{inner}]({url})")
    };
    Some(surround(&content, &linked).into())
}

fn heading(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    let content = content.trim();
    let level = element
        .tag
        .bytes()
        .last()
        .map_or(1, |digit| digit.saturating_sub(b'0'));
    // A heading is one line; blocks in it stand for themselves.
    let marks = if content.contains('\n') {
        String::new()
    } else {
        "#".repeat(usize::from(level)) + " "
    };
    Some(format!("\n\n{marks}{content}\n\n").into())
}

fn list(handlers: &dyn Handlers, element: Element) -> Output {
    let content = tight(&handlers.walk_children(element.node).content);
    if content.trim().is_empty() {
        return None;
    }
    if element.tag != "ol" {
        return Some(format!("\n\n{content}\n\n").into());
    }
    // Items come marked and indented for `- `; numbers are wider.
    let mut number = 0;
    let mut output = String::from("\n\n");
    let mut extra = String::new();
    for line in content.lines() {
        if let Some(rest) = line.strip_prefix("- ") {
            number += 1;
            let marker = format!("{number}. ");
            extra = " ".repeat(marker.len() - 2);
            output.push_str(&marker);
            output.push_str(rest);
        } else if line.is_empty() {
            output.push_str(line);
        } else {
            output.push_str(&extra);
            output.push_str(line);
        }
        output.push('\n');
    }
    output.push('\n');
    Some(output.into())
}

/// Removes the blank lines before the items of a list.
fn tight(content: &str) -> String {
    let mut output = String::with_capacity(content.len());
    let mut blank = false;
    for line in content.lines() {
        if line.trim().is_empty() {
            blank = true;
            continue;
        }
        if blank && !output.is_empty() && !line.starts_with("- ") {
            output.push('\n');
        }
        blank = false;
        output.push_str(line);
        output.push('\n');
    }
    output
}

fn item(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    let content = content.trim();
    if content.is_empty() {
        return None;
    }
    let content = if content.contains("```") {
        content.to_owned()
    } else {
        // A list inside of an item needs no blank line before it.
        content
            .replace("\n\n- ", "\n- ")
            .replace("\n\n1. ", "\n1. ")
    };
    Some(format!("\n- {}\n", indent(&content, "  ").trim_start()).into())
}

fn term(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    let content = text::collapse(&content);
    if content.is_empty() {
        return None;
    }
    let mark = if content.contains('*') { "" } else { "**" };
    Some(format!("\n\n- {mark}{content}{mark}\n\n").into())
}

fn definition(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    Some(format!("\n\n{}\n\n", indent(content.trim(), "  ")).into())
}

fn quotation(handlers: &dyn Handlers, element: &Element, label: &str) -> Output {
    let content = handlers.walk_children(element.node).content;
    let content = content.trim();
    if content.is_empty() {
        return None;
    }
    let labelled = content.trim_start_matches('*').starts_with(label);
    let block = content.starts_with(['-', '>', '|', '#', '`']) || content.starts_with("1. ");
    let content = match (labelled, block) {
        (true, _) => content.to_owned(),
        (false, true) => format!("**{label}:**\n\n{content}"),
        (false, false) => format!("**{label}:** {content}"),
    };
    Some(format!("\n\n{}\n\n", indent(&content, "> ")).into())
}

/// Puts a prefix before every line; a blank line keeps only what can be seen.
fn indent(content: &str, prefix: &str) -> String {
    let mut output = String::with_capacity(content.len() + 16);
    for line in content.lines() {
        if !output.is_empty() {
            output.push('\n');
        }
        output.push_str(if line.is_empty() {
            prefix.trim_end()
        } else {
            prefix
        });
        output.push_str(line);
    }
    output
}

fn table(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    let lines = content.lines().filter(|line| !line.trim().is_empty());
    let (rows, others): (Vec<_>, Vec<_>) = lines.partition(|line| line.starts_with("| "));
    let columns = |row: &str| text::cells(row).len();
    let width = rows.iter().map(|row| columns(row)).max().unwrap_or(0);
    let mut output = format!("\n\n{}\n\n", others.join("\n\n"));
    for (index, row) in rows.iter().enumerate() {
        output.push_str(row);
        output.push_str(&" |".repeat(width - columns(row)));
        if index == 0 {
            output.push_str("\n|");
            output.push_str(&" --- |".repeat(width));
        }
        output.push('\n');
    }
    output.push('\n');
    Some(output.into())
}

fn row(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    Some(format!("\n| {}\n", text::collapse(&content)).into())
}

fn cell(handlers: &dyn Handlers, element: Element) -> Output {
    let content = handlers.walk_children(element.node).content;
    let content = text::collapse(&content).replace('|', "\\|");
    Some(format!("{content} | ").into())
}

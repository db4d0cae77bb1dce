//! A comparison as text for a terminal.

use std::fmt::Write as _;

use super::rules::Class;
use super::{Change, Comparison, Version};

/// The changes by class, the gravest first, and the verdict.
pub fn report(comparison: &Comparison, version: Option<Version>) -> String {
    let mut text = String::new();
    for class in Class::ALL {
        let changes: Vec<&Change> = comparison.of_class(class).collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{class} ({})", changes.len());
        for change in changes {
            let _ = writeln!(
                text,
                "  {}  [{}] {}",
                sentence(change),
                change.rule.id(),
                change.path
            );
        }
    }
    let verdict = comparison.verdict();
    let _ = match version {
        Some(version) => writeln!(
            text,
            "verdict: {verdict} ({version} to {})",
            version.next(verdict)
        ),
        None => writeln!(text, "verdict: {verdict}"),
    };
    text
}

/// A change as a sentence without a final stop.
pub(super) fn sentence(change: &Change) -> String {
    let Change {
        rule,
        path: _,
        subject,
        old,
        new,
        operations: _,
        note,
    } = change;
    let mut text = format!("{subject} {}", rule.what());
    let quoted = |text: &str| match text.contains('`') {
        true => text.to_owned(),
        false => format!("`{text}`"),
    };
    match (old, new) {
        (Some(old), Some(new)) => {
            let _ = write!(text, ": {} was {}", quoted(new), quoted(old));
        }
        (Some(one), None) | (None, Some(one)) => {
            let _ = write!(text, ": {}", quoted(one));
        }
        (None, None) => {}
    }
    if let Some(note) = note {
        let _ = write!(text, "; {note}");
    }
    text
}

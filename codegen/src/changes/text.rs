//! A comparison as text for a terminal.

use std::fmt::Write as _;

use super::rules::{Class, Rule};
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
        if class == Class::Documentation {
            let _ = writeln!(text, "  {}", descriptions(changes.len()));
            continue;
        }
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
    match (old, new) {
        (None, None) => {}
        _ if matches!(rule, Rule::InputRequired | Rule::InputOptional) => {}
        (Some(one), None) | (None, Some(one)) if comes_or_goes(*rule) => {
            let _ = write!(text, ": `{one}`");
        }
        (old, new) => {
            let (old, new) = (state(*rule, old.as_ref()), state(*rule, new.as_ref()));
            let _ = write!(text, ": from {old} to {new}");
        }
    }
    if let Some(note) = note {
        let _ = write!(text, "; {note}");
    }
    text
}

/// How many descriptions changed, as a sentence without a final stop.
pub(super) fn descriptions(count: usize) -> String {
    match count {
        1 => "1 description changed".to_owned(),
        count => format!("{count} descriptions changed"),
    }
}

/// What was or is, with the word for its absence.
fn state(rule: Rule, text: Option<&String>) -> String {
    match text {
        Some(text) if is_prose(rule) => text.clone(),
        Some(text) if text.contains('`') => text.clone(),
        Some(text) => format!("`{text}`"),
        None => absence(rule).to_owned(),
    }
}

/// Whether the texts of a rule are words, not code.
fn is_prose(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::Authorization
            | Rule::BuilderResult
            | Rule::ErrorFacts
            | Rule::HostLabel
            | Rule::Layout
            | Rule::Location
            | Rule::OfferedProtocols
            | Rule::RequiredUnchecked
            | Rule::Retryable
            | Rule::Sensitive
            | Rule::Token
    )
}

/// What a state is called that has no text of its own.
fn absence(rule: Rule) -> &'static str {
    match rule {
        Rule::Authorization => "the usual one",
        Rule::BuilderResult => "a plain value",
        Rule::Layout => "that of the client",
        Rule::OperationWireName => "that of the model",
        Rule::RequiredUnchecked => "optional",
        Rule::Sensitive => "shown",
        Rule::Token => "left out",
        Rule::CollectionForm | Rule::TimestampFormat | Rule::XmlForm => "that of the protocol",
        Rule::Retryable => "never",
        _ => "none",
    }
}

/// Whether the rule is about something that is new or gone as a whole.
fn comes_or_goes(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::OperationAdded
            | Rule::OperationRemoved
            | Rule::ErrorListed
            | Rule::ErrorUnlisted
            | Rule::TypeAdded
            | Rule::TypeRemoved
            | Rule::ValueAdded
            | Rule::ValueRemoved
            | Rule::VariantAdded
            | Rule::VariantRemoved
            | Rule::MemberAdded
            | Rule::RequiredInputAdded
            | Rule::RequiredBuilderAdded
            | Rule::MemberRemoved
    )
}

//! A comparison as a section of a changelog, and the table of rules.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::rules::{Class, Rule};
use super::text::{descriptions, sentence};
use super::{Change, Comparison, Verdict};

/// What stands above a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The version of the crate that brings the changes.
    pub version: String,
    /// Where the two models come from, for instance `botocore 1.42.20 to 1.44.5`.
    pub source: String,
    /// The operations of the crate, which changes are grouped by.
    pub operations: Vec<String>,
}

/// The section of a changelog: one part for each operation, or for several that
/// share a change; in each, the gravest changes come first.
pub fn changelog(comparison: &Comparison, heading: &Heading) -> String {
    let mut text = format!("## {}\n\n{}.", heading.version, heading.source);
    let _ = writeln!(text, " {}", judgement(comparison));
    let mut groups: BTreeMap<(usize, Vec<&String>), Vec<&Change>> = BTreeMap::new();
    for change in &comparison.changes {
        let key = change.operations.iter().collect::<Vec<_>>();
        groups
            .entry((rank(&key, heading), key))
            .or_default()
            .push(change);
    }
    for ((_, operations), changes) in groups {
        let _ = writeln!(text, "\n### {}\n", title(&operations, heading));
        for class in Class::ALL {
            let of_class = changes.iter().filter(|change| change.rule.class() == class);
            for line in lines(class, &of_class.copied().collect::<Vec<_>>()) {
                let _ = writeln!(text, "- {line}.");
            }
        }
    }
    text
}

/// The most changes inside that are told one by one.
const MOST_INSIDE: usize = 3;

/// The changes of a class in one part, a line each; those that callers do not
/// notice are counted.
fn lines(class: Class, changes: &[&Change]) -> Vec<String> {
    match class {
        _ if changes.is_empty() => Vec::new(),
        Class::Documentation => vec![format!("**Words:** {}", descriptions(changes.len()))],
        Class::Invisible if changes.len() > MOST_INSIDE => {
            let mut counts: BTreeMap<Rule, usize> = BTreeMap::new();
            for change in changes {
                *counts.entry(change.rule).or_default() += 1;
            }
            let counts = counts.iter();
            let counts: Vec<String> = counts
                .map(|(rule, count)| format!("{count} × `{}`", rule.id()))
                .collect();
            let (all, counts) = (changes.len(), counts.join(", "));
            vec![format!(
                "**Inside:** {all} changes that callers do not see ({counts})"
            )]
        }
        Class::Invisible | Class::Additive | Class::Behavioural | Class::Breaking => {
            changes.iter().map(|change| entry(change)).collect()
        }
    }
}

/// A change behind the word for its class, which spares what the word says.
fn entry(change: &Change) -> String {
    let sentence = sentence(change);
    let is_new = format!("{} is new", change.subject);
    match (change.rule.class(), sentence.strip_prefix(&is_new)) {
        (Class::Additive, Some(rest)) => format!("**New:** {}{rest}", change.subject),
        (class, _) => format!("**{}** {sentence}", label(class)),
    }
}

/// Changes of one operation come first, those of all operations last.
fn rank(operations: &[&String], heading: &Heading) -> usize {
    match operations.len() {
        0 => usize::MAX,
        1 => 1,
        count if count == heading.operations.len() => usize::MAX - 1,
        count => count,
    }
}

/// The title of a part.
fn title(operations: &[&String], heading: &Heading) -> String {
    match operations {
        [] => "Other".to_owned(),
        [one] => format!("`{one}`"),
        all if all.len() == heading.operations.len() => "All operations".to_owned(),
        [first, second, third] => format!("`{first}`, `{second}` and `{third}`"),
        [first, second] => format!("`{first}` and `{second}`"),
        [first, second, rest @ ..] => {
            format!("`{first}`, `{second}` and {} other operations", rest.len())
        }
    }
}

/// The verdict as a sentence.
fn judgement(comparison: &Comparison) -> &'static str {
    let behaves = || comparison.of_class(Class::Behavioural).next().is_some();
    match comparison.verdict() {
        Verdict::None => "Nothing differs.",
        Verdict::Patch => "Nothing that you call differs.",
        Verdict::Minor if behaves() => {
            "Everything that compiled still does, but requests or responses differ."
        }
        Verdict::Minor => "Everything that worked still does.",
        Verdict::Major => "Code may have to change.",
    }
}

/// The first word of a change.
fn label(class: Class) -> &'static str {
    match class {
        Class::Breaking => "Breaking:",
        Class::Behavioural => "Behaviour:",
        Class::Additive => "Changed:",
        Class::Invisible => "Inside:",
        Class::Documentation => "Words:",
    }
}

/// All rules as a table in Markdown.
pub fn rules_table() -> String {
    let mut text = String::from("| change | class | what | why |\n|---|---|---|---|\n");
    for rule in Rule::ALL {
        let (id, class, what, why) = (rule.id(), rule.class(), rule.what(), rule.reason());
        let _ = writeln!(text, "| `{id}` | {class} | … {what} | {why} |");
    }
    text
}

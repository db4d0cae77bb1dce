//! Labels of URIs, called like their members.
//!
//! A label may have another name than its member, which the member's
//! `locationName` tells. Smithy knows no such thing, so the label is renamed.

use crate::diagnostic::Problems;
use crate::json::Node;

/// The URI with labels called like the members of the operation's input.
pub(super) fn by_member(
    uri: &Node<'_>,
    input: Option<&Node<'_>>,
    problems: &mut Problems,
) -> String {
    let text = uri.string(problems).unwrap_or_default();
    let members = bound(input);
    let mut parts = text.split('{');
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(['+', '}']).unwrap_or(part.len());
        let (label, rest) = part.split_at(end);
        let member = members.iter().find(|(wire, _)| *wire == label);
        if member.is_none() {
            check_hidden(uri, label, &members, problems);
        }
        renamed.push('{');
        renamed.push_str(member.map_or(label, |(_, name)| name));
        renamed.push_str(rest);
    }
    renamed
}

/// The members that are labels, each with the name of its label first.
fn bound<'n>(input: Option<&'n Node<'_>>) -> Vec<(&'n str, &'n str)> {
    let members = input.and_then(|input| input.value().get("members"));
    let members = members.and_then(|members| members.as_object());
    let labels = members
        .into_iter()
        .flatten()
        .filter(|(_, member)| member.get("location").is_some_and(|place| place == "uri"));
    labels
        .map(|(name, member)| {
            let wire = member.get("locationName").and_then(|wire| wire.as_str());
            (wire.unwrap_or(name), name.as_str())
        })
        .collect()
}

/// Notes a label that has the name of a member which calls its label
/// otherwise: once labels are called like members, nobody could tell.
fn check_hidden(uri: &Node<'_>, label: &str, members: &[(&str, &str)], problems: &mut Problems) {
    if let Some((wire, name)) = members.iter().find(|(_, name)| *name == label) {
        problems.push(
            uri.problem(format!("label `{{{label}}}` has no member"))
                .help(format!(
                    "write `{{{wire}}}`, which is what member `{name}` calls its label"
                )),
        );
    }
}

//! Finds what differs between two crates.

use super::facts::{Aspect, Item, Kind};
use super::judge;
use super::rules::Rule;
use super::surface::Items;
use super::wire;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of change it is, and so what it means.
    pub rule: Rule,
    /// The path of the item in the emitted crate, for instance `types::Contact.arn`.
    pub path: String,
    /// What the model calls the item, for instance ``member `Arn` of `Contact` ``.
    pub subject: String,
    /// What was, if a few words can tell it.
    pub old: Option<String>,
    /// What is, if a few words can tell it.
    pub new: Option<String>,
    /// The operations that reach the item, by their names.
    pub operations: Vec<String>,
    /// What else is worth knowing.
    pub note: Option<String>,
}

/// All differences, in the order of paths. What belongs to something that is
/// new or gone as a whole is not listed once more.
pub(super) fn compare(old: &Items, new: &Items) -> Vec<Change> {
    let mut changes = Vec::new();
    let is_other_protocol = protocol(old) != protocol(new);
    let paths: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for path in paths {
        match (old.get(path), new.get(path)) {
            (Some(before), None) if is_whole(before, old, new) => {
                changes.push(gone(path, before));
            }
            (None, Some(after)) if is_whole(after, new, old) => changes.push(appeared(path, after)),
            (Some(before), Some(after)) => {
                let mut found = differences(path, before, after);
                found.retain(|(aspect, _)| !(is_other_protocol && is_of_protocol(aspect)));
                let mut found: Vec<Change> = found.into_iter().map(|(_, change)| change).collect();
                // A trait of several aspects is one change.
                found.dedup_by(|left, right| {
                    left.rule == right.rule && left.old.is_none() && left.new.is_none()
                });
                changes.extend(found);
            }
            (None, _) | (_, None) => {}
        }
    }
    changes
}

/// The protocol of a crate.
fn protocol(items: &Items) -> Option<&String> {
    let mut services = items.values().filter(|item| item.kind == Kind::Service);
    services.next()?.facts.get(&Aspect::Protocol)
}

/// Whether another protocol says already that this differs: it has other forms
/// for all messages.
fn is_of_protocol(aspect: &Aspect) -> bool {
    match aspect {
        Aspect::BodyWrapper
        | Aspect::CollectionForm
        | Aspect::OperationWireName
        | Aspect::TypeWireName
        | Aspect::XmlForm => true,
        Aspect::Trait(id) => id == wire::NAMES_OF_XML,
        _ => false,
    }
}

/// Whether the item that holds this one is in both crates and of one kind; if
/// not, the change of the holder tells everything.
fn is_whole(item: &Item, here: &Items, there: &Items) -> bool {
    let Some(parent) = &item.parent else {
        return true;
    };
    let kind = |items: &Items| {
        let facts = &items.get(parent)?.facts;
        Some(facts.get(&Aspect::TypeKind).cloned())
    };
    kind(here).is_some() && kind(here) == kind(there)
}

/// The change of an item that is gone.
fn gone(path: &str, item: &Item) -> Change {
    Change {
        old: declared(item),
        ..change(judge::removed(item), path, item)
    }
}

/// The change of an item that is new.
fn appeared(path: &str, item: &Item) -> Change {
    Change {
        new: declared(item),
        ..change(judge::added(item), path, item)
    }
}

/// A change of an item, without what was and what is.
fn change(rule: Rule, path: &str, item: &Item) -> Change {
    Change {
        rule,
        path: path.to_owned(),
        subject: item.subject.clone(),
        old: None,
        new: None,
        operations: item.operations.clone(),
        note: None,
    }
}

/// How an item that comes or goes is declared, where that tells more than its
/// name.
fn declared(item: &Item) -> Option<String> {
    match item.kind {
        Kind::Service | Kind::ListedError => None,
        Kind::Operation | Kind::Type | Kind::Field(_) | Kind::Variant | Kind::Value => {
            Some(item.declaration.clone())
        }
    }
}

/// The differences between two states of an item.
fn differences(path: &str, old: &Item, new: &Item) -> Vec<(Aspect, Change)> {
    let aspects: std::collections::BTreeSet<&Aspect> =
        old.facts.keys().chain(new.facts.keys()).collect();
    let differ = |aspect: &&&Aspect| fact(old, aspect, new) != fact(new, aspect, old);
    aspects
        .iter()
        .filter(differ)
        .filter(|aspect| !is_implied(aspect, old, new))
        .map(|aspect| {
            let (before, after) = texts(aspect, old, new);
            let change = Change {
                old: before,
                new: after,
                subject: subject(aspect, old, new),
                ..change(judge::changed(aspect, old, new), path, new)
            };
            ((*aspect).clone(), change)
        })
        .collect()
}

/// How an item is called whose aspect differs: as in the newer model, unless
/// that would tell what it has become.
fn subject(aspect: &Aspect, old: &Item, new: &Item) -> String {
    match aspect {
        Aspect::TypeKind => old.subject.clone(),
        Aspect::ValueText => format!("variant `{}`", new.declaration),
        _ => new.subject.clone(),
    }
}

/// The text of an aspect. The order of members is compared without those that
/// the other state lacks: coming and going is told by themselves.
fn fact(item: &Item, aspect: &Aspect, other: &Item) -> Option<String> {
    let text = item.facts.get(aspect)?;
    if *aspect != Aspect::MemberOrder {
        return Some(text.clone());
    }
    let theirs: Vec<&str> = other
        .facts
        .get(aspect)
        .map_or("", |text| text)
        .split(' ')
        .collect();
    let ours = text.split(' ').filter(|name| theirs.contains(name));
    Some(ours.collect::<Vec<_>>().join(" "))
}

/// Whether another aspect tells the same: a type that becomes another one may
/// lose its box, and what stands elsewhere has no other name.
fn is_implied(aspect: &Aspect, old: &Item, new: &Item) -> bool {
    let differs = |other: &Aspect| old.facts.get(other) != new.facts.get(other);
    match aspect {
        Aspect::Box | Aspect::Sparse | Aspect::CollectionForm | Aspect::Presence => {
            differs(&Aspect::Type)
        }
        Aspect::WireName => differs(&Aspect::Location),
        Aspect::TypeName => differs(&Aspect::TypeWireName),
        // Which of the two a service has depends on its protocol.
        Aspect::ServiceName | Aspect::ServiceWireName => differs(&Aspect::Protocol),
        Aspect::DeprecationText => differs(&Aspect::Deprecated),
        // The endpoints themselves say more.
        Aspect::EndpointRules => differs(&Aspect::Endpoints),
        Aspect::MemberOrder | Aspect::BuilderResult => differs(&Aspect::TypeKind),
        _ => false,
    }
}

/// The longest text that is worth showing beside another.
const SHOWN: usize = 120;

/// What was and what is, if a few words can tell it.
fn texts(aspect: &Aspect, old: &Item, new: &Item) -> (Option<String>, Option<String>) {
    let text = |item: &Item| match aspect {
        Aspect::Type | Aspect::Box | Aspect::Sparse | Aspect::Presence => {
            Some(item.declaration.clone())
        }
        Aspect::Documentation
        | Aspect::Deprecated
        | Aspect::Endpoints
        | Aspect::EndpointRules
        | Aspect::MemberOrder => None,
        Aspect::Trait(id) => item.facts.get(aspect).map(|value| match value.trim() {
            "" | "{}" => format!("`{id}`"),
            value => format!("`{id}` {value}"),
        }),
        _ => item.facts.get(aspect).cloned(),
    };
    let (before, after) = (text(old), text(new));
    let is_long = |text: &Option<String>| text.as_ref().is_some_and(|text| text.len() > SHOWN);
    // A text without the other one would read as if the other did not exist.
    if is_long(&before) || is_long(&after) {
        return (None, None);
    }
    (before, after)
}

//! What changes for users of an emitted crate when its model changes.
//!
//! 1. `surface` lowers each model and lists everything that can be noticed, as
//!    items by their Rust paths (`facts`): names, types, boxes and optionality
//!    as they are emitted, and how each item stands on the wire.
//! 2. `compare` finds what differs, `judge` names the [`Rule`] for it.
//! 3. The rule's [`Class`] leads to the [`Verdict`], and so to the next version.
//! 4. `markdown` and `text` tell people.
//!
//! The same items are what a [`Lock`] records.

mod compare;
mod facts;
mod inside;
mod judge;
mod lock;
mod markdown;
mod members;
mod operation;
mod promised;
mod rules;
mod service;
mod shown;
mod streams;
mod surface;
mod text;
mod verdict;
mod wire;

use shapesmith_model::{Model, Problems};

pub use compare::Change;
pub use lock::{Broken, Lock};
pub use markdown::{Heading, changelog, rules_table};
pub use rules::{Class, Rule};
pub use text::report;
pub use verdict::{Verdict, Version};

/// The differences between the crates of two models.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// All differences, in the order of paths.
    pub changes: Vec<Change>,
}

/// Compares the crates of two models, each read, selected and closed.
///
/// # Errors
/// As [`crate::generate`], of either model.
pub fn compare(old: &Model, new: &Model) -> Result<Comparison, Problems> {
    let mut problems = Problems::default();
    let mut items = |model| {
        surface::items(model)
            .map_err(|found| problems.append(found))
            .unwrap_or_default()
    };
    let (old, new) = (items(old), items(new));
    problems.finish(Comparison {
        changes: compare::compare(&old, &new),
    })
}

impl Comparison {
    /// Adds changes of what has none yet that is as grave.
    pub fn add(&mut self, more: Comparison) {
        let is_told = |change: &Change| {
            let mut told = self.changes.iter().filter(|told| told.path == change.path);
            told.any(|told| told.rule.class() >= change.rule.class())
        };
        let mut more = more.changes;
        more.retain(|change| !is_told(change));
        self.changes.extend(more);
        let path = |change: &Change| change.path.clone();
        self.changes.sort_by_cached_key(path);
    }

    /// What the changes ask of the next version.
    pub fn verdict(&self) -> Verdict {
        Verdict::of(self.changes.iter().map(|change| change.rule.class()))
    }

    /// The changes of a class, in the order of paths.
    pub fn of_class(&self, class: Class) -> impl Iterator<Item = &Change> {
        let changes = self.changes.iter();
        changes.filter(move |change| change.rule.class() == class)
    }
}

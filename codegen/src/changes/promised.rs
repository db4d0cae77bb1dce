//! What differs from the promises of a release, as changes: for states of a
//! model of which nothing but the lock is left.

use shapesmith_model::{Model, Problems};

use super::compare::Change;
use super::facts::{Item, Kind};
use super::lock::{Lock, keeps, promise};
use super::rules::Rule;
use super::surface::{self, Items};
use super::{Comparison, judge};

impl Lock {
    /// The changes from the promises to the crate of a model: broken promises,
    /// and what nothing was promised of yet.
    ///
    /// # Errors
    /// As [`crate::generate`].
    pub fn changes(&self, model: &Model) -> Result<Comparison, Problems> {
        let items = surface::items(model)?;
        let broken = self.broken_by(model)?.into_iter().map(|broken| {
            let old = self.promises.get(&broken.path).cloned();
            let item = items.get(&broken.path);
            let new = item.and_then(promise);
            Change {
                rule: self.rule(&broken.path, old.as_deref().unwrap_or_default(), item, &new),
                subject: match item {
                    Some(item) => item.subject.clone(),
                    None => format!("`{}`", broken.path),
                },
                operations: item.map_or_else(Vec::new, |item| item.operations.clone()),
                path: broken.path,
                note: None,
                old,
                new,
            }
        });
        let added = items.iter().filter(|(path, item)| {
            let is_new = !self.promises.contains_key(*path);
            is_new && promise(item).is_some() && self.is_whole(item, &items)
        });
        let added = added.map(|(path, item)| Change {
            rule: judge::added(item),
            path: path.clone(),
            subject: item.subject.clone(),
            old: None,
            new: Some(item.declaration.clone()),
            operations: item.operations.clone(),
            note: None,
        });
        let mut changes: Vec<Change> = broken.chain(added).collect();
        changes.sort_by(|left, right| left.path.cmp(&right.path));
        Ok(Comparison { changes })
    }

    /// Whether what holds an item is as promised; if not, that tells everything.
    fn is_whole(&self, item: &Item, items: &Items) -> bool {
        let Some(parent) = &item.parent else {
            return true;
        };
        let promised = self.promises.get(parent);
        let holder = items.get(parent);
        promised.is_some_and(|promised| holder.is_some_and(|holder| keeps(holder, promised)))
    }

    /// The rule for a broken promise.
    fn rule(
        &self,
        path: &str,
        promised: &str,
        item: Option<&Item>,
        found: &Option<String>,
    ) -> Rule {
        let is_field = path.contains('.');
        let Some(found) = found else {
            let holder = path.rsplit_once("::").map(|(holder, _)| holder);
            let is_below_type = holder.is_some_and(|holder| self.promises.contains_key(holder));
            return match () {
                () if is_field => Rule::MemberRemoved,
                () if path.starts_with("Client::") => Rule::OperationRemoved,
                () if is_below_type && promised.ends_with(')') => Rule::VariantRemoved,
                () if is_below_type => Rule::ValueRemoved,
                () if promised.starts_with("error ") && promised.contains(" of ") => {
                    Rule::ErrorUnlisted
                }
                () => Rule::TypeRemoved,
            };
        };
        if item.is_some_and(|item| item.kind == Kind::Value) {
            return Rule::ValueText;
        }
        let is = |text: &str, wrapper: &str| text.contains(wrapper);
        match is(promised, "Option<") != is(found, "Option<") {
            true if is(found, "Option<") => Rule::BecomesOptional,
            true => Rule::BecomesPresent,
            false if is(promised, "Box<") != is(found, "Box<") => Rule::BoxChanged,
            false if is_field || promised.ends_with(')') => Rule::MemberType,
            false => Rule::TypeKind,
        }
    }
}

//! What a released crate promised: names, types, boxes and optionality.

use std::collections::BTreeMap;

use shapesmith_model::{Model, Problems};

use super::facts::{Aspect, Item, Kind};
use super::surface::{self, Items};

/// The promises of a crate, one for each item by its Rust path: how it is
/// declared, and what it is called in the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// For instance `types::Contact.arn` and `arn: Option<String>`.
    pub promises: BTreeMap<String, String>,
}

/// A promise that a crate would not keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The Rust path of the item.
    pub path: String,
    /// What is the matter, and why.
    pub message: String,
}

impl Lock {
    /// Whether nothing is promised.
    pub fn is_empty(&self) -> bool {
        self.promises.is_empty()
    }

    /// What the crate of a model promises.
    ///
    /// # Errors
    /// As [`crate::generate`].
    pub fn of(model: &Model) -> Result<Self, Problems> {
        let items = surface::items(model)?;
        let promised = items.iter().filter_map(|(path, item)| {
            let promise = promise(item)?;
            Some((path.clone(), promise))
        });
        Ok(Self {
            promises: promised.collect(),
        })
    }

    /// The promises that the crate of a model would not keep, in the order of
    /// their paths. What is lost with its type or operation is not listed once
    /// more.
    ///
    /// # Errors
    /// As [`crate::generate`].
    pub fn broken_by(&self, model: &Model) -> Result<Vec<Broken>, Problems> {
        let items = surface::items(model)?;
        let mut broken: Vec<Broken> = Vec::new();
        for (path, promised) in &self.promises {
            let item = items.get(path);
            if item.is_some_and(|item| keeps(item, promised)) {
                continue;
            }
            let found = item.and_then(promise);
            if broken.iter().any(|earlier| is_below(path, &earlier.path)) {
                continue;
            }
            let message = match &found {
                Some(found) => format!(
                    "`{promised}` would become `{found}`: {}",
                    cause(promised, found)
                ),
                None => format!(
                    "`{promised}` would vanish: {}",
                    absence(path, promised, &items)
                ),
            };
            broken.push(Broken {
                path: path.clone(),
                message,
            });
        }
        Ok(broken)
    }
}

/// Whether an item is what was promised, for code that uses it: of operations
/// that they are there, of types that they are of one kind. A value keeps its
/// text: by its number alone, `Red` could come to mean what `Red2` was.
pub(super) fn keeps(item: &Item, promised: &str) -> bool {
    let Some(found) = promise(item) else {
        return false;
    };
    let kind = |text: &str| text.split(' ').next().map(str::to_owned);
    match item.kind {
        Kind::Service | Kind::Operation | Kind::ListedError => true,
        Kind::Type => kind(promised) == kind(&found),
        Kind::Field(_) | Kind::Variant | Kind::Value => promised == found,
    }
}

/// Whether an item is told by another one, which holds it. The module of an
/// operation is told by the client's method.
fn is_below(path: &str, holder: &str) -> bool {
    let below = |holder: &str| {
        let rest = path.strip_prefix(holder);
        rest.is_some_and(|rest| rest.starts_with(['.', ':']))
    };
    let method = holder.strip_prefix("Client::");
    below(holder) || method.is_some_and(|method| below(&format!("operation::{method}")))
}

/// What is promised of an item.
pub(super) fn promise(item: &Item) -> Option<String> {
    match item.kind {
        Kind::Service => None,
        Kind::Field(_) | Kind::Variant => Some(item.declaration.clone()),
        Kind::Value => item.facts.get(&Aspect::ValueText).cloned(),
        Kind::Operation | Kind::ListedError | Kind::Type => Some(item.subject.replace('`', "")),
    }
}

/// Why a declaration is another one.
fn cause(promised: &str, found: &str) -> &'static str {
    let optional = |text: &str| text.contains(": Option<");
    let without = |text: &str, wrapper: &str| match text.split_once(wrapper) {
        Some((before, inner)) => format!("{before}{}", inner.strip_suffix('>').unwrap_or(inner)),
        None => text.to_owned(),
    };
    let bare = |text: &str| match optional(text) {
        true => without(text, "Option<"),
        false => text.to_owned(),
    };
    let unboxed = |text: &str| without(text, "Box<").replace([')', '>'], "");
    if bare(promised) == bare(found) {
        "the model, or an override, says whether the member is required"
    } else if unboxed(promised) == unboxed(found) {
        "a cycle of types begins or ends at this member"
    } else if promised.contains(": ") || promised.ends_with(')') {
        "the model, or an override, gives the member another type"
    } else {
        "the model, or an override, has something else of that name"
    }
}

/// Why an item is not there.
fn absence(path: &str, promised: &str, items: &Items) -> String {
    let holder = path.rsplit_once("::").map(|(holder, _)| holder);
    let name = |text: &str| text.rsplit(' ').next().unwrap_or_default().to_owned();
    let is_same = |item: &Item| match item.kind {
        Kind::Type | Kind::Operation => {
            promise(item).is_some_and(|found| name(&found) == name(promised))
        }
        Kind::Value => {
            item.parent.as_deref() == holder && promise(item).as_deref() == Some(promised)
        }
        // Nothing promised tells what the model calls them.
        Kind::Service | Kind::ListedError | Kind::Field(_) | Kind::Variant => false,
    };
    let mut others = items.iter();
    match others.find(|(_, item)| is_same(item)) {
        Some((other, _)) => format!("it is `{other}` now"),
        None => "the model has it no more, an override gives it another name, or no operation \
                 that is kept reaches it"
            .to_owned(),
    }
}

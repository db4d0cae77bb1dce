//! Lays a shape on top of its mixins. Of what two layers have, the later one
//! wins; lists are put together.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Problem, Problems};

use super::origins::{Origin, Origins};
use super::{MIXIN, is_slot, pointer, token};

/// What is said about the layers of one shape.
pub(super) struct Notes<'l> {
    file: &'l str,
    pointer: String,
    /// What `apply` statements have put into the shape itself.
    applied: BTreeMap<String, Origin>,
    origins: &'l mut Origins,
    problems: &'l mut Problems,
}

impl<'l> Notes<'l> {
    /// About the shape of this id.
    pub(super) fn new(
        file: &'l str,
        id: &str,
        origins: &'l mut Origins,
        problems: &'l mut Problems,
    ) -> Self {
        let pointer = pointer(id);
        Self {
            file,
            applied: origins.below(&pointer),
            pointer,
            origins,
            problems,
        }
    }

    /// What stands at a place of the shape is that of a mixin, or its own.
    fn note(&mut self, at: &str, mixin: Option<&str>) {
        let place = format!("{}{at}", self.pointer);
        let origin = match (mixin, self.applied.get(&place)) {
            (Some(mixin), _) => Origin::Mixin(format!("{mixin}{at}")),
            (None, Some(applied)) => applied.clone(),
            (None, None) => Origin::File(place.clone()),
        };
        self.origins.note(place, origin);
    }
}

/// Lays a shape on the layers below; a mixin has its pointer.
pub(super) fn lay(
    shape: &mut Map<String, Value>,
    layer: &Value,
    mixin: Option<&str>,
    notes: &mut Notes<'_>,
) {
    for (key, value) in layer.as_object().into_iter().flatten() {
        match (key.as_str(), value) {
            ("mixins", _) if mixin.is_some() => {}
            ("traits", Value::Object(_)) => {
                let local = mixin.map_or_else(Vec::new, |_| local_traits(value));
                lay_traits(shape, value, &local, "", mixin, notes);
            }
            ("members", Value::Object(members)) => {
                let below = shape.entry("members").or_insert_with(|| json!({}));
                for (name, member) in members {
                    let at = format!("/members/{}", token(name));
                    lay_member(below, name, member, &at, mixin, notes);
                }
            }
            _ if is_slot(layer, key) => {
                let mut below = Value::Object(std::mem::take(shape));
                lay_member(&mut below, key, value, &format!("/{key}"), mixin, notes);
                if let Value::Object(below) = below {
                    *shape = below;
                }
            }
            _ => lay_value(shape, key, value),
        }
    }
}

/// The traits of a mixin that its users do not get.
fn local_traits(traits: &Value) -> Vec<&str> {
    let list = traits[MIXIN].get("localTraits").and_then(Value::as_array);
    let ids = list.into_iter().flatten().filter_map(Value::as_str);
    ids.chain([MIXIN]).collect()
}

/// Lays traits on those of the shape or member below.
fn lay_traits(
    below: &mut Map<String, Value>,
    layer: &Value,
    local: &[&str],
    at: &str,
    mixin: Option<&str>,
    notes: &mut Notes<'_>,
) {
    let traits = below.entry("traits").or_insert_with(|| json!({}));
    let Some(traits) = traits.as_object_mut() else {
        return;
    };
    for (id, value) in layer.as_object().into_iter().flatten() {
        if !local.contains(&id.as_str()) {
            traits.insert(id.clone(), value.clone());
            notes.note(&format!("{at}/traits/{}", token(id)), mixin);
        }
    }
}

/// Lays a member on the one of that name below, if there is one; then it has
/// to hold the same.
fn lay_member(
    below: &mut Value,
    name: &str,
    layer: &Value,
    at: &str,
    mixin: Option<&str>,
    notes: &mut Notes<'_>,
) {
    let Some(below) = below.as_object_mut() else {
        return;
    };
    let (Some(Value::Object(member)), Value::Object(parts)) = (below.get_mut(name), layer) else {
        below.insert(name.to_owned(), layer.clone());
        if mixin.is_some() {
            notes.note(at, mixin);
        }
        return;
    };
    for (key, value) in parts {
        if key == "traits" && value.is_object() {
            lay_traits(member, value, &[], at, mixin, notes);
            continue;
        }
        let earlier = member.insert(key.clone(), value.clone());
        if key == "target"
            && let Some(earlier) = earlier
            && earlier != *value
        {
            let place = format!(
                "{}{}{at}/target",
                notes.file,
                mixin_or(mixin, &notes.pointer)
            );
            let message = format!("the member has another target in a mixin: {earlier}");
            let help = "point both to the same shape, or rename one of the members";
            notes.problems.push(Problem::new(place, message).help(help));
        }
        notes.note(&format!("{at}/{key}"), mixin);
    }
}

/// The pointer of a layer, as the end of a place.
fn mixin_or(mixin: Option<&str>, own: &str) -> String {
    format!("#{}", mixin.unwrap_or(own))
}

/// Lays any other value on the one below.
fn lay_value(shape: &mut Map<String, Value>, key: &str, layer: &Value) {
    match (shape.get_mut(key), layer) {
        (Some(Value::Array(below)), Value::Array(layer)) => {
            let more: Vec<Value> = layer
                .iter()
                .filter(|value| !below.contains(value))
                .cloned()
                .collect();
            below.extend(more);
        }
        (Some(Value::Object(below)), Value::Object(layer)) => below.extend(layer.clone()),
        _ => {
            shape.insert(key.to_owned(), layer.clone());
        }
    }
}

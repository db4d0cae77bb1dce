//! Mixes mixins in: their traits, members and lists come first, those of the
//! shape itself behind, and what both have is the shape's.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::diagnostic::{Problem, Problems};
use crate::json::Node;
use crate::nearest;

use super::layers::{Notes, lay};
use super::{MIXIN, Origins, pointer};

/// The ids of the mixins of each shape that has some.
pub(super) type Mixed = BTreeMap<String, Vec<String>>;

/// Finds the mixins of all shapes; those that are none are problems.
pub(super) fn check(root: &Node<'_>, problems: &mut Problems) -> Mixed {
    let Some(shapes) = root.get("shapes") else {
        return Mixed::new();
    };
    let mut mixed = Mixed::new();
    for (id, node) in shapes.entries(problems) {
        let Some(list) = node.get("mixins") else {
            continue;
        };
        let mut mixins = Vec::new();
        for reference in list.elements(problems) {
            reference.allow(&[&["target"]], problems);
            mixins.extend(target(&reference, &node, &shapes, problems));
        }
        mixed.insert(id.to_owned(), mixins);
    }
    mixed
}

/// The mixin that a reference names.
fn target(
    reference: &Node<'_>,
    user: &Node<'_>,
    shapes: &Node<'_>,
    problems: &mut Problems,
) -> Option<String> {
    let node = reference.require("target", problems)?;
    let id = node.string(problems)?;
    let shown = id.escape_debug();
    let Some(shape) = shapes.value().get(&id) else {
        let ids = shapes.value().as_object().into_iter().flat_map(Map::keys);
        problems.push(
            node.problem(format!("no shape has the id `{shown}`"))
                .help("define the mixin, or correct the reference")
                .maybe_help(nearest::advice(&id, ids.map(String::as_str))),
        );
        return None;
    };
    let is_mixin = shape
        .get("traits")
        .is_some_and(|traits| traits.get(MIXIN).is_some());
    if !is_mixin {
        problems.push(
            node.problem(format!("shape `{shown}` is no mixin"))
                .help(format!(
                    "give it the trait `{MIXIN}`, or correct the reference"
                )),
        );
        return None;
    }
    if shape["type"] != user.value()["type"] {
        problems.push(
            node.problem(format!("mixin `{shown}` is of another type than the shape"))
                .help("mix in a mixin of the same type"),
        );
        return None;
    }
    Some(id)
}

/// Gives every shape what its mixins have.
pub(super) fn mix(
    file: &str,
    mixed: &Mixed,
    shapes: &mut Map<String, Value>,
    origins: &mut Origins,
    problems: &mut Problems,
) {
    for id in order(file, mixed, problems) {
        let mut notes = Notes::new(file, &id, origins, problems);
        let mut flat = Map::new();
        for mixin in mixed.get(&id).into_iter().flatten() {
            if let Some(shape) = shapes.get(mixin) {
                lay(&mut flat, shape, Some(&pointer(mixin)), &mut notes);
            }
        }
        if let Some(own) = shapes.get_mut(&id) {
            lay(&mut flat, own, None, &mut notes);
            *own = Value::Object(flat);
        }
    }
}

/// The shapes with mixins, each behind its mixins; cycles are problems.
fn order(file: &str, mixed: &Mixed, problems: &mut Problems) -> Vec<String> {
    let (mut ordered, mut done) = (Vec::new(), BTreeSet::new());
    let mut open: BTreeSet<&String> = mixed.keys().collect();
    loop {
        let is_ready = |id: &&&String| {
            let mixins = mixed.get(**id).into_iter().flatten();
            mixins
                .into_iter()
                .all(|mixin| done.contains(mixin) || !mixed.contains_key(mixin))
        };
        let ready: Vec<&String> = open.iter().filter(is_ready).copied().collect();
        if ready.is_empty() {
            break;
        }
        for id in ready {
            open.remove(id);
            done.insert(id);
            ordered.push(id.clone());
        }
    }
    if let Some(first) = open.first() {
        let names: Vec<&str> = open.iter().map(|id| id.as_str()).collect();
        problems.push(
            Problem::new(
                format!("{file}#{}/mixins", pointer(first)),
                format!(
                    "mixins lead back to where they are used, in or before {}",
                    names.join(", ")
                ),
            )
            .help("remove one of the references"),
        );
    }
    ordered
}

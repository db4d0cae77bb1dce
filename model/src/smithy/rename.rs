//! Gives shapes the names that the service gives them.
//!
//! A service of shapes from several namespaces may have two of one name; its
//! `rename` tells them apart.

use std::collections::BTreeMap;

use crate::Model;
use crate::diagnostic::Problems;
use crate::json::Node;
use crate::nearest;
use crate::shape::{Member, ShapeKind, Target};
use crate::shape_id::{ShapeId, is_identifier};

use super::{Context, shape_id};

/// Renames shapes, and all references to them.
pub(super) fn rename(
    service: &Node<'_>,
    context: &Context<'_>,
    model: &mut Model,
    problems: &mut Problems,
) {
    let Some(list) = service.get("rename") else {
        return;
    };
    let mut names: BTreeMap<ShapeId, ShapeId> = BTreeMap::new();
    for (id, node) in list.entries(problems) {
        if let Some(name) = check(id, &node, context, problems) {
            let id = shape_id(id);
            let new = ShapeId::new(id.namespace(), name);
            names.insert(id, new);
        }
    }
    for (old, new) in &names {
        let is_taken = model.shapes.contains_key(new) && !names.contains_key(new);
        let is_given_twice = names.values().filter(|name| *name == new).count() > 1;
        if is_taken || is_given_twice {
            problems.push(
                list.problem(format!("another shape than `{old}` has the id `{new}`"))
                    .help("give one of the two another name"),
            );
        }
    }
    apply(&names, model);
}

/// The new name of a shape, if it can be one.
fn check(
    id: &str,
    node: &Node<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<String> {
    let name = node.string(problems)?;
    let shown = name.escape_debug();
    if !is_identifier(&name) {
        problems.push(
            node.problem(format!("`{shown}` is not an identifier"))
                .help("use letters, digits and underscores only"),
        );
        return None;
    }
    super::check_length("shape", &name, node, problems);
    if !context.shapes.contains_key(id) {
        problems.push(
            node.problem(format!("no shape has the id `{}`", id.escape_debug()))
                .help("remove the entry, or correct the id")
                .maybe_help(nearest::advice(id, context.shapes.keys().copied())),
        );
        return None;
    }
    Some(name)
}

/// Exchanges the ids everywhere.
fn apply(names: &BTreeMap<ShapeId, ShapeId>, model: &mut Model) {
    let change = |id: &mut ShapeId| {
        if let Some(name) = names.get(id) {
            *id = name.clone();
        }
    };
    let change_target = |member: &mut Member| match &mut member.target {
        Target::Shape(id) => change(id),
        Target::Simple(_) => {}
    };
    for mut shape in std::mem::take(&mut model.shapes).into_values() {
        change(&mut shape.id);
        match &mut shape.kind {
            ShapeKind::Structure(structure) => structure.members.iter_mut().for_each(change_target),
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => {
                members.iter_mut().for_each(change_target);
            }
            ShapeKind::List(list) => change_target(&mut list.member),
            ShapeKind::Map(map) => {
                change_target(&mut map.key);
                change_target(&mut map.value);
            }
            ShapeKind::Enum(_) => {}
        }
        model.shapes.insert(shape.id.clone(), shape);
    }
    for operation in model.operations.values_mut() {
        operation.input.iter_mut().for_each(change);
        operation.output.iter_mut().for_each(change);
        operation.errors.iter_mut().for_each(change);
        operation.errors.sort();
    }
}

//! Carries out `apply` statements: traits that stand outside of their shapes.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Problem, Problems};
use crate::json::Node;
use crate::nearest;

use super::origins::{Origin, Origins};
use super::{is_slot, pointer, token};

/// The statements that can be carried out: the id of a shape or of a member.
pub(super) type Plan = Vec<String>;

/// Finds the statements of a model, and what is wrong with their forms.
pub(super) fn check(root: &Node<'_>, problems: &mut Problems) -> Plan {
    let Some(shapes) = root.get("shapes") else {
        return Plan::new();
    };
    let mut plan = Plan::new();
    for (id, node) in shapes.entries(problems) {
        if node.value()["type"] != "apply" {
            continue;
        }
        node.allow(&[&["type", "traits"]], problems);
        if let Some(traits) = node.get("traits") {
            traits.entries(problems);
        }
        match id.split_once('$') {
            Some((shape, _)) if shapes.value().get(shape).is_some() => plan.push(id.to_owned()),
            parts => problems.push(dangling(
                parts.map_or(id, |(shape, _)| shape),
                &node,
                &shapes,
            )),
        }
    }
    plan
}

/// The problem of a statement about no shape of the file. A statement about a
/// whole shape always is one: the shape itself would have the same key.
fn dangling(shape: &str, node: &Node<'_>, shapes: &Node<'_>) -> Problem {
    let ids = shapes.value().as_object().into_iter().flat_map(Map::keys);
    let ids = ids.filter(|id| *id != shape && !id.contains('$'));
    node.problem(format!("no shape has the id `{}`", shape.escape_debug()))
        .help("define the shape with these traits, or correct the statement")
        .maybe_help(nearest::advice(shape, ids.map(String::as_str)))
}

/// Carries the statements out and takes them away.
pub(super) fn carry_out(
    file: &str,
    plan: Plan,
    shapes: &mut Map<String, Value>,
    origins: &mut Origins,
    problems: &mut Problems,
) {
    for id in plan {
        let traits = shapes
            .get(&id)
            .and_then(|statement| statement.get("traits"));
        let traits = traits.and_then(Value::as_object).cloned();
        let Some((shape, member)) = id.split_once('$') else {
            continue;
        };
        let from = format!("/shapes/{}", token(&id));
        let found = shapes
            .get_mut(shape)
            .and_then(|node| place(node, shape, member, &from, origins));
        match found {
            Some((node, to)) => {
                for (trait_id, value) in traits.into_iter().flatten() {
                    let key = format!("traits/{}", token(&trait_id));
                    let (from, to) = (format!("{from}/{key}"), format!("{to}/{key}"));
                    if add(node, &trait_id, value) {
                        origins.note(to, Origin::File(from));
                    } else {
                        let conflict = Problem::new(
                            format!("{file}#{from}"),
                            format!("the trait has another value at {to}"),
                        );
                        problems.push(conflict.help("keep one of the two"));
                    }
                }
            }
            None => problems.push(
                Problem::new(
                    format!("{file}#{from}"),
                    format!("shape `{shape}` has no member `{}`", member.escape_debug()),
                )
                .help("add the member, or correct the statement"),
            ),
        }
    }
    shapes.retain(|_, shape| shape["type"] != "apply");
}

/// A member and its pointer. What a shape does not have itself it may have from
/// a mixin: then it gets a member of traits alone, which the mixin completes.
fn place<'s>(
    node: &'s mut Value,
    id: &str,
    name: &str,
    from: &str,
    origins: &mut Origins,
) -> Option<(&'s mut Value, String)> {
    let shape = pointer(id);
    let may_inherit = node.get("mixins").is_some();
    let (holder, to) = if is_slot(node, name) {
        (node.as_object_mut()?, format!("{shape}/{name}"))
    } else {
        if may_inherit && node.get("members").is_none() {
            node.as_object_mut()?
                .insert("members".to_owned(), json!({}));
        }
        let members = node.get_mut("members")?.as_object_mut()?;
        (members, format!("{shape}/members/{}", token(name)))
    };
    if may_inherit && !holder.contains_key(name) {
        holder.insert(name.to_owned(), json!({}));
        origins.note(to.clone(), Origin::File(from.to_owned()));
    }
    Some((holder.get_mut(name)?, to))
}

/// Adds a trait; tells whether that can be done. Values of equal traits must
/// be equal, unless they are lists, which are put together.
fn add(node: &mut Value, id: &str, value: Value) -> bool {
    let Some(node) = node.as_object_mut() else {
        // Reading the member tells what is wrong with it.
        return true;
    };
    let traits = node.entry("traits").or_insert_with(|| json!({}));
    let Some(traits) = traits.as_object_mut() else {
        return true;
    };
    match (traits.get_mut(id), value) {
        (None, value) => {
            traits.insert(id.to_owned(), value);
            true
        }
        (Some(Value::Array(list)), Value::Array(more)) => {
            list.extend(more);
            true
        }
        (Some(earlier), value) => *earlier == value,
    }
}

//! Takes known differences out of two models. Each function tells how much it
//! has changed.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use shapesmith_model::shape::{Member, Shape, ShapeKind, Target};
use shapesmith_model::{Model, ShapeId};

use crate::known::Known;

/// Takes a difference out.
pub(crate) fn take_out(known: &Known, botocore: &mut Model, smithy: &mut Model) -> usize {
    match known {
        Known::ServiceName => usize::from(replace(&mut botocore.service.id, &smithy.service.id)),
        Known::Prose => both(botocore, smithy, drop_prose),
        Known::Order => order(botocore, smithy),
        Known::CollectionNames => collection_names(botocore, smithy),
        Known::XmlNames => both(botocore, smithy, drop_xml),
        Known::Shapes(names) => shapes(names, botocore, smithy),
        Known::OldOperations(names) => {
            let removed = names.iter().filter(|name| {
                !smithy.operations.contains_key(**name)
                    && botocore.operations.remove(**name).is_some()
            });
            all(names, removed.count())
        }
        Known::Error(name) => {
            let operations = smithy.operations.values_mut();
            let removed = operations.map(|operation| {
                let before = operation.errors.len();
                operation.errors.retain(|id| id.name() != *name);
                before - operation.errors.len()
            });
            let removed = removed.sum();
            let is_known = botocore.shapes.keys().any(|id| id.name() == *name);
            if is_known { 0 } else { removed }
        }
        Known::Sparse => sparse(botocore, smithy),
        Known::QueryIds => {
            let operations = smithy.operations.values_mut();
            operations
                .map(|operation| drop_query_id(&mut operation.http.uri))
                .sum()
        }
        Known::Uris(names) => operations(names, botocore, smithy, |left, right| {
            replace(&mut left.http, &right.http)
        }),
        Known::Errors(names) => {
            // botocore may lack the shapes.
            for (id, shape) in &smithy.shapes {
                let missing = botocore.shapes.entry(id.clone());
                missing.or_insert_with(|| shape.clone());
            }
            operations(names, botocore, smithy, |left, right| {
                replace(&mut left.errors, &right.errors)
            })
        }
    }
}

/// The count if it is that of all names: none of them may be stale.
fn all(names: &[&str], count: usize) -> usize {
    if count == names.len() { count } else { 0 }
}

/// Replaces a value; tells whether it was another one.
fn replace<T: Clone + PartialEq>(place: &mut T, value: &T) -> bool {
    let differs = place != value;
    place.clone_from(value);
    differs
}

/// Changes both models, which must have differed in this.
fn both(botocore: &mut Model, smithy: &mut Model, change: fn(&mut Model) -> Vec<String>) -> usize {
    usize::from(change(botocore) != change(smithy))
}

/// Replaces parts of operations.
fn operations(
    names: &[&str],
    botocore: &mut Model,
    smithy: &Model,
    change: impl Fn(&mut shapesmith_model::Operation, &shapesmith_model::Operation) -> bool,
) -> usize {
    let changed = names.iter().filter(|name| {
        let left = botocore.operations.get_mut(**name);
        let right = smithy.operations.get(**name);
        left.zip(right)
            .is_some_and(|(left, right)| change(left, right))
    });
    all(names, changed.count())
}

/// Replaces shapes. What only tells more of their traits is no difference.
fn shapes(names: &[&str], botocore: &mut Model, smithy: &Model) -> usize {
    let changed = names.iter().filter(|name| {
        let left = botocore
            .shapes
            .values_mut()
            .find(|shape| shape.id.name() == **name);
        let right = smithy
            .shapes
            .values()
            .find(|shape| shape.id.name() == **name);
        left.zip(right).is_some_and(|(left, right)| {
            let differs = bare(left.clone()) != bare(right.clone());
            *left = right.clone();
            differs
        })
    });
    all(names, changed.count())
}

/// The shape without traits that no pass interprets.
fn bare(mut shape: Shape) -> Shape {
    shape.other.clear();
    for member in members_mut(&mut shape) {
        member.other.clear();
    }
    shape
}

/// All members of a shape.
fn members_mut(shape: &mut Shape) -> Vec<&mut Member> {
    match &mut shape.kind {
        ShapeKind::Structure(structure) => structure.members.iter_mut().collect(),
        ShapeKind::Union(members) | ShapeKind::EventStream(members) => members.iter_mut().collect(),
        ShapeKind::Enum(_) => Vec::new(),
        ShapeKind::List(list) => vec![&mut list.member],
        ShapeKind::Map(map) => vec![&mut map.key, &mut map.value],
    }
}

/// Takes all documentation away.
fn drop_prose(model: &mut Model) -> Vec<String> {
    let mut prose = Vec::new();
    prose.extend(mem::take(&mut model.service.documentation));
    for operation in model.operations.values_mut() {
        prose.extend(mem::take(&mut operation.documentation));
    }
    for shape in model.shapes.values_mut() {
        prose.extend(mem::take(&mut shape.documentation));
        if let ShapeKind::Enum(values) = &mut shape.kind {
            let values = values.iter_mut();
            prose.extend(values.filter_map(|value| mem::take(&mut value.documentation)));
        }
        for member in members_mut(shape) {
            prose.extend(mem::take(&mut member.documentation));
        }
    }
    prose
}

/// Takes all names and namespaces of XML away.
fn drop_xml(model: &mut Model) -> Vec<String> {
    let mut names = Vec::new();
    let namespace = mem::take(&mut model.service.xml_namespace);
    names.extend(namespace.map(|namespace| namespace.uri));
    for operation in model.operations.values_mut() {
        names.extend(mem::take(&mut operation.input_wrapper));
        let namespace = mem::take(&mut operation.input_namespace);
        names.extend(namespace.map(|namespace| namespace.uri));
        names.extend(mem::take(&mut operation.output_wrapper));
    }
    for shape in model.shapes.values_mut() {
        names.extend(mem::take(&mut shape.xml_name));
        names.extend(mem::take(&mut shape.xml_namespace).map(|namespace| namespace.uri));
        for member in members_mut(shape) {
            names.extend(mem::take(&mut member.wire_name));
            let namespace = mem::take(&mut member.xml.namespace);
            names.extend(namespace.map(|namespace| namespace.uri));
        }
    }
    names
}

/// Takes `x-id` out of a URI; tells how often it was there.
fn drop_query_id(uri: &mut String) -> usize {
    let Some(start) = uri.find("x-id=") else {
        return 0;
    };
    uri.truncate(start.saturating_sub(1));
    1
}

/// Lets botocore's lists and maps hold nulls as Smithy's do.
fn sparse(botocore: &mut Model, smithy: &Model) -> usize {
    let mut changed = 0;
    for (id, shape) in &mut botocore.shapes {
        let other = smithy.shapes.get(id).map(|other| &other.kind);
        changed += usize::from(match (&mut shape.kind, other) {
            (ShapeKind::List(list), Some(ShapeKind::List(other))) => {
                replace(&mut list.sparse, &other.sparse)
            }
            (ShapeKind::Map(map), Some(ShapeKind::Map(other))) => {
                replace(&mut map.sparse, &other.sparse)
            }
            _ => false,
        });
    }
    changed
}

/// Gives botocore's members the order of Smithy's.
fn order(botocore: &mut Model, smithy: &Model) -> usize {
    let mut changed = 0;
    for (id, shape) in &mut botocore.shapes {
        let Some(other) = smithy.shapes.get(id) else {
            continue;
        };
        let names: Vec<String> = other
            .members()
            .iter()
            .map(|member| member.name.clone())
            .collect();
        let place = |member: &Member| names.iter().position(|name| *name == member.name);
        let members = match &mut shape.kind {
            ShapeKind::Structure(structure) => &mut structure.members,
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => members,
            ShapeKind::Enum(_) | ShapeKind::List(_) | ShapeKind::Map(_) => continue,
        };
        changed += usize::from(!members.is_sorted_by_key(place));
        members.sort_by_key(place);
    }
    changed
}

/// Gives botocore's lists and maps the names of Smithy's: those that members
/// of one name of one shape hold are the same.
fn collection_names(botocore: &mut Model, smithy: &Model) -> usize {
    let mut names: BTreeMap<ShapeId, BTreeSet<ShapeId>> = BTreeMap::new();
    let is_collection = |model: &Model, id: &ShapeId| {
        let kind = model.shapes.get(id).map(|shape| &shape.kind);
        matches!(kind, Some(ShapeKind::List(_) | ShapeKind::Map(_)))
    };
    for shape in botocore.shapes.values_mut() {
        let others = smithy
            .shapes
            .get(&shape.id)
            .map(Shape::members)
            .unwrap_or_default();
        for member in members_mut(shape) {
            let other = others.iter().find(|other| other.name == member.name);
            let Some((Target::Shape(id), Some(new))) =
                other.map(|other| (&mut member.target, other.shape()))
            else {
                continue;
            };
            if id != new && is_collection(smithy, new) {
                names.entry(id.clone()).or_default().insert(new.clone());
                id.clone_from(new);
            }
        }
    }
    for (old, new) in &names {
        let Some(shape) = botocore.shapes.get(old).cloned() else {
            continue;
        };
        for id in new {
            let named = botocore.shapes.entry(id.clone());
            named.or_insert_with(|| Shape {
                id: id.clone(),
                ..shape.clone()
            });
        }
    }
    names.len()
}

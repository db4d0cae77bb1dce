//! Cycles of shapes: which members need a box, and which cycles have no value.

use std::collections::{BTreeMap, BTreeSet};

use crate::Model;
use crate::shape::{Member, Shape, ShapeKind};
use crate::shape_id::ShapeId;

/// A member of a shape.
pub type MemberId = (ShapeId, String);

/// The members that must be boxed so that no type contains itself.
///
/// Only cycles that pass through no list and no map matter. Each such cycle
/// gets a box where it returns to the shape of the smallest id in it, so the
/// choice depends on the shapes of the cycle alone: members and shapes beside
/// it do not move it.
pub fn boxes(model: &Model) -> BTreeSet<MemberId> {
    let edges = edges(model, |_| true);
    let mut boxes = BTreeSet::new();
    for component in components(&edges) {
        break_cycles(&component, &edges, &mut boxes);
    }
    boxes
}

/// Cycles that consist only of required members of structures; no value can
/// ever be built for them.
pub fn endless(model: &Model) -> Vec<BTreeSet<ShapeId>> {
    let edges = edges(model, |member| member.required);
    let structures: BTreeMap<_, _> = edges
        .into_iter()
        .filter(|(id, _)| matches!(model.shapes[*id].kind, ShapeKind::Structure(_)))
        .collect();
    components(&structures)
        .into_iter()
        .map(|component| component.into_iter().cloned().collect())
        .collect()
}

/// How many lists and maps may lie in each other with no structure or union
/// between them. In Rust they have no names, so the type of the outermost
/// spells out all of them; the models of AWS need four.
pub const MAX_NESTED_COLLECTIONS: usize = 32;

/// The lists and maps in which others lie deeper than that, without end if
/// they hold themselves.
pub fn bottomless(model: &Model) -> Vec<&ShapeId> {
    let is_collection = |id: &&ShapeId| {
        let kind = model.shapes.get(*id).map(|shape| &shape.kind);
        matches!(kind, Some(ShapeKind::List(_) | ShapeKind::Map(_)))
    };
    let is_bottomless = |id: &&ShapeId| {
        let mut level = BTreeSet::from([*id]);
        for _ in 0..MAX_NESTED_COLLECTIONS {
            let members = level.into_iter().flat_map(|id| model.shapes[id].members());
            let inner = members.filter_map(|member| member.shape());
            level = inner.filter(is_collection).collect();
        }
        !level.is_empty()
    };
    let collections = model.shapes.keys().filter(is_collection);
    collections.filter(is_bottomless).collect()
}

/// The direct steps from shape to shape, by member.
type Edges<'a> = BTreeMap<&'a ShapeId, Vec<(&'a Member, &'a ShapeId)>>;

/// The steps that pass through no list and no map.
fn edges(model: &Model, keep: impl Fn(&Member) -> bool) -> Edges<'_> {
    let mut edges = Edges::new();
    for (id, shape) in &model.shapes {
        let steps = direct_members(shape)
            .filter(|member| keep(member))
            .filter_map(|member| Some((member, member.shape()?)))
            .filter(|(_, target)| model.shapes.contains_key(*target));
        edges.insert(id, steps.collect());
    }
    edges
}

/// The members that a value of the shape holds directly.
fn direct_members(shape: &Shape) -> impl Iterator<Item = &Member> {
    let members: &[Member] = match &shape.kind {
        ShapeKind::Structure(structure) => &structure.members,
        ShapeKind::Union(members) | ShapeKind::EventStream(members) => members,
        ShapeKind::Enum(_) | ShapeKind::List(_) | ShapeKind::Map(_) => &[],
    };
    members.iter()
}

/// Boxes the steps of a component that lead back to its smallest shape, then
/// looks at what is left without that shape.
fn break_cycles<'a>(
    component: &BTreeSet<&'a ShapeId>,
    edges: &Edges<'a>,
    boxes: &mut BTreeSet<MemberId>,
) {
    let Some(first) = component.first() else {
        return;
    };
    let mut rest = Edges::new();
    for id in component {
        let mut kept = Vec::new();
        for (member, target) in edges.get(id).into_iter().flatten() {
            if target == first {
                boxes.insert(((*id).clone(), member.name.clone()));
            } else if component.contains(target) {
                kept.push((*member, *target));
            }
        }
        rest.insert(*id, kept);
    }
    for component in components(&rest) {
        break_cycles(&component, &rest, boxes);
    }
}

/// The strongly connected components that contain a cycle.
fn components<'a>(edges: &Edges<'a>) -> Vec<BTreeSet<&'a ShapeId>> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for id in edges.keys() {
        walk(
            id,
            &mut seen,
            &mut order,
            |id| edges[id].iter().map(|(_, target)| *target).collect(),
            edges,
        );
    }
    let mut reversed: BTreeMap<&ShapeId, Vec<&'a ShapeId>> = BTreeMap::new();
    for (id, steps) in edges {
        for (_, target) in steps {
            reversed.entry(target).or_default().push(id);
        }
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for id in order.iter().rev() {
        let mut component = Vec::new();
        walk(
            id,
            &mut seen,
            &mut component,
            |id| reversed.get(id).cloned().unwrap_or_default(),
            edges,
        );
        let alone = component.len() == 1;
        let itself = || {
            edges[component[0]]
                .iter()
                .any(|(_, target)| *target == component[0])
        };
        if component.len() > 1 || (alone && itself()) {
            found.push(component.into_iter().collect());
        }
    }
    found
}

/// Depth first from `start`; pushes each new shape when all its steps are
/// done. Iterative, because models chain hundreds of shapes.
fn walk<'a>(
    start: &'a ShapeId,
    seen: &mut BTreeSet<&'a ShapeId>,
    done: &mut Vec<&'a ShapeId>,
    next: impl Fn(&'a ShapeId) -> Vec<&'a ShapeId>,
    within: &Edges<'a>,
) {
    if !seen.insert(start) {
        return;
    }
    let mut stack = vec![(start, next(start).into_iter())];
    while let Some((id, steps)) = stack.last_mut() {
        match steps.next() {
            Some(target) if within.contains_key(target) && seen.insert(target) => {
                stack.push((target, next(target).into_iter()));
            }
            Some(_) => {}
            None => {
                done.push(id);
                stack.pop();
            }
        }
    }
}

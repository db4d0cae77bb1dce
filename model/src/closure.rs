//! What operations reach.

use std::collections::{BTreeMap, BTreeSet};

use crate::shape_id::ShapeId;
use crate::{Model, Operation};

/// By which ways a shape is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// From an operation's input.
    pub input: bool,
    /// From an operation's output.
    pub output: bool,
    /// From an error.
    pub error: bool,
}

/// The model without the shapes that no operation reaches.
pub fn close(mut model: Model) -> Model {
    let reached = reach(&model);
    model.shapes.retain(|id, _| reached.contains_key(id));
    model
}

/// Every reached shape with the ways to it.
pub fn reach(model: &Model) -> BTreeMap<ShapeId, Reach> {
    let mut reached: BTreeMap<ShapeId, Reach> = BTreeMap::new();
    let roots = |pick: fn(&Operation) -> Vec<&ShapeId>| {
        let ids = model.operations.values().flat_map(pick);
        reachable(model, ids)
    };
    for id in roots(|operation| operation.input.iter().collect()) {
        reached.entry(id).or_default().input = true;
    }
    for id in roots(|operation| operation.output.iter().collect()) {
        reached.entry(id).or_default().output = true;
    }
    for id in roots(|operation| operation.errors.iter().collect()) {
        reached.entry(id).or_default().error = true;
    }
    reached
}

/// The operations that reach each shape, by their names.
pub fn users(model: &Model) -> BTreeMap<ShapeId, BTreeSet<&str>> {
    let mut users: BTreeMap<ShapeId, BTreeSet<&str>> = BTreeMap::new();
    for operation in model.operations.values() {
        let roots = operation.input.iter().chain(&operation.output);
        for id in reachable(model, roots.chain(&operation.errors)) {
            users.entry(id).or_default().insert(&operation.name);
        }
    }
    users
}

/// Everything that the given shapes reach, themselves included.
fn reachable<'a>(model: &Model, roots: impl Iterator<Item = &'a ShapeId>) -> BTreeSet<ShapeId> {
    let mut open: Vec<ShapeId> = roots.cloned().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if let Some(shape) = model.shapes.get(&id)
            && seen.insert(id)
        {
            let members = shape.members();
            open.extend(members.iter().filter_map(|member| member.shape()).cloned());
        }
    }
    seen
}

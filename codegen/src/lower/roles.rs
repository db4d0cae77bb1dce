//! What each structure is used for.

use std::collections::BTreeSet;

use shapesmith_model::shape::ShapeKind;
use shapesmith_model::{Model, ShapeId};

/// The structures that get a type of their own. An input or output is emitted
/// with its operation, and once more as a type if a member holds it.
pub(super) struct Roles {
    nested: BTreeSet<ShapeId>,
    errors: BTreeSet<ShapeId>,
}

/// The errors that end event streams; no operation lists some of them.
fn stream_errors(model: &Model) -> impl Iterator<Item = ShapeId> {
    let streams = model
        .shapes
        .values()
        .filter(|shape| matches!(shape.kind, ShapeKind::EventStream(_)));
    let targets = streams.flat_map(|stream| stream.members());
    let targets = targets.filter_map(|member| member.shape());
    targets
        .filter(|id| match model.shapes.get(id).map(|shape| &shape.kind) {
            Some(ShapeKind::Structure(body)) => body.error.is_some(),
            Some(_) | None => false,
        })
        .cloned()
}

impl Roles {
    /// Looks at all members and operations.
    pub(super) fn new(model: &Model) -> Self {
        let members = model.shapes.values().flat_map(|shape| shape.members());
        let operations = model.operations.values();
        Self {
            nested: members
                .filter_map(|member| member.shape())
                .cloned()
                .collect(),
            errors: operations
                .flat_map(|operation| operation.errors.clone())
                .chain(stream_errors(model))
                .collect(),
        }
    }

    /// Whether a structure is a type below `types`.
    pub(super) fn is_type(&self, id: &ShapeId) -> bool {
        self.nested.contains(id) || self.errors.contains(id)
    }

    /// Whether a structure is an error of an operation.
    pub(super) fn is_error(&self, id: &ShapeId) -> bool {
        self.errors.contains(id)
    }
}

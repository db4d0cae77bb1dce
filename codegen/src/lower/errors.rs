//! Errors: their codes, and what emitted code expects of them that models do
//! not promise.

use std::collections::BTreeMap;

use shapesmith_model::shape::{Shape, ShapeKind, Simple, Target};
use shapesmith_model::{Model, Problem, Problems};

use crate::names::{self, FieldContext};
use crate::rust::TypePath;

use super::context::Context;
use super::roles::Roles;

/// The code of an error on the wire.
pub(super) fn code(shape: &Shape) -> &str {
    let own = match &shape.kind {
        ShapeKind::Structure(body) => body.error.as_ref().and_then(|error| error.code.as_deref()),
        ShapeKind::Union(_)
        | ShapeKind::Enum(_)
        | ShapeKind::List(_)
        | ShapeKind::Map(_)
        | ShapeKind::EventStream(_) => None,
    };
    own.unwrap_or_else(|| shape.id.name())
}

/// The error that each code stands for. Where errors share a code and no
/// operation tells them apart, it is the first by its name.
pub(super) fn codes(context: &Context<'_>) -> BTreeMap<String, TypePath> {
    let mut codes = BTreeMap::new();
    for shape in context.model.shapes.values() {
        if context.roles.is_error(&shape.id) {
            let path = || context.path(&shape.id);
            codes.entry(code(shape).to_owned()).or_insert_with(path);
        }
    }
    codes
}

/// Notes errors whose message is no text: they are shown by it.
pub(super) fn check(model: &Model, roles: &Roles, problems: &mut Problems) {
    let errors = model.shapes.values();
    for error in errors.filter(|shape| roles.is_error(&shape.id)) {
        let ShapeKind::Structure(body) = &error.kind else {
            continue;
        };
        for member in &body.members {
            let is_message = names::field_name(member.called(), FieldContext::Error) == "message";
            if is_message && member.target != Target::Simple(Simple::String) {
                let place = format!("{}${}", error.id, member.name);
                problems.push(
                    Problem::new(place, "the message of an error is not a plain string")
                        .help("point it to a string without `enum`, or rename the member"),
                );
            }
        }
    }
}

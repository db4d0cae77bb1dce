//! What emitted code expects of errors and models do not promise.

use shapesmith_model::shape::{ShapeKind, Simple, Target};
use shapesmith_model::{Model, Problem, Problems};

use crate::names::{self, FieldContext};

use super::roles::Roles;

/// Notes errors whose message is no text: they are shown by it.
pub(super) fn check(model: &Model, roles: &Roles, problems: &mut Problems) {
    let errors = model.shapes.values();
    for error in errors.filter(|shape| roles.is_error(&shape.id)) {
        let ShapeKind::Structure(body) = &error.kind else {
            continue;
        };
        for member in &body.members {
            let is_message = names::field_name(&member.name, FieldContext::Error) == "message";
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

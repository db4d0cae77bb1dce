//! Things that would share a Rust name. Nothing is renamed silently: a name
//! must not depend on what else a model holds.

use std::ops::ControlFlow;

use shapesmith_model::shape::{Member, Shape, ShapeKind};
use shapesmith_model::{Model, Problem, Problems, ShapeId};

use crate::names::{self, FieldContext, Scope};

use super::context::{stream_error_name, type_name};
use super::roles::Roles;

/// Notes types, members and operations that would share a name.
pub(super) fn check(model: &Model, roles: &Roles, problems: &mut Problems) {
    let mut types = Scope::default();
    let mut errors = Scope::default();
    // The scope is new, so nothing can have the name yet.
    let _ = errors.claim("Unhandled", "the variant for all other errors");
    for shape in model.shapes.values() {
        members(shape, &contexts(model, roles, shape), problems);
        let scope = match &shape.kind {
            ShapeKind::Structure(_) if roles.is_error(&shape.id) => &mut errors,
            ShapeKind::Structure(_) if !roles.is_type(&shape.id) => continue,
            ShapeKind::Structure(_)
            | ShapeKind::Union(_)
            | ShapeKind::Enum(_)
            | ShapeKind::EventStream(_) => &mut types,
            ShapeKind::List(_) | ShapeKind::Map(_) => continue,
        };
        let help = "leave out the operations that use one of them, or rename one in the model";
        let (name, owner) = (type_name(model, &shape.id).rust, shape.id.name());
        let _ = claim(scope, &name, owner, shape.id.to_string(), help, problems);
        if let ShapeKind::EventStream(_) = shape.kind {
            let name = stream_error_name(model, &shape.id).rust;
            let place = shape.id.to_string();
            let _ = claim(&mut errors, &name, owner, place, help, problems);
        }
    }
    operations(model, problems);
}

/// What a shape is used as; a structure can be input, type and error at once.
fn contexts(model: &Model, roles: &Roles, shape: &Shape) -> Vec<FieldContext> {
    let mut operations = model.operations.values();
    let is_input = operations.any(|operation| operation.input.as_ref() == Some(&shape.id));
    let mut contexts = vec![FieldContext::Structure];
    if is_input {
        contexts.push(FieldContext::Input);
    }
    if roles.is_error(&shape.id) {
        contexts.push(FieldContext::Error);
    }
    contexts
}

/// Members become fields, accessors and three methods of a builder.
fn members(shape: &Shape, contexts: &[FieldContext], problems: &mut Problems) {
    for context in contexts {
        let mut found = Problems::default();
        members_in(shape, *context, &mut found);
        if !found.is_empty() {
            // Other contexts would tell most of it once more.
            problems.append(found);
            return;
        }
    }
}

/// The same for one use of a shape.
fn members_in(shape: &Shape, context: FieldContext, problems: &mut Problems) {
    let mut scope = Scope::default();
    if context == FieldContext::Error {
        // The scope is new, so nothing can have these names yet.
        let _ = scope.claim("set_meta", "the metadata of a response");
        let is_message =
            |member: &&Member| names::field_name(member.called(), context) == "message";
        if !shape.members().iter().any(is_message) {
            for name in ["message", "set_message", "get_message"] {
                let _ = scope.claim(name, "the message that every error has");
            }
        }
    }
    for member in shape.members() {
        let field = names::field_name(member.called(), context);
        let plain = field.trim_start_matches("r#");
        let place = format!("{}${}", shape.id, member.name);
        let help = "rename one of them in the model and give it the old name as `locationName`";
        let names = [
            plain.to_owned(),
            format!("set_{plain}"),
            format!("get_{plain}"),
        ];
        // One problem for each member is enough.
        let _ = names.iter().try_for_each(|name| {
            claim(
                &mut scope,
                name,
                &member.name,
                place.clone(),
                help,
                problems,
            )
        });
    }
}

/// Operations become methods of the client.
fn operations(model: &Model, problems: &mut Problems) {
    let mut scope = Scope::default();
    for operation in model.operations.keys() {
        let name = names::method_name(operation);
        let id = ShapeId::new(model.service.id.namespace(), operation);
        let help = "leave one of them out with --operations";
        let _ = claim(&mut scope, &name, operation, id.to_string(), help, problems);
    }
}

/// Takes a name, or notes who has it already and breaks.
fn claim(
    scope: &mut Scope,
    name: &str,
    owner: &str,
    place: String,
    help: &str,
    problems: &mut Problems,
) -> ControlFlow<()> {
    if let Err(clash) = scope.claim(name, owner) {
        let message = format!(
            "`{}` and `{owner}` would both be called `{name}`",
            clash.earlier
        );
        problems.push(Problem::new(place, message).help(help));
        return ControlFlow::Break(());
    }
    ControlFlow::Continue(())
}

//! Lowers structures and errors.

use shapesmith_model::ShapeId;
use shapesmith_model::shape::{Shape, Structure as Body};

use crate::rust::{Field, Role, Structure};

use super::context::Context;
use super::{docs, field, schema};

/// Lowers a structure that is a type of its own.
pub(super) fn lower(context: &Context<'_>, shape: &Shape, body: &Body) -> Structure {
    let is_error = context.roles.is_error(&shape.id);
    let role = if is_error { Role::Error } else { Role::Nested };
    let mut fields = fields(context, &shape.id, role, body, shape.sensitive);
    if is_error && !fields.iter().any(|field| field.name.rust == "message") {
        fields.push(field::message());
    }
    let plain = format!("The structure `{}`.", shape.id.name());
    Structure {
        path: context.path(&shape.id),
        module: context.module(&shape.id),
        schema_module: context.module(&shape.id),
        shape: schema::shape_name(shape),
        role,
        fields,
        docs: docs::docs(shape.documentation.as_deref(), &plain),
        deprecated: docs::deprecation(shape.deprecated.as_ref()),
    }
}

/// Lowers the members.
pub(super) fn fields(
    context: &Context<'_>,
    id: &ShapeId,
    role: Role,
    body: &Body,
    sensitive: bool,
) -> Vec<Field> {
    let members = body.members.iter().enumerate();
    members
        .map(|(index, member)| {
            let mut field = field::lower(context, id, role, index, member);
            field.sensitive |= sensitive;
            field
        })
        .collect()
}

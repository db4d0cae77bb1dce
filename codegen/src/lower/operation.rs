//! Lowers operations with their inputs, outputs and error enums.

use shapesmith_model::shape::{Shape, ShapeKind, Structure as Body};
use shapesmith_model::{Operation as ModelOperation, ShapeId};

use crate::names::{self, Name};
use crate::rust::{
    ErrorVariant, Field, Home, HostPrefix, Operation, Retry, Role, SchemaTrait, ShapeName,
    Structure, TypePath,
};

use super::context::Context;
use super::{body, docs, errors, schema, structure};

/// Lowers all operations, in the order of their names.
pub(super) fn lower_all(context: &Context<'_>) -> Vec<Operation> {
    let operations = context.model.operations.values();
    operations
        .map(|operation| lower(context, operation))
        .collect()
}

/// Lowers one operation.
fn lower(context: &Context<'_>, operation: &ModelOperation) -> Operation {
    let rust = names::operation_name(&operation.name);
    let module = names::module_name(&operation.name);
    let plain = format!("The operation `{}`.", operation.name);
    let input = root(context, operation, Role::Input, operation.input.as_ref());
    let output = root(context, operation, Role::Output, operation.output.as_ref());
    let unsendable = crate::unsendable::obstacle(context.model, operation);
    let mut docs = docs::docs(operation.documentation.as_deref(), &plain);
    if let Some(obstacle) = &unsendable {
        docs.push_paragraph(&format!("It cannot be sent yet: {obstacle}."));
    }
    Operation {
        host_prefix: host_prefix(operation, &input),
        input,
        output,
        errors: operation
            .errors
            .iter()
            .filter_map(|id| variant(context, id))
            .collect(),
        error_path: path(&module, &format!("{rust}Error"), &operation.name),
        name: Name {
            rust,
            wire: operation.name.clone(),
        },
        module,
        method: names::method_name(&operation.name),
        wire_name: operation.wire_name.clone(),
        auth: operation.auth,
        compression: body::compression(operation),
        checksum: body::checksum(context, operation),
        docs,
        deprecated: docs::deprecation(operation.deprecated.as_ref()),
        unsendable: unsendable.map(|obstacle| obstacle.to_string()),
    }
}

/// The input or output of an operation. It is called after the operation,
/// whatever the model calls it, and it exists even where the model has none.
fn root(
    context: &Context<'_>,
    operation: &ModelOperation,
    role: Role,
    id: Option<&ShapeId>,
) -> Structure {
    let (ending, file) = match role {
        Role::Input => ("Input", "input"),
        Role::Nested | Role::Output | Role::Error => ("Output", "output"),
    };
    let name = names::type_name(&format!("{}{ending}", operation.name));
    let shape = id.and_then(|id| context.model.shapes.get(id));
    let (mut shape_name, fields) = match shape {
        Some(shape) => (schema::shape_name(shape), root_fields(context, shape, role)),
        None => (empty(context, &operation.name, ending), Vec::new()),
    };
    if role == Role::Input {
        shape_name
            .traits
            .extend(schema::input_traits(operation, shape));
    } else if let Some(wrapper) = &operation.output_wrapper {
        shape_name
            .traits
            .push(SchemaTrait::XmlName(wrapper.clone()));
    }
    let sentence = match role {
        Role::Input => format!("What `{}` sends.", operation.name),
        Role::Nested | Role::Output | Role::Error => format!("What `{}` brings.", operation.name),
    };
    let html = shape.and_then(|shape| shape.documentation.as_deref());
    Structure {
        path: path(&names::module_name(&operation.name), &name, &operation.name),
        module: file.to_owned(),
        schema_module: names::module_name(&format!("{}{ending}", operation.name)),
        shape: shape_name,
        role,
        fields,
        docs: docs::docs(html, &sentence),
        deprecated: None,
    }
}

/// The fields of an input or output.
fn root_fields(context: &Context<'_>, shape: &Shape, role: Role) -> Vec<Field> {
    let empty = Body::default();
    let body = match &shape.kind {
        ShapeKind::Structure(body) => body,
        ShapeKind::Union(_)
        | ShapeKind::Enum(_)
        | ShapeKind::List(_)
        | ShapeKind::Map(_)
        | ShapeKind::EventStream(_) => &empty,
    };
    structure::fields(context, &shape.id, role, body, shape.sensitive)
}

/// The id of an input or output that the model lacks.
fn empty(context: &Context<'_>, operation: &str, ending: &str) -> ShapeName {
    ShapeName {
        id: ShapeId::new(
            context.model.service.id.namespace(),
            format!("{operation}{ending}"),
        ),
        traits: Vec::new(),
    }
}

/// The host prefix with a place for each label, and the fields of the labels.
fn host_prefix(operation: &ModelOperation, input: &Structure) -> Option<HostPrefix> {
    let mut rest = operation.host_prefix.as_deref()?;
    let mut format = String::new();
    let mut fields = Vec::new();
    while let Some((before, behind)) = rest.split_once('{') {
        let (label, after) = behind.split_once('}')?;
        let field = input.fields.iter().find(|field| field.name.wire == label)?;
        format.push_str(before);
        format.push_str("{}");
        fields.push(field.name.clone());
        rest = after;
    }
    format.push_str(rest);
    Some(HostPrefix { format, fields })
}

/// A path below the operation's module.
fn path(module: &str, rust: &str, wire: &str) -> TypePath {
    TypePath {
        home: Home::Operation(module.to_owned()),
        name: Name {
            rust: rust.to_owned(),
            wire: wire.to_owned(),
        },
    }
}

/// The variant of an error.
pub(super) fn variant(context: &Context<'_>, id: &ShapeId) -> Option<ErrorVariant> {
    let shape = context.model.shapes.get(id)?;
    let retryable = match &shape.kind {
        ShapeKind::Structure(body) => body.error.as_ref().and_then(|error| error.retryable),
        ShapeKind::Union(_)
        | ShapeKind::Enum(_)
        | ShapeKind::List(_)
        | ShapeKind::Map(_)
        | ShapeKind::EventStream(_) => None,
    };
    let path = context.path(id);
    let plain = format!("The error `{}`.", id.name());
    Some(ErrorVariant {
        name: path.name.clone(),
        path,
        code: errors::code(shape).to_owned(),
        docs: docs::docs(shape.documentation.as_deref(), &plain),
        retry: retryable.map(|retryable| Retry {
            throttling: retryable.throttling,
        }),
    })
}

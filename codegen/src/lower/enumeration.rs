//! Lowers enums.

use shapesmith_model::shape::{EnumValue, Shape};

use crate::names::{self, Name, Scope};
use crate::rust::{Enum, EnumVariant};

use super::context::Context;
use super::docs;

/// Lowers an enum. Values that would share a variant get a number, in the
/// order in which the model has them.
pub(super) fn lower(context: &Context<'_>, shape: &Shape, values: &[EnumValue]) -> Enum {
    let mut scope = Scope::default();
    scope.unique("Unknown");
    let variants = values.iter().map(|value| EnumVariant {
        name: Name {
            rust: scope.unique(&names::enum_variant(&value.value)),
            wire: value.value.clone(),
        },
        docs: docs::docs(
            value.documentation.as_deref(),
            &format!("The value `{}`.", value.value.trim().replace('`', "'")),
        ),
    });
    let variants = variants.collect();
    let plain = format!("The enum `{}`.", shape.id.name());
    Enum {
        path: context.path(&shape.id),
        module: context.module(&shape.id),
        schema_module: context.module(&shape.id),
        variants,
        sensitive: shape.sensitive,
        docs: docs::docs(shape.documentation.as_deref(), &plain),
        deprecated: docs::deprecation(shape.deprecated.as_ref()),
    }
}

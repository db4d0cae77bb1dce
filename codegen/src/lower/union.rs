//! Lowers unions.

use shapesmith_model::shape::{Member, Shape};

use crate::names::{self, Name};
use crate::rust::{Union, UnionVariant};

use super::context::Context;
use super::{docs, schema};

/// Lowers a union.
pub(super) fn lower(context: &Context<'_>, shape: &Shape, members: &[Member]) -> Union {
    let variants = members.iter().enumerate();
    let plain = format!("The union `{}`.", shape.id.name());
    Union {
        path: context.path(&shape.id),
        module: context.module(&shape.id),
        schema_module: context.module(&shape.id),
        shape: schema::shape_name(shape),
        variants: variants
            .map(|(index, member)| variant(context, shape, index, member))
            .collect(),
        docs: docs::docs(shape.documentation.as_deref(), &plain),
        deprecated: docs::deprecation(shape.deprecated.as_ref()),
    }
}

/// Lowers one member of a union.
fn variant(context: &Context<'_>, shape: &Shape, index: usize, member: &Member) -> UnionVariant {
    let plain = format!("The member `{}`.", member.name);
    UnionVariant {
        name: Name {
            rust: names::union_variant(&member.name),
            wire: member.name.clone(),
        },
        method: names::module_name(&names::union_variant(&member.name)),
        ty: context.member_type(&shape.id, member),
        sensitive: shape.sensitive || context.is_sensitive(member),
        schema: schema::member(context, &shape.id, index, member),
        docs: docs::docs(member.documentation.as_deref(), &plain),
    }
}

//! Lowers unions.

use shapesmith_model::shape::{Member, Shape};

use crate::names::{self, Name, Scope};
use crate::rust::{Union, UnionVariant};

use super::context::Context;
use super::{docs, schema};

/// Lowers a union.
pub(super) fn lower(context: &Context<'_>, shape: &Shape, members: &[Member]) -> Union {
    let mut names = Names::new();
    let variants = members.iter().enumerate();
    let plain = format!("The union `{}`.", shape.id.name());
    Union {
        path: context.path(&shape.id),
        module: context.module(&shape.id),
        schema_module: context.module(&shape.id),
        shape: schema::shape_name(shape),
        variants: variants
            .map(|(index, member)| variant(context, shape, index, member, &mut names))
            .collect(),
        docs: docs::docs(shape.documentation.as_deref(), &plain),
        deprecated: docs::deprecation(shape.deprecated.as_ref()),
    }
}

/// The names that a union has given away. Members may be told apart by an
/// underscore or a suffix alone, which variants and methods do not show.
struct Names {
    variants: Scope,
    methods: Scope,
}

impl Names {
    /// The names that every union has.
    fn new() -> Self {
        let (mut variants, mut methods) = (Scope::default(), Scope::default());
        variants.unique("Unknown");
        methods.unique("as_unknown");
        Self { variants, methods }
    }
}

/// Lowers one member of a union.
fn variant(
    context: &Context<'_>,
    shape: &Shape,
    index: usize,
    member: &Member,
    names: &mut Names,
) -> UnionVariant {
    let plain = format!("The member `{}`.", member.name);
    let rust = names
        .variants
        .unique(&names::union_variant(member.called()));
    // With its prefix, no method is a keyword.
    let method = names::module_name(&format!("as_{rust}"));
    let method = names.methods.unique(&method);
    UnionVariant {
        name: Name {
            rust,
            wire: member.name.clone(),
        },
        method: method.strip_prefix("as_").unwrap_or(&method).to_owned(),
        ty: context.member_type(&shape.id, member),
        sensitive: shape.sensitive || context.is_sensitive(member),
        schema: schema::member(context, index, member),
        docs: docs::docs(member.documentation.as_deref(), &plain),
    }
}

//! Lowers unions.

use shapesmith_model::shape::{Member, Shape, ShapeKind};

use crate::names::{self, Name, Scope};
use crate::rust::{ErrorVariant, StreamError, Union, UnionVariant};

use super::context::Context;
use super::{docs, operation, schema};

/// Lowers a union, or the events of a stream, which are told apart as the
/// members of a union. Errors that end a stream are no events.
pub(super) fn lower(context: &Context<'_>, shape: &Shape, members: &[Member]) -> Union {
    let mut names = Names::new();
    let is_stream = matches!(shape.kind, ShapeKind::EventStream(_));
    let is_error = |member: &&Member| is_stream && context.is_error(member);
    let (errors, events): (Vec<_>, Vec<_>) = members.iter().partition(is_error);
    let variants = events.into_iter().enumerate();
    let plain = format!("The union `{}`.", shape.id.name());
    Union {
        path: context.path(&shape.id),
        module: context.module(&shape.id),
        schema_module: context.module(&shape.id),
        shape: schema::shape_name(shape),
        variants: variants
            .map(|(index, member)| variant(context, shape, index, member, &mut names))
            .collect(),
        stream_error: is_stream.then(|| stream_error(context, shape, &errors)),
        docs: docs::docs(shape.documentation.as_deref(), &plain),
        deprecated: docs::deprecation(shape.deprecated.as_ref()),
    }
}

/// Lowers the errors of a stream. Their code is the name of the member.
fn stream_error(context: &Context<'_>, shape: &Shape, errors: &[&Member]) -> StreamError {
    let mut names = Scope::default();
    names.unique("Unhandled");
    let variants = errors.iter().filter_map(|member| {
        let variant = operation::variant(context, member.shape()?)?;
        let rust = names.unique(&variant.name.rust);
        Some(ErrorVariant {
            name: Name {
                rust,
                wire: variant.name.wire,
            },
            code: member.name.clone(),
            ..variant
        })
    });
    StreamError {
        path: context.stream_error_path(&shape.id),
        module: format!("{}_error", context.module(&shape.id)),
        variants: variants.collect(),
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

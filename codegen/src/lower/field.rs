//! Lowers members to fields.

use shapesmith_model::ShapeId;
use shapesmith_model::shape::{Location, Member, Simple};

use crate::docs::Docs;
use crate::names::{self, FieldContext, Name};
use crate::rust::{Check, Field, NamedKind, Presence, Role, Type};

use super::context::Context;
use super::{docs, schema};

/// Lowers one member of a structure.
pub(super) fn lower(
    context: &Context<'_>,
    container: &ShapeId,
    role: Role,
    index: usize,
    member: &Member,
) -> Field {
    let ty = match role {
        Role::Input | Role::Output => context.root_type(role, container, member),
        Role::Nested | Role::Error => context.member_type(container, member),
    };
    let check = check(role, member, &ty);
    Field {
        name: Name {
            rust: names::field_name(member.called(), field_context(role)),
            wire: member.name.clone(),
        },
        presence: presence(role, member, &ty),
        sensitive: context.is_sensitive(member),
        schema: Some(schema::member(context, index, member)),
        docs: field_docs(member, &ty, check),
        deprecated: docs::deprecation(member.deprecated.as_ref()),
        check,
        ty,
    }
}

/// The message of an error whose model has none.
pub(super) fn message() -> Field {
    Field {
        name: Name {
            rust: "message".to_owned(),
            wire: "message".to_owned(),
        },
        ty: Type::Simple(Simple::String),
        presence: Presence::Optional,
        sensitive: false,
        check: Check::None,
        schema: None,
        docs: Docs::from_markdown("What the service said of the error."),
        deprecated: None,
    }
}

/// Which names other than the fields' a structure of this role has.
fn field_context(role: Role) -> FieldContext {
    match role {
        Role::Nested | Role::Output => FieldContext::Structure,
        Role::Input => FieldContext::Input,
        Role::Error => FieldContext::Error,
    }
}

/// A member is always there if it is required and something can stand for it
/// when a response lacks it. Inputs keep every member optional, because a
/// builder fills them one by one.
fn presence(role: Role, member: &Member, ty: &Type) -> Presence {
    let is_body = ty.is_stream();
    if role != Role::Input && (is_body || member.required && ty.has_neutral()) {
        Presence::Always
    } else {
        Presence::Optional
    }
}

/// What is checked of the member before it is sent.
fn check(role: Role, member: &Member, ty: &Type) -> Check {
    if role != Role::Input {
        return Check::None;
    }
    let is_text = match ty {
        Type::Simple(simple) => *simple == Simple::String,
        Type::Named(named) => named.kind == NamedKind::Enum,
        Type::List { .. } | Type::Map { .. } | Type::Boxed(_) => false,
        // An absent body is an empty one.
        Type::ByteStream => return Check::None,
        Type::EventStream(_) => false,
    };
    if member.idempotency_token && is_text {
        Check::Token
    } else if (member.location == Location::Label || member.host_label) && is_text {
        Check::Label
    } else if member.required || member.location == Location::Label {
        Check::Required
    } else {
        Check::None
    }
}

/// The member's documentation and what the generator adds to it.
fn field_docs(member: &Member, ty: &Type, check: Check) -> Docs {
    let plain = format!("The member `{}`.", member.name);
    let mut docs = docs::docs(member.documentation.as_deref(), &plain);
    if matches!(ty, Type::ByteStream) {
        docs.push_paragraph("It comes or goes piece by piece; an absent one is empty.");
    }
    if let Type::EventStream(stream) = ty {
        docs.push_paragraph(match stream.is_sent {
            true => "It is made of any stream of events by `into()`.",
            false => "Its events come one by one, from `recv()`.",
        });
    }
    match check {
        Check::None => {}
        Check::Required => docs.push_paragraph("This member is required."),
        Check::Label => {
            docs.push_paragraph("This member is required and must not be empty.");
        }
        Check::Token => {
            docs.push_paragraph("A random token is sent if this is not set.");
        }
    }
    docs
}

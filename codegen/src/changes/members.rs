//! The facts of fields, variants and values, and of everything that has words.

use std::collections::BTreeMap;
use std::fmt::Display;

use shapesmith_model::shape::{Deprecated, Member, Shape, ShapeKind};

use crate::rust::{Check, Field, MemberSchema, Presence, Type, UnionVariant};

use super::facts::{Aspect, Facts};
use super::surface::Surface;
use super::{shown, wire};

/// The facts of a field. The message that every error has is no member.
pub(super) fn field(surface: &Surface<'_>, field: &Field, member: Option<&Member>) -> Facts {
    let mut facts = held(surface, &field.ty, field.schema.as_ref(), member);
    if field.presence == Presence::Always {
        facts.insert(Aspect::Presence, "always".to_owned());
    }
    let is_unchecked = member.is_some_and(|member| member.required)
        && field.presence == Presence::Optional
        && field.check == Check::None;
    match field.check {
        Check::Required | Check::Label => {
            facts.insert(Aspect::Required, "required".to_owned());
        }
        Check::Token => {
            facts.insert(Aspect::Token, "filled".to_owned());
        }
        Check::None if is_unchecked => {
            facts.insert(Aspect::Required, "required".to_owned());
        }
        Check::None => {}
    }
    if field.sensitive {
        facts.insert(Aspect::Sensitive, "hidden".to_owned());
    }
    facts
}

/// The facts of a variant of a union.
pub(super) fn variant(
    surface: &Surface<'_>,
    variant: &UnionVariant,
    member: Option<&Member>,
) -> Facts {
    let mut facts = held(surface, &variant.ty, Some(&variant.schema), member);
    if variant.sensitive {
        facts.insert(Aspect::Sensitive, "hidden".to_owned());
    }
    facts
}

/// What a member holds, how it stands on the wire, and its words.
fn held(
    surface: &Surface<'_>,
    ty: &Type,
    schema: Option<&MemberSchema>,
    member: Option<&Member>,
) -> Facts {
    let mut facts = Facts::from([(Aspect::Type, shown::bare(ty))]);
    let nulls = shown::nulls(ty);
    if nulls.contains("nulls") {
        facts.insert(Aspect::Sparse, nulls.trim().to_owned());
    }
    if shown::ty(ty).contains("Box<") {
        facts.insert(Aspect::Box, shown::ty(ty));
    }
    if let Some(schema) = schema {
        facts.extend(wire::member(surface.krate, schema));
    }
    if let Some(member) = member {
        // What is not read here shows in the type or in the schema.
        let Member {
            name: _,
            alias: _,
            target: _,
            required: _,
            wire_name: _,
            location: _,
            idempotency_token: _,
            sensitive: _,
            timestamp_format: _,
            streaming: _,
            host_label: _,
            xml,
            documentation,
            deprecated,
            other,
        } = member;
        facts.extend(words(documentation.as_deref(), deprecated.as_ref()));
        facts.extend(traits(other));
        if let Some(name) = &xml.query_name {
            let form = facts.entry(Aspect::XmlForm).or_default();
            form.push_str(&format!(" query name {name}"));
        }
    }
    facts
}

/// The documentation of a value of an enum.
pub(super) fn value_documentation(shape: &Shape, value: &str) -> Facts {
    let ShapeKind::Enum(values) = &shape.kind else {
        return Facts::new();
    };
    let found = values.iter().find(|known| known.value == value);
    words(found.and_then(|found| found.documentation.as_deref()), None)
}

/// Documentation and deprecation.
pub(super) fn words(documentation: Option<&str>, deprecated: Option<&Deprecated>) -> Facts {
    let mut facts = Facts::new();
    if let Some(text) = documentation {
        facts.insert(Aspect::Documentation, text.to_owned());
    }
    if let Some(Deprecated { message, since }) = deprecated {
        facts.insert(Aspect::Deprecated, "deprecated".to_owned());
        let parts: Vec<&str> = [message, since]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        facts.insert(Aspect::DeprecationText, parts.join(", since "));
    }
    facts
}

/// Traits that no pass interprets, by their ids.
pub(super) fn traits(other: &BTreeMap<String, impl Display>) -> Facts {
    let traits = other.iter();
    traits
        .map(|(id, value)| (Aspect::Trait(id.clone()), value.to_string()))
        .collect()
}

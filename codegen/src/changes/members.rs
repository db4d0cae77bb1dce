//! The facts of fields, variants and values, and of everything that has words.

use std::collections::BTreeMap;
use std::fmt::Display;

use shapesmith_model::shape::{Deprecated, Location, Member, Shape, ShapeKind};

use crate::rust::{
    Check, ErrorVariant, Field, MemberSchema, Named, NamedKind, Presence, Type, UnionVariant,
};

use super::facts::{Aspect, Facts, UNCHECKED};
use super::surface::Surface;
use super::{inside, shown, wire};

/// The facts of a field. The message that every error has is no member.
pub(super) fn field(surface: &Surface<'_>, field: &Field, member: Option<&Member>) -> Facts {
    let mut facts = held(surface, &field.ty, field.schema.as_ref(), member);
    if field.presence == Presence::Always {
        facts.insert(Aspect::Presence, "always".to_owned());
    }
    let is_required = member.is_some_and(|member| member.required);
    let required = match (field.check, is_required) {
        (Check::Required | Check::Label, true) => Some("required".to_owned()),
        // A label is needed, whatever the model says.
        (Check::Required | Check::Label, false) => Some("required by its place".to_owned()),
        (Check::None, true) if field.must_be_built() => None,
        (Check::None | Check::Token, true) => Some(UNCHECKED.to_owned()),
        (Check::None | Check::Token, false) => None,
    };
    facts.extend(required.map(|text| (Aspect::Required, text)));
    let is_token = member.is_some_and(|member| member.idempotency_token);
    if field.check == Check::Token {
        facts.insert(Aspect::Token, "filled".to_owned());
    } else if is_token {
        mark(&mut facts, "smithy.api#idempotencyToken");
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
    if member.is_some_and(|member| member.required) {
        facts.insert(Aspect::Required, UNCHECKED.to_owned());
    }
    if member.is_some_and(|member| member.idempotency_token) {
        mark(&mut facts, "smithy.api#idempotencyToken");
    }
    without_warning(facts)
}

/// The facts of a member that is an error of a stream: of the member itself,
/// its name alone goes on the wire.
pub(super) fn listed(surface: &Surface<'_>, variant: &ErrorVariant, member: &Member) -> Facts {
    let path = variant.path.clone();
    let kind = NamedKind::Structure;
    let ty = Type::Named(Named { path, kind });
    let mut facts = held(surface, &ty, None, Some(member));
    facts.insert(Aspect::WireName, variant.code.clone());
    let seen = [
        ("smithy.api#required", member.required),
        ("smithy.api#sensitive", member.sensitive),
        ("smithy.api#idempotencyToken", member.idempotency_token),
        ("smithy.api#hostLabel", member.host_label),
        ("smithy.api#xmlAttribute", member.xml.attribute),
        ("smithy.api#xmlFlattened", member.xml.flattened),
    ];
    for (id, _) in seen.into_iter().filter(|(_, is_there)| *is_there) {
        mark(&mut facts, id);
    }
    let namespace = member.xml.namespace.as_ref().map(wire::shown);
    let texts = [
        ("shapesmith.botocore#locationName", member.wire_name.clone()),
        ("smithy.api#xmlNamespace", namespace),
    ];
    for (id, text) in texts {
        facts.extend(text.map(|text| (Aspect::Trait(id.to_owned()), text)));
    }
    without_warning(facts)
}

/// The facts of something that the compiler does not warn of.
pub(super) fn without_warning(mut facts: Facts) -> Facts {
    if facts.remove(&Aspect::Deprecated).is_some() {
        let text = facts.remove(&Aspect::DeprecationText);
        let id = "smithy.api#deprecated".to_owned();
        facts.insert(Aspect::Trait(id), text.unwrap_or_default());
    }
    facts
}

/// Notes a trait that changes nothing where it stands.
fn mark(facts: &mut Facts, id: &str) {
    facts.insert(Aspect::Trait(id.to_owned()), "{}".to_owned());
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
        facts.insert(Aspect::Location, "the body".to_owned());
        facts.extend(wire::member(surface.model, surface.krate, schema));
    }
    if let Some(member) = member {
        // What is not read here shows in the type or in the schema.
        let Member {
            name: _,
            alias: _,
            target: _,
            required: _,
            wire_name,
            location,
            idempotency_token: _,
            sensitive: _,
            timestamp_format: _,
            streaming,
            host_label: _,
            xml,
            documentation,
            deprecated,
            other,
        } = member;
        facts.extend(words(documentation.as_deref(), deprecated.as_ref()));
        facts.extend(traits(other));
        if let Some(name) = &xml.query_name {
            wire::form(&mut facts, &format!("query name {name}"));
        }
        let is_stream = matches!(ty, Type::ByteStream | Type::EventStream(_));
        if *streaming && !is_stream {
            mark(&mut facts, "smithy.api#streaming");
        }
        if let (Some(name), Location::Payload) = (wire_name, location) {
            wire::form(&mut facts, &format!("element {name}"));
        } else if let (Some(name), false) = (wire_name, is_named(location)) {
            let id = "shapesmith.botocore#locationName".to_owned();
            facts.insert(Aspect::Trait(id), name.clone());
        }
        facts = wire::visible(surface.model, facts);
        for (id, text) in inside::traits(surface.model, member) {
            let known = facts.entry(Aspect::Trait(id)).or_default();
            known.push_str(if known.is_empty() {
                text.trim_start()
            } else {
                &text
            });
        }
    }
    facts
}

/// Whether a member of this location has a name on the wire, which the schema
/// tells.
fn is_named(location: &Location) -> bool {
    match location {
        Location::Body | Location::Query(_) | Location::Header(_) | Location::PrefixHeaders(_) => {
            true
        }
        Location::Payload | Location::Label | Location::QueryParams | Location::StatusCode => false,
    }
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

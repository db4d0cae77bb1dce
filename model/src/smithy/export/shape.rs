//! Writes shapes that have an identity of their own.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::shape::{EnumValue, ErrorFacts, Member, Shape, ShapeKind};

use super::super::own;
use super::Context;
use super::member::{self, Place};
use super::simple::Simples;
use super::traits::Traits;

/// Writes a shape.
pub(super) fn write(context: &Context<'_>, shape: &Shape, simples: &mut Simples) -> Value {
    // Every field is named: a new one has to be written, or given up here.
    let Shape {
        id: _,
        // Of an override, which is data of another file.
        alias: _,
        kind,
        documentation,
        deprecated,
        sensitive,
        xml_name,
        xml_namespace,
        other,
    } = shape;
    let mut traits = Traits::of(other);
    traits.words(documentation.as_ref(), deprecated.as_ref());
    traits.mark("smithy.api#sensitive", *sensitive);
    let name = match context.flavour.xml_names {
        true => "smithy.api#xmlName",
        false => own::LOCATION_NAME,
    };
    traits.maybe(name, xml_name.clone());
    traits.namespace("smithy.api#xmlNamespace", xml_namespace.as_ref());
    let mut element = |member: &Member| member::write(context, member, Place::Element, simples);
    let node = match kind {
        ShapeKind::Structure(structure) => {
            if let Some(error) = &structure.error {
                write_error(context, error, &mut traits);
            }
            json!({"type": "structure", "members": members(context, &structure.members, simples)})
        }
        ShapeKind::Union(found) => {
            json!({"type": "union", "members": members(context, found, simples)})
        }
        ShapeKind::EventStream(found) => {
            traits.mark("smithy.api#streaming", true);
            json!({"type": "union", "members": members(context, found, simples)})
        }
        ShapeKind::Enum(values) => json!({"type": "enum", "members": enum_members(values)}),
        ShapeKind::List(list) => {
            traits.mark("smithy.api#sparse", list.sparse);
            json!({"type": "list", "member": element(&list.member)})
        }
        ShapeKind::Map(map) => {
            traits.mark("smithy.api#sparse", map.sparse);
            json!({"type": "map", "key": element(&map.key), "value": element(&map.value)})
        }
    };
    traits.put_on(node)
}

/// The members of a structure or union.
fn members(context: &Context<'_>, members: &[Member], simples: &mut Simples) -> Value {
    let members = members.iter().map(|member| {
        let written = member::write(context, member, Place::Named, simples);
        (member.name.clone(), written)
    });
    Value::Object(members.collect())
}

/// Writes what makes a structure an error.
fn write_error(context: &Context<'_>, error: &ErrorFacts, traits: &mut Traits) {
    let ErrorFacts {
        code,
        status,
        sender_fault,
        retryable,
    } = error;
    let blame = if *sender_fault { "client" } else { "server" };
    traits.set("smithy.api#error", blame);
    traits.maybe("smithy.api#httpError", *status);
    match (code, status) {
        (Some(code), Some(status)) if context.flavour.query_errors => {
            let facts = json!({"code": code, "httpResponseCode": status});
            traits.set("aws.protocols#awsQueryError", facts);
        }
        (code, _) => traits.maybe(own::ERROR_CODE, code.clone()),
    }
    traits.maybe(
        "smithy.api#retryable",
        retryable.map(|retryable| match retryable.throttling {
            true => json!({"throttling": true}),
            false => json!({}),
        }),
    );
}

/// The members of an enum, one for each value. Botocore's enums have values
/// alone, so names are made of them.
fn enum_members(values: &[EnumValue]) -> Value {
    let mut taken = BTreeSet::new();
    let mut members = Map::new();
    for EnumValue {
        value,
        documentation,
    } in values
    {
        let mut traits = Traits::default();
        traits.set("smithy.api#enumValue", value.clone());
        traits.words(documentation.as_ref(), None);
        let name = member_name(value, &mut taken);
        members.insert(name, traits.put_on(json!({"target": "smithy.api#Unit"})));
    }
    Value::Object(members)
}

/// The longest beginning of a value that becomes a name.
const LONGEST: usize = 100;

/// A name that no earlier value has.
fn member_name(value: &str, taken: &mut BTreeSet<String>) -> String {
    let character = |character: char| match character.is_ascii_alphanumeric() {
        true => character,
        false => '_',
    };
    let mut name: String = value.chars().take(LONGEST).map(character).collect();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name.insert(0, '_');
    }
    let numbered = |number: usize| match number {
        1 => name.clone(),
        _ => format!("{name}_{number}"),
    };
    let mut names = (1..).map(numbered);
    names
        .find(|name| taken.insert(name.to_lowercase()))
        .unwrap_or_default()
}

//! Reads shapes.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::nearest;
use crate::shape::{
    EnumValue, ErrorFacts, List, Map, Member, Retryable, Shape, ShapeKind, Structure,
};
use crate::shape_id::ShapeId;

use super::traits::Traits;
use super::{Context, Flavour, check_member, is_mixin, member, own, shape_id};

/// The keys of each type of shape, beside `type` and `traits`.
const TYPES: &[(&str, &[&str])] = &[
    ("structure", &["members"]),
    ("union", &["members"]),
    ("enum", &["members"]),
    ("intEnum", &["members"]),
    ("list", &["member"]),
    ("map", &["key", "value"]),
    ("string", &[]),
    ("byte", &[]),
    ("short", &[]),
    ("integer", &[]),
    ("long", &[]),
    ("float", &[]),
    ("double", &[]),
    ("boolean", &[]),
    ("timestamp", &[]),
    ("blob", &[]),
    ("document", &[]),
    (
        "service",
        &["version", "operations", "resources", "errors", "rename"],
    ),
    (
        "resource",
        &[
            "identifiers",
            "properties",
            "create",
            "put",
            "read",
            "update",
            "delete",
            "list",
            "operations",
            "collectionOperations",
            "resources",
        ],
    ),
    ("operation", &["input", "output", "errors"]),
];

/// The types of shapes that no member can hold.
const NO_DATA: &[&str] = &["service", "resource", "operation"];

/// Whether a shape is one of values.
pub(super) fn is_data(shape: &Node<'_>) -> bool {
    let kind = shape.value()["type"].as_str();
    kind.is_none_or(|kind| !NO_DATA.contains(&kind))
}

/// Reads all shapes that have an identity of their own; checks the others too.
pub(super) fn read_all(
    context: &Context<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> BTreeMap<ShapeId, Shape> {
    let mut shapes = BTreeMap::new();
    for (id, node) in &context.shapes {
        let Some(kind) = check_type(node, problems) else {
            continue;
        };
        if member::simple(node).is_some() || is_mixin(node) {
            continue;
        }
        if let Some(kind) = read_kind(kind, node, context, flavour, problems) {
            let id = shape_id(id);
            shapes.insert(id.clone(), with_traits(id, kind, node, flavour, problems));
        }
    }
    shapes
}

/// The type of a shape, if it and the keys beside it are known.
fn check_type<'n>(node: &'n Node<'_>, problems: &mut Problems) -> Option<&'n str> {
    if !node.value().is_object() {
        // Asking for its keys tells that it has none.
        node.entries(problems);
        return None;
    }
    let kind = node.require("type", problems)?;
    kind.string(problems)?;
    let name = node.value().get("type").and_then(Value::as_str)?;
    match TYPES.iter().find(|(known, _)| *known == name) {
        Some((_, keys)) => {
            node.allow(&[&["type", "traits", "mixins"], keys], problems);
        }
        None => {
            let names: Vec<&str> = TYPES.iter().map(|(known, _)| *known).collect();
            problems.push(
                kind.problem(format!("unknown shape type `{}`", name.escape_debug()))
                    .help(format!("use one of {}", names.join(", ")))
                    .maybe_help(nearest::advice(name, names.iter().copied())),
            );
            return None;
        }
    }
    Some(name)
}

/// A shape of this kind with the traits that any kind can have.
fn with_traits(
    id: ShapeId,
    kind: ShapeKind,
    node: &Node<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> Shape {
    let traits = Traits::of(node);
    Shape {
        id,
        alias: None,
        kind,
        documentation: traits.documentation(problems),
        deprecated: traits.deprecated(problems),
        sensitive: traits.has("smithy.api#sensitive"),
        xml_name: match flavour.xml_names {
            true => traits.text("smithy.api#xmlName", problems),
            false => traits.text(own::LOCATION_NAME, problems),
        },
        xml_namespace: traits.xml_namespace(problems),
        other: traits.others(flavour),
    }
}

/// Reads what is particular to the kind; nothing for services, resources and
/// operations.
fn read_kind(
    kind: &str,
    node: &Node<'_>,
    context: &Context<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> Option<ShapeKind> {
    let mut one = |key: &str| {
        let reference = node.require(key, problems)?;
        member::read(key, &reference, context, flavour, problems)
    };
    match kind {
        "list" => Some(ShapeKind::List(Box::new(List {
            member: one("member")?,
            sparse: Traits::of(node).has("smithy.api#sparse"),
        }))),
        "map" => {
            let (key, value) = (one("key"), one("value"));
            Some(ShapeKind::Map(Box::new(Map {
                key: key?,
                value: value?,
                sparse: Traits::of(node).has("smithy.api#sparse"),
            })))
        }
        "string" => Some(ShapeKind::Enum(old_values(node, problems))),
        "enum" => Some(ShapeKind::Enum(values(node, problems))),
        "structure" => Some(ShapeKind::Structure(Structure {
            members: members(node, context, flavour, problems),
            error: error(node, flavour, problems),
        })),
        "union" => {
            let members = members(node, context, flavour, problems);
            Some(match Traits::of(node).has("smithy.api#streaming") {
                true => ShapeKind::EventStream(members),
                false => ShapeKind::Union(members),
            })
        }
        _ => None,
    }
}

/// Reads the members of a structure or union.
fn members(
    node: &Node<'_>,
    context: &Context<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> Vec<Member> {
    // An object without members may leave the key out.
    let Some(list) = node.get("members") else {
        return Vec::new();
    };
    let entries = list.entries(problems);
    entries
        .iter()
        .filter_map(|(name, node)| member::read(name, node, context, flavour, problems))
        .collect()
}

/// Reads the values of an enum shape: each member is one.
fn values(node: &Node<'_>, problems: &mut Problems) -> Vec<EnumValue> {
    let Some(list) = node.require("members", problems) else {
        return Vec::new();
    };
    let mut values = Vec::new();
    for (name, member) in list.entries(problems) {
        check_member(name, &member, problems);
        member.allow(&[&["target", "traits"]], problems);
        let traits = Traits::of(&member);
        let value = traits.text("smithy.api#enumValue", problems);
        let value = EnumValue {
            value: value.unwrap_or_else(|| name.to_owned()),
            documentation: traits.documentation(problems),
        };
        push_value(&mut values, value, &member, problems);
    }
    some_values(values, &list, problems)
}

/// Reads the values of a string with the older `enum` trait.
fn old_values(node: &Node<'_>, problems: &mut Problems) -> Vec<EnumValue> {
    let traits = Traits::of(node);
    let values = traits.read("smithy.api#enum", problems, |list, problems| {
        let mut values = Vec::new();
        for element in list.elements(problems) {
            let Some(value) = element.require("value", problems) else {
                continue;
            };
            let Some(value) = value.string(problems) else {
                continue;
            };
            let value = EnumValue {
                value,
                documentation: element.text("documentation", problems),
            };
            push_value(&mut values, value, &element, problems);
        }
        Some(some_values(values, list, problems))
    });
    values.unwrap_or_default()
}

/// Notes a value that stands twice.
fn push_value(
    values: &mut Vec<EnumValue>,
    value: EnumValue,
    node: &Node<'_>,
    problems: &mut Problems,
) {
    if values.iter().any(|earlier| earlier.value == value.value) {
        let shown = value.value.escape_debug();
        problems.push(
            node.problem(format!("value `{shown}` stands twice"))
                .help("remove one of the two"),
        );
        return;
    }
    values.push(value);
}

/// Notes an enum without values.
fn some_values(values: Vec<EnumValue>, list: &Node<'_>, problems: &mut Problems) -> Vec<EnumValue> {
    if values.is_empty() {
        problems.push(
            list.problem("an enum without values")
                .help("name its values, or make it a plain string"),
        );
    }
    values
}

/// Reads what makes a structure an error.
fn error(node: &Node<'_>, flavour: Flavour, problems: &mut Problems) -> Option<ErrorFacts> {
    let traits = Traits::of(node);
    let blame = traits.read("smithy.api#error", problems, |node, problems| {
        let blame = node.string(problems)?;
        if blame != "client" && blame != "server" {
            problems.push(
                node.problem(format!("`{}` cannot be to blame", blame.escape_debug()))
                    .help("use client or server"),
            );
        }
        Some(blame)
    })?;
    let mut facts = ErrorFacts {
        sender_fault: blame == "client",
        status: traits.read("smithy.api#httpError", problems, status),
        ..ErrorFacts::default()
    };
    if flavour.query_errors {
        traits.read("aws.protocols#awsQueryError", problems, |node, problems| {
            facts.code = node.text("code", problems);
            let found = node.get("httpResponseCode");
            facts.status = found
                .and_then(|node| status(&node, problems))
                .or(facts.status);
            Some(())
        });
    }
    facts.code = facts
        .code
        .or_else(|| traits.text(own::ERROR_CODE, problems));
    facts.retryable = traits.read("smithy.api#retryable", problems, |node, problems| {
        let throttling = node.flag("throttling", problems);
        Some(Retryable { throttling })
    });
    Some(facts)
}

/// A status code.
pub(super) fn status(node: &Node<'_>, problems: &mut Problems) -> Option<u16> {
    let number = node.value().as_u64();
    let number = number.and_then(|number| u16::try_from(number).ok());
    let number = number.filter(|number| (100..600).contains(number));
    if number.is_none() {
        problems.push(
            node.problem(format!("{} is not a status code", node.value()))
                .help("use a number from 100 to 599"),
        );
    }
    number
}

//! Reads shapes.

use std::collections::BTreeMap;

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::nearest;
use crate::shape::{
    EnumValue, ErrorFacts, List, Location, Map, Member, Retryable, Shape, ShapeKind, Structure,
};
use crate::shape_id::ShapeId;

use super::{Context, check_name, keys, member, traits};

/// The values of `type`.
const TYPES: &[&str] = &[
    "structure",
    "string",
    "list",
    "integer",
    "map",
    "boolean",
    "timestamp",
    "long",
    "double",
    "blob",
    "float",
    "character",
];

/// Reads all shapes that have an identity of their own; checks the others too.
pub(super) fn read_all(
    root: &Node<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> BTreeMap<ShapeId, Shape> {
    let Some(shapes) = root.require("shapes", problems) else {
        return BTreeMap::new();
    };
    let mut read_shapes = BTreeMap::new();
    for (name, node) in shapes.entries(problems) {
        check_name("shape", name, &node, problems);
        node.allow(&[keys::SHAPE, keys::SHAPE_KEPT], problems);
        if let Some(kind) = read_kind(&node, context, problems) {
            let id = context.id(name);
            read_shapes.insert(id.clone(), with_traits(id, kind, &node, problems));
        }
    }
    read_shapes
}

/// A shape of this kind with the traits that any kind can have.
fn with_traits(id: ShapeId, kind: ShapeKind, node: &Node<'_>, problems: &mut Problems) -> Shape {
    Shape {
        id,
        alias: None,
        kind,
        documentation: node.text("documentation", problems),
        deprecated: member::deprecated(node, problems),
        sensitive: node.flag("sensitive", problems),
        xml_name: node.text("locationName", problems),
        xml_namespace: member::namespace(node, problems),
        other: traits::read(node, keys::SHAPE_KEPT, problems),
    }
}

/// Reads what is particular to the kind; nothing for simple shapes.
fn read_kind(node: &Node<'_>, context: &Context<'_>, problems: &mut Problems) -> Option<ShapeKind> {
    let kind = node.require("type", problems)?;
    let name = kind.string(problems)?;
    if !TYPES.contains(&name.as_str()) {
        let advice = nearest::advice(&name, TYPES.iter().copied());
        problems.push(
            kind.problem(format!("unknown shape type `{name}`"))
                .help(format!("use one of {}", TYPES.join(", ")))
                .maybe_help(advice),
        );
        return None;
    }
    if member::simple(node).is_some() {
        return None;
    }
    match name.as_str() {
        "list" => read_list(node, context, problems),
        "map" => read_map(node, context, problems),
        "string" | "character" => Some(ShapeKind::Enum(read_values(node, problems))),
        _ => Some(read_structure(node, context, problems)),
    }
}

/// Reads a structure, union or event stream.
fn read_structure(node: &Node<'_>, context: &Context<'_>, problems: &mut Problems) -> ShapeKind {
    let mut members = Vec::new();
    if let Some(list) = node.require("members", problems) {
        for (name, member_node) in list.entries(problems) {
            check_name("member", name, &member_node, problems);
            members.extend(member::read(name, &member_node, context, problems));
        }
    }
    mark_required(node, &mut members, problems);
    mark_payload(node, &mut members, problems);
    if node.flag("union", problems) {
        return ShapeKind::Union(members);
    }
    if node.flag("eventstream", problems) {
        return ShapeKind::EventStream(members);
    }
    let error = read_error(node, problems);
    ShapeKind::Structure(Structure { members, error })
}

/// Marks the members that `required` names.
fn mark_required(node: &Node<'_>, members: &mut [Member], problems: &mut Problems) {
    let Some(list) = node.get("required") else {
        return;
    };
    for element in list.elements(problems) {
        let Some(name) = element.string(problems) else {
            continue;
        };
        match members.iter_mut().find(|member| member.name == name) {
            Some(member) => member.required = true,
            None => problems.push(no_member(&element, &name, node)),
        }
    }
}

/// Marks the member that `payload` names.
fn mark_payload(node: &Node<'_>, members: &mut [Member], problems: &mut Problems) {
    let Some(payload) = node.get("payload") else {
        return;
    };
    let Some(name) = payload.string(problems) else {
        return;
    };
    match members.iter_mut().find(|member| member.name == name) {
        Some(member) => member.location = Location::Payload,
        None => problems.push(no_member(&payload, &name, node)),
    }
}

/// The problem of a name that no member has.
fn no_member(place: &Node<'_>, name: &str, shape: &Node<'_>) -> crate::Problem {
    let members = shape
        .value()
        .get("members")
        .and_then(|members| members.as_object());
    let names = members
        .into_iter()
        .flat_map(|members| members.keys().map(String::as_str));
    place
        .problem(format!("no member is called `{name}`"))
        .help("add the member, or remove its name here")
        .maybe_help(nearest::advice(name, names))
}

/// Reads what makes a structure an error.
fn read_error(node: &Node<'_>, problems: &mut Problems) -> Option<ErrorFacts> {
    let fault = node.flag("fault", problems);
    let is_error = node.flag("exception", problems) || fault || node.get("error").is_some();
    if !is_error {
        return None;
    }
    let mut facts = ErrorFacts {
        sender_fault: !fault,
        ..ErrorFacts::default()
    };
    if let Some(error) = node.get("error") {
        error.allow(
            &[&["httpStatusCode", "senderFault", "code", "fault"]],
            problems,
        );
        facts.code = error.text("code", problems);
        facts.status = error
            .get("httpStatusCode")
            .and_then(|status| u16::try_from(status.value().as_u64()?).ok());
        facts.sender_fault &= !error.flag("fault", problems);
    }
    facts.sender_fault &= facts.status.is_none_or(|status| status < 500);
    if let Some(retryable) = node.get("retryable") {
        retryable.allow(&[&["throttling"]], problems);
        let throttling = retryable.flag("throttling", problems);
        facts.retryable = Some(Retryable { throttling });
    }
    Some(facts)
}

/// Reads a list.
fn read_list(node: &Node<'_>, context: &Context<'_>, problems: &mut Problems) -> Option<ShapeKind> {
    let element = node.require("member", problems)?;
    Some(ShapeKind::List(Box::new(List {
        member: member::read("member", &element, context, problems)?,
        sparse: node.flag("sparse", problems),
    })))
}

/// Reads a map.
fn read_map(node: &Node<'_>, context: &Context<'_>, problems: &mut Problems) -> Option<ShapeKind> {
    let key = node.require("key", problems)?;
    let value = node.require("value", problems)?;
    let key = member::read("key", &key, context, problems);
    let value = member::read("value", &value, context, problems);
    Some(ShapeKind::Map(Box::new(Map {
        key: key?,
        value: value?,
        sparse: node.flag("sparse", problems),
    })))
}

/// Reads the values of an enum.
fn read_values(node: &Node<'_>, problems: &mut Problems) -> Vec<EnumValue> {
    let Some(list) = node.get("enum") else {
        return Vec::new();
    };
    let mut values: Vec<EnumValue> = Vec::new();
    for element in list.elements(problems) {
        let Some(value) = element.string(problems) else {
            continue;
        };
        if values.iter().any(|earlier| earlier.value == value) {
            problems.push(
                element
                    .problem(format!("value `{}` stands twice", value.escape_debug()))
                    .help("remove one of the two"),
            );
            continue;
        }
        values.push(EnumValue {
            value,
            documentation: None,
        });
    }
    if values.is_empty() {
        problems.push(
            list.problem("an enum without values")
                .help("name its values, or remove `enum` to make it a plain string"),
        );
    }
    values
}

//! Keys that no pass interprets, told as Smithy's traits.
//!
//! The model speaks Smithy, whatever it was read from: a key that has a
//! counterpart there becomes that trait, any other a trait of
//! `shapesmith.botocore`. Both are kept by their ids.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::Problems;
use crate::json::Node;

/// What becomes of a key.
#[derive(Clone, Copy)]
enum Form {
    /// A bound: of the range of a number, of the length of anything else.
    Bound,
    /// A mark without a value.
    Mark(&'static str),
    /// The same value under another name.
    Value(&'static str),
    /// A text that holds JSON.
    JsonText,
    /// A page about the operation.
    Page,
    /// Whether the endpoint has to be asked for.
    Discovery,
}

/// The trait of each key that is kept.
const TRAITS: &[(&str, Form)] = &[
    ("min", Form::Bound),
    ("max", Form::Bound),
    ("pattern", Form::Value("smithy.api#pattern")),
    ("box", Form::Mark("smithy.api#box")),
    ("requiresLength", Form::Mark("smithy.api#requiresLength")),
    ("eventheader", Form::Mark("smithy.api#eventHeader")),
    ("eventpayload", Form::Mark("smithy.api#eventPayload")),
    ("jsonvalue", Form::JsonText),
    ("contextParam", Form::Value("smithy.rules#contextParam")),
    (
        "staticContextParams",
        Form::Value("smithy.rules#staticContextParams"),
    ),
    (
        "operationContextParams",
        Form::Value("smithy.rules#operationContextParams"),
    ),
    (
        "clientContextParams",
        Form::Value("smithy.rules#clientContextParams"),
    ),
    ("idempotent", Form::Mark("smithy.api#idempotent")),
    ("readonly", Form::Mark("smithy.api#readonly")),
    (
        "httpChecksumRequired",
        Form::Mark("smithy.api#httpChecksumRequired"),
    ),
    ("httpChecksum", Form::Value("aws.protocols#httpChecksum")),
    (
        "requestcompression",
        Form::Value("smithy.api#requestCompression"),
    ),
    ("endpointdiscovery", Form::Discovery),
    ("documentationUrl", Form::Page),
    (
        "endpointoperation",
        Form::Mark("shapesmith.botocore#endpointOperation"),
    ),
    ("alias", Form::Value("shapesmith.botocore#alias")),
    ("enum", Form::Value("shapesmith.botocore#enum")),
    ("event", Form::Mark("shapesmith.botocore#event")),
    ("synthetic", Form::Mark("shapesmith.botocore#synthetic")),
    ("wrapper", Form::Mark("shapesmith.botocore#wrapper")),
    ("xmlOrder", Form::Value("shapesmith.botocore#xmlOrder")),
];

/// The traits of a shape, an operation or the service.
pub(super) fn read(
    node: &Node<'_>,
    keys: &[&'static str],
    problems: &mut Problems,
) -> BTreeMap<String, Value> {
    merged(&[(node, keys)], false, problems)
}

/// The traits that several nodes give together. Of equal keys the last one
/// wins, as botocore has it, so that a member may move one bound of its target.
pub(super) fn merged(
    nodes: &[(&Node<'_>, &[&'static str])],
    is_number: bool,
    problems: &mut Problems,
) -> BTreeMap<String, Value> {
    let mut traits = BTreeMap::new();
    for (key, form) in TRAITS {
        let holds = |(node, keys): &&(&Node<'_>, &[&'static str])| {
            keys.contains(key) && node.value().get(*key).is_some()
        };
        let last = nodes.iter().rev().find(holds);
        if let Some(node) = last.and_then(|(node, _)| node.get(key)) {
            translate(key, *form, &node, is_number, &mut traits, problems);
        }
    }
    traits
}

/// Adds the trait of a key.
fn translate(
    key: &str,
    form: Form,
    node: &Node<'_>,
    is_number: bool,
    traits: &mut BTreeMap<String, Value>,
    problems: &mut Problems,
) {
    let value = node.value().clone();
    let (id, value) = match form {
        Form::Bound => {
            let id = match is_number {
                true => "smithy.api#range",
                false => "smithy.api#length",
            };
            let bounds = traits.entry(id.to_owned());
            let bounds = bounds.or_insert_with(|| Value::Object(Map::new()));
            bounds[key] = value;
            return;
        }
        Form::Mark(id) if node.boolean(problems) => (id, json!({})),
        Form::JsonText if node.boolean(problems) => {
            ("smithy.api#mediaType", json!("application/json"))
        }
        Form::Mark(_) | Form::JsonText => return,
        Form::Value(id) => (id, value),
        Form::Page => (
            "smithy.api#externalDocumentation",
            json!({"API Reference": value}),
        ),
        // botocore leaves out what is false, Smithy asks for it.
        Form::Discovery => {
            let required = node.flag("required", problems);
            (
                "aws.api#clientDiscoveredEndpoint",
                json!({"required": required}),
            )
        }
    };
    traits.insert(id.to_owned(), value);
}

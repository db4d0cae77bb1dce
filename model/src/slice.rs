//! Cuts the text of a botocore model to some operations, for vendoring.
//!
//! The slice keeps every key of what it keeps, except prose: documentation,
//! examples and deprecation messages are AWS's words and stay behind.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// Keys that hold prose, or lead to it.
const PROSE: &[&str] = &["documentation", "documentationUrl", "deprecatedMessage"];

/// The model cut to the operations and to the shapes they reach.
///
/// The model should have been read before: what has another form than a model
/// is left out without a word.
pub fn slice(model: &Value, operations: &BTreeSet<&str>) -> Value {
    let empty = Map::new();
    let all = |key: &str| model.get(key).and_then(Value::as_object).unwrap_or(&empty);
    let kept: Map<String, Value> = all("operations")
        .iter()
        .filter(|(name, _)| operations.contains(name.as_str()))
        .map(|(name, operation)| (name.clone(), without_prose(operation)))
        .collect();
    let shapes = all("shapes");
    let mut open: Vec<&str> = all("operations")
        .iter()
        .filter(|(name, _)| operations.contains(name.as_str()))
        .flat_map(|(_, operation)| references(operation))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if reached.insert(name)
            && let Some(shape) = shapes.get(name)
        {
            open.extend(references(shape));
        }
    }
    let shapes: Map<String, Value> = shapes
        .iter()
        .filter(|(name, _)| reached.contains(name.as_str()))
        .map(|(name, shape)| (name.clone(), shape_without_prose(shape)))
        .collect();
    let mut sliced = Map::new();
    for (key, value) in model.as_object().unwrap_or(&empty) {
        let value = match key.as_str() {
            "operations" => Value::Object(kept.clone()),
            "shapes" => Value::Object(shapes.clone()),
            "examples" => continue,
            "clientContextParams" => parameters_without_prose(value),
            key if PROSE.contains(&key) => continue,
            _ => value.clone(),
        };
        sliced.insert(key.clone(), value);
    }
    Value::Object(sliced)
}

/// Parameters of the client, each without its words.
fn parameters_without_prose(parameters: &Value) -> Value {
    let Some(map) = parameters.as_object() else {
        return parameters.clone();
    };
    let cleaned = map.iter();
    let cleaned = cleaned.map(|(name, value)| (name.clone(), without_prose(value)));
    Value::Object(cleaned.collect())
}

/// An endpoint rule set without words: those about its parameters and its
/// rules, and why a parameter is deprecated.
pub fn rules_without_prose(rules: &Value) -> Value {
    let mut rules = rules.clone();
    if let Some(parameters) = rules.get_mut("parameters").and_then(Value::as_object_mut) {
        for parameter in parameters.values_mut() {
            *parameter = without_prose(parameter);
            if let Some(Value::Object(deprecated)) = parameter.get_mut("deprecated") {
                deprecated.shift_remove("message");
            }
        }
    }
    strip_rules(&mut rules);
    rules
}

/// Rules without words, at any depth. Errors stay: they are told at run time.
fn strip_rules(holder: &mut Value) {
    let Some(Value::Array(rules)) = holder.get_mut("rules") else {
        return;
    };
    for rule in rules {
        if let Value::Object(map) = rule {
            map.shift_remove("documentation");
        }
        strip_rules(rule);
    }
}

/// A shape without prose. Members may be called like a key of prose, so the
/// names of members are told apart from the keys of their traits.
fn shape_without_prose(shape: &Value) -> Value {
    let mut shape = without_prose(shape);
    if let Some(members) = shape.get_mut("members").and_then(Value::as_object_mut) {
        for member in members.values_mut() {
            *member = without_prose(member);
        }
    }
    for key in ["member", "key", "value"] {
        if let Some(member) = shape.get_mut(key) {
            *member = without_prose(member);
        }
    }
    shape
}

/// An object without its keys of prose, and so its references.
fn without_prose(value: &Value) -> Value {
    let Some(map) = value.as_object() else {
        return value.clone();
    };
    let kept = map.iter().filter(|(key, _)| !PROSE.contains(&key.as_str()));
    let cleaned = kept.map(|(key, value)| {
        let value = match (key.as_str(), value) {
            ("input" | "output", reference) => without_prose(reference),
            ("errors", Value::Array(errors)) => errors.iter().map(without_prose).collect(),
            _ => value.clone(),
        };
        (key.clone(), value)
    });
    Value::Object(cleaned.collect())
}

/// The names of the shapes that an operation or shape refers to.
fn references(value: &Value) -> Vec<&str> {
    let mut nodes: Vec<&Value> = Vec::new();
    for key in ["input", "output", "member", "key", "value"] {
        nodes.extend(value.get(key));
    }
    nodes.extend(
        value
            .get("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten(),
    );
    let members = value.get("members").and_then(Value::as_object);
    nodes.extend(members.into_iter().flat_map(Map::values));
    nodes
        .into_iter()
        .filter_map(|node| node.get("shape")?.as_str())
        .collect()
}

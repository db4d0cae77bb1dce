//! The vendored model as JSON, and what tests ask of it.

#![allow(dead_code, reason = "each test uses other parts")]

use std::sync::LazyLock;

use serde_json::{Map, Value};

static MODEL: LazyLock<Value> = LazyLock::new(|| {
    let text = include_str!("../../../../model/data/connect/2017-08-08/service-2.json");
    serde_json::from_str(text).unwrap()
});

/// An operation of the service.
pub(crate) fn operation(name: &str) -> &'static Value {
    &MODEL["operations"][name]
}

/// A shape.
pub(crate) fn shape(name: &str) -> &'static Value {
    let shape = &MODEL["shapes"][name];
    assert!(shape.is_object(), "no shape {name}");
    shape
}

/// All shapes and their names.
pub(crate) fn shapes() -> impl Iterator<Item = (&'static str, &'static Value)> {
    entries(&MODEL["shapes"])
}

/// What kind of shape this is.
pub(crate) fn kind(shape: &'static Value) -> &'static str {
    shape["type"].as_str().unwrap()
}

/// Members of a structure or union and the names of their shapes.
pub(crate) fn members(
    structure: &'static Value,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    entries(&structure["members"]).map(|(name, member)| (name, target(member)))
}

/// The name of the shape that a member, element, key, value, input, output or
/// error has.
pub(crate) fn target(reference: &'static Value) -> &'static str {
    reference["shape"].as_str().unwrap()
}

/// The names of the errors of an operation.
pub(crate) fn errors(operation: &'static Value) -> impl Iterator<Item = &'static str> {
    let errors = operation["errors"].as_array().into_iter().flatten();
    errors.map(target)
}

/// The values of an enum; none of any other shape.
pub(crate) fn enum_values(shape: &'static Value) -> Vec<&'static str> {
    let values = shape["enum"].as_array().into_iter().flatten();
    values.map(|value| value.as_str().unwrap()).collect()
}

fn entries(value: &'static Value) -> impl Iterator<Item = (&'static str, &'static Value)> {
    let entries = value.as_object().into_iter().flat_map(Map::iter);
    entries.map(|(name, value)| (name.as_str(), value))
}

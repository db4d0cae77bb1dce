//! Takes AWS's prose out of a model: what is vendored carries structure alone.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Model;
use crate::shape::{Deprecated, ShapeKind};

/// Traits that are prose, or examples and tests full of it.
const PROSE: &[&str] = &[
    "smithy.api#examples",
    "smithy.api#externalDocumentation",
    "smithy.rules#endpointTests",
    "smithy.test#smokeTests",
];

/// Removes all documentation, and the words inside of other traits.
pub fn strip(model: &mut Model) {
    let service = &mut model.service;
    service.documentation = None;
    strip_deprecation(&mut service.deprecated);
    strip_traits(&mut service.other);
    service.endpoint_rules = service
        .endpoint_rules
        .take()
        .map(|rules| rules.without_prose());
    for operation in model.operations.values_mut() {
        operation.documentation = None;
        strip_deprecation(&mut operation.deprecated);
        strip_traits(&mut operation.other);
    }
    for shape in model.shapes.values_mut() {
        shape.documentation = None;
        strip_deprecation(&mut shape.deprecated);
        strip_traits(&mut shape.other);
        if let ShapeKind::Enum(values) = &mut shape.kind {
            for value in values {
                value.documentation = None;
            }
        }
        for member in shape.members_mut() {
            member.documentation = None;
            strip_deprecation(&mut member.deprecated);
            strip_traits(&mut member.other);
        }
    }
}

/// Keeps that something is deprecated, without the reason.
fn strip_deprecation(deprecated: &mut Option<Deprecated>) {
    if let Some(deprecated) = deprecated {
        deprecated.message = None;
    }
}

/// Removes what is prose, and the documentation inside of other traits.
fn strip_traits(traits: &mut BTreeMap<String, Value>) {
    traits.retain(|id, _| !PROSE.contains(&id.as_str()));
    traits.values_mut().for_each(strip_value);
}

/// Removes documentation at any depth.
fn strip_value(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, value| key != "documentation" || !value.is_string());
            map.values_mut().for_each(strip_value);
        }
        Value::Array(values) => values.iter_mut().for_each(strip_value),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

//! Writes operations.

use serde_json::{Value, json};

use crate::operation::{Http, Operation};
use crate::shape_id::ShapeId;

use super::super::UNIT;
use super::super::own;
use super::Context;
use super::traits::Traits;

/// Writes an operation.
pub(super) fn write(context: &Context<'_>, operation: &Operation) -> Value {
    // Every field is named: a new one has to be written, or given up here.
    let Operation {
        name,
        wire_name,
        http,
        input,
        output,
        errors,
        auth,
        documentation,
        deprecated,
        host_prefix,
        input_wrapper,
        input_namespace,
        output_wrapper,
        other,
    } = operation;
    let mut traits = Traits::of(other);
    traits.words(documentation.as_ref(), deprecated.as_ref());
    write_http(context, http, &mut traits);
    let is_renamed = wire_name != name;
    traits.maybe(own::WIRE_NAME, is_renamed.then(|| wire_name.clone()));
    if auth.none {
        traits.set("smithy.api#auth", json!([]));
    }
    traits.mark("aws.auth#unsignedPayload", auth.unsigned_payload);
    let endpoint = host_prefix.as_ref();
    traits.maybe(
        "smithy.api#endpoint",
        endpoint.map(|prefix| json!({"hostPrefix": prefix})),
    );
    traits.maybe(own::INPUT_WRAPPER, input_wrapper.clone());
    traits.namespace(own::INPUT_NAMESPACE, input_namespace.as_ref());
    if *output_wrapper != context.flavour.output_wrapper(name, output.is_some()) {
        let wrapper = output_wrapper.clone().unwrap_or_default();
        traits.set(own::OUTPUT_WRAPPER, wrapper);
    }
    let mut node = json!({"type": "operation", "input": root(input), "output": root(output)});
    if !errors.is_empty() {
        let errors = errors.iter().map(|id| json!({"target": id.to_string()}));
        node["errors"] = errors.collect();
    }
    traits.put_on(node)
}

/// A reference to an input or output; Smithy has a shape for none.
fn root(id: &Option<ShapeId>) -> Value {
    let id = id.as_ref().map(ShapeId::to_string);
    json!({"target": id.unwrap_or_else(|| UNIT.to_owned())})
}

/// Writes the HTTP binding, unless it is what protocols without bindings have.
fn write_http(context: &Context<'_>, http: &Http, traits: &mut Traits) {
    let Http { method, uri, code } = http;
    if context.flavour.has_bindings || *http != Http::unbound() {
        let binding = json!({"method": method, "uri": uri, "code": code});
        traits.set("smithy.api#http", binding);
    }
}

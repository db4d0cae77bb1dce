//! The facts of operations.

use shapesmith_model::Operation;
use shapesmith_model::operation::{Http, OperationAuth};

use crate::rust::Operation as Lowered;

use super::facts::{Aspect, Facts};
use super::members;

/// The facts of an operation. Input, output and errors are items of their own.
pub(super) fn facts(operation: &Operation, lowered: &Lowered) -> Facts {
    let Operation {
        name,
        wire_name,
        http: Http { method, uri, code },
        input: _,
        output: _,
        errors: _,
        auth: OperationAuth {
            none,
            unsigned_payload,
        },
        documentation,
        deprecated,
        host_prefix,
        input_wrapper,
        input_namespace,
        output_wrapper,
        other,
    } = operation;
    let mut facts = members::words(documentation.as_deref(), deprecated.as_ref());
    facts.extend(members::traits(other));
    facts.insert(Aspect::HttpMethod, method.clone());
    facts.insert(Aspect::Uri, uri.clone());
    facts.insert(Aspect::SuccessStatus, code.to_string());
    let authorization = match (none, unsigned_payload) {
        (true, _) => Some("none"),
        (false, true) => Some("without the body"),
        (false, false) => None,
    };
    facts.extend(authorization.map(|text| (Aspect::Authorization, text.to_owned())));
    if wire_name != name {
        facts.insert(Aspect::OperationWireName, wire_name.clone());
    }
    facts.extend(
        host_prefix
            .clone()
            .map(|prefix| (Aspect::HostPrefix, prefix)),
    );
    let wrappers = [("input", input_wrapper), ("output", output_wrapper)];
    let wrappers = wrappers
        .iter()
        .filter_map(|(of, name)| Some(format!("{of} {}", name.as_ref()?)));
    let namespace = input_namespace.iter();
    let namespace = namespace.map(|namespace| format!("input namespace {}", namespace.uri));
    let wrappers: Vec<String> = wrappers.chain(namespace).collect();
    if !wrappers.is_empty() {
        facts.insert(Aspect::BodyWrapper, wrappers.join(", "));
    }
    // A label may be called after its member or after the model's own name for
    // it; what is emitted counts.
    let emitted = lowered
        .input
        .shape
        .traits
        .iter()
        .find_map(|schema| match schema {
            crate::rust::SchemaTrait::Http { uri, .. } => Some(uri.clone()),
            _ => None,
        });
    facts.extend(emitted.map(|uri| (Aspect::Uri, uri)));
    facts
}

//! The facts of operations.

use shapesmith_model::operation::{Http, OperationAuth};
use shapesmith_model::{Model, Operation};

use super::facts::{Aspect, Facts};
use super::{members, wire};

/// The facts of an operation. Input, output and errors are items of their own.
pub(super) fn facts(model: &Model, operation: &Operation) -> Facts {
    let Operation {
        name: _,
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
        (true, true) => Some("nothing, without the body"),
        (true, false) => Some("nothing"),
        (false, true) => Some("one without the body"),
        (false, false) => None,
    };
    facts.extend(authorization.map(|text| (Aspect::Authorization, text.to_owned())));
    let protocol = model.service.protocol.name();
    let aspect = match protocol.starts_with("rest") {
        // The URI stands for the operation.
        true => Aspect::Trait("shapesmith.botocore#wireName".to_owned()),
        false => Aspect::OperationWireName,
    };
    if *wire_name != operation.name {
        facts.insert(aspect, wire_name.clone());
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
    let namespace = namespace.map(|namespace| format!("input {}", wire::shown(namespace)));
    let wrappers: Vec<String> = wrappers.chain(namespace).collect();
    if !wrappers.is_empty() {
        facts.insert(Aspect::BodyWrapper, wrappers.join(", "));
    }
    wire::visible(model, facts)
}

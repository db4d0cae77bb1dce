//! Reads operations.

use std::collections::BTreeMap;

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::operation::{Http, Operation, OperationAuth};
use crate::shape_id::ShapeId;

use super::{Context, check_name, keys, labels, member, traits};

/// Reads all operations.
pub(super) fn read_all(
    root: &Node<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> BTreeMap<String, Operation> {
    let Some(operations) = root.require("operations", problems) else {
        return BTreeMap::new();
    };
    let mut read_operations = BTreeMap::new();
    for (name, node) in operations.entries(problems) {
        check_name("operation", name, &node, problems);
        if let Some(operation) = read(name, &node, context, problems) {
            read_operations.insert(name.to_owned(), operation);
        }
    }
    read_operations
}

/// Reads one operation.
fn read(
    name: &str,
    node: &Node<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<Operation> {
    node.allow(&[keys::OPERATION, keys::OPERATION_KEPT], problems);
    let http = node.require("http", problems)?;
    let http = read_http(&http, input_shape(node, context).as_ref(), problems);
    let mut reference = |key| {
        let node = node.get(key)?;
        structure(&node, context, problems)
    };
    let input = reference("input");
    let output = reference("output");
    let errors = read_errors(node, context, problems);
    let wrapper = |key: &str, name: &str, problems: &mut Problems| {
        let reference = node.get(key)?;
        reference.text(name, problems)
    };
    Some(Operation {
        name: name.to_owned(),
        wire_name: node
            .text("name", problems)
            .unwrap_or_else(|| name.to_owned()),
        http: http?,
        input,
        output,
        errors,
        auth: read_auth(node, problems),
        documentation: node.text("documentation", problems),
        deprecated: member::deprecated(node, problems),
        host_prefix: wrapper("endpoint", "hostPrefix", problems),
        input_wrapper: wrapper("input", "locationName", problems),
        input_namespace: node
            .get("input")
            .and_then(|input| member::namespace(&input, problems)),
        output_wrapper: wrapper("output", "resultWrapper", problems),
        other: traits::read(node, keys::OPERATION_KEPT, problems),
    })
}

/// The shape of the input; reading the reference tells if there is none.
fn input_shape<'a>(operation: &Node<'_>, context: &Context<'a>) -> Option<Node<'a>> {
    let name = operation.value().get("input")?.get("shape")?.as_str()?;
    context.shapes.get(name).copied()
}

/// Reads the HTTP binding.
fn read_http(node: &Node<'_>, input: Option<&Node<'_>>, problems: &mut Problems) -> Option<Http> {
    node.allow(&[keys::HTTP], problems);
    let method = node.require("method", problems)?.string(problems);
    let uri = node.require("requestUri", problems)?;
    let uri = labels::by_member(&uri, input, problems);
    let code = node.get("responseCode").and_then(|code| {
        let number = code
            .value()
            .as_u64()
            .and_then(|number| u16::try_from(number).ok());
        if number.is_none_or(|number| !(100..600).contains(&number)) {
            problems.push(
                code.problem(format!("{} is not a status code", code.value()))
                    .help("use a number from 100 to 599"),
            );
        }
        number
    });
    Some(Http {
        method: method?,
        uri,
        code: code.unwrap_or(200),
    })
}

/// Reads the errors, sorted and each once.
fn read_errors(node: &Node<'_>, context: &Context<'_>, problems: &mut Problems) -> Vec<ShapeId> {
    let Some(list) = node.get("errors") else {
        return Vec::new();
    };
    let mut errors = Vec::new();
    for reference in list.elements(problems) {
        errors.extend(structure(&reference, context, problems));
    }
    errors.sort();
    errors.dedup();
    errors
}

/// Reads a reference that must name a structure.
fn structure(
    reference: &Node<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<ShapeId> {
    reference.allow(&[keys::REFERENCE], problems);
    let (name, target) = context.target(reference, problems)?;
    let is = |key: &str| target.value()[key] == true;
    let is_other = is("union") || is("eventstream") || member::simple(&target).is_some();
    if target.value()["type"] != "structure" || is_other {
        problems.push(
            reference
                .problem(format!("shape `{name}` is not a structure"))
                .help("inputs, outputs and errors are structures"),
        );
        return None;
    }
    Some(context.id(&name))
}

/// Reads how the request is authorized.
fn read_auth(node: &Node<'_>, problems: &mut Problems) -> OperationAuth {
    let kind = node.text("authtype", problems);
    let schemes = node.get("auth").map_or_else(Vec::new, |list| {
        let schemes = list.elements(problems);
        schemes
            .iter()
            .filter_map(|scheme| scheme.string(problems))
            .collect()
    });
    let none = schemes
        .first()
        .is_some_and(|scheme| scheme == "smithy.api#noAuth");
    OperationAuth {
        none: none || kind.as_deref() == Some("none"),
        unsigned_payload: node.flag("unsignedPayload", problems)
            || kind.as_deref() == Some("v4-unsigned-body"),
    }
}

//! Reads the operations of a service and of its resources.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::operation::{Http, Operation, OperationAuth};
use crate::shape_id::ShapeId;

use super::shape::status;
use super::traits::Traits;
use super::{Context, Flavour, UNIT, own, shape_id};

/// Keys under which a resource has one operation.
const LIFECYCLE: &[&str] = &["create", "put", "read", "update", "delete", "list"];

/// Keys under which a service or resource has several.
const LISTS: &[&str] = &["operations", "collectionOperations"];

/// Traits of operations that a pass interprets.
const INTERPRETED: &[&str] = &["smithy.api#endpoint", "aws.auth#unsignedPayload"];

/// Reads all operations that the service reaches.
pub(super) fn read_all(
    service: &Node<'_>,
    context: &Context<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> BTreeMap<String, Operation> {
    let mut found = Found::default();
    found.collect(service, context, problems);
    let common = references(service, "errors", context, problems);
    let unauthorized = is_unauthorized(service).unwrap_or_default();
    let mut operations: BTreeMap<String, Operation> = BTreeMap::new();
    for id in &found.operations {
        let Some(node) = context.shapes.get(id.as_str()) else {
            continue;
        };
        let mut operation = read(id, node, context, flavour, problems);
        let own = is_unauthorized(node);
        operation.auth.none = own.unwrap_or(unauthorized);
        if own == Some(true) {
            operation.other.remove("smithy.api#auth");
            operation.other.remove("smithy.api#optionalAuth");
        }
        operation.errors.extend(common.iter().cloned());
        operation.errors.sort();
        operation.errors.dedup();
        let name = operation.name.clone();
        if operations.insert(name, operation).is_some() {
            let name = shape_id(id).name().to_owned();
            problems.push(
                node.problem(format!("two operations of the service are called `{name}`"))
                    .help("rename one of them"),
            );
        }
    }
    operations
}

/// The operations and resources found so far.
#[derive(Default)]
struct Found {
    operations: BTreeSet<String>,
    resources: BTreeSet<String>,
}

impl Found {
    /// Collects the operations of a service or resource, and of the resources
    /// below it.
    fn collect(&mut self, holder: &Node<'_>, context: &Context<'_>, problems: &mut Problems) {
        for key in LIFECYCLE {
            if let Some(reference) = holder.get(key) {
                self.operations
                    .extend(named(&reference, "operation", context, problems));
            }
        }
        for key in LISTS {
            let Some(list) = holder.get(key) else {
                continue;
            };
            for reference in list.elements(problems) {
                self.operations
                    .extend(named(&reference, "operation", context, problems));
            }
        }
        let Some(list) = holder.get("resources") else {
            return;
        };
        for reference in list.elements(problems) {
            let Some(id) = named(&reference, "resource", context, problems) else {
                continue;
            };
            // A resource that holds itself is read once.
            if self.resources.insert(id.clone())
                && let Some(resource) = context.shapes.get(id.as_str())
            {
                self.collect(resource, context, problems);
            }
        }
    }
}

/// The id that a reference to a shape of this type names.
fn named(
    reference: &Node<'_>,
    kind: &str,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<String> {
    reference.allow(&[&["target"]], problems);
    let (id, target) = context.target(reference, problems)?;
    if target.is_some_and(|target| target.value()["type"] == kind) {
        return Some(id);
    }
    problems.push(
        reference
            .problem(format!("shape `{id}` is not of the type `{kind}`"))
            .help("correct the reference"),
    );
    None
}

/// The structures that a list of references names.
fn references(
    node: &Node<'_>,
    key: &str,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Vec<ShapeId> {
    let Some(list) = node.get(key) else {
        return Vec::new();
    };
    let elements = list.elements(problems);
    elements
        .iter()
        .filter_map(|reference| named(reference, "structure", context, problems))
        .map(|id| shape_id(&id))
        .collect()
}

/// Reads one operation.
fn read(
    id: &str,
    node: &Node<'_>,
    context: &Context<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> Operation {
    let traits = Traits::of(node);
    let name = shape_id(id).name().to_owned();
    let mut structure = |key| {
        let reference = node.get(key)?;
        if reference.value()["target"] == UNIT {
            return None;
        }
        named(&reference, "structure", context, problems).map(|id| shape_id(&id))
    };
    let (input, output) = (structure("input"), structure("output"));
    let mut other = traits.others(flavour);
    other.retain(|id, _| !INTERPRETED.contains(&id.as_str()));
    Operation {
        wire_name: traits
            .text(own::WIRE_NAME, problems)
            .unwrap_or_else(|| name.clone()),
        http: http(traits, problems),
        errors: references(node, "errors", context, problems),
        auth: OperationAuth {
            none: false,
            unsigned_payload: traits.has("aws.auth#unsignedPayload"),
        },
        documentation: traits.documentation(problems),
        deprecated: traits.deprecated(problems),
        host_prefix: traits.read("smithy.api#endpoint", problems, |node, problems| {
            node.require("hostPrefix", problems)?.string(problems)
        }),
        input_wrapper: traits.text(own::INPUT_WRAPPER, problems),
        input_namespace: traits.namespace(own::INPUT_NAMESPACE, problems),
        output_wrapper: match traits.text(own::OUTPUT_WRAPPER, problems) {
            Some(wrapper) => Some(wrapper).filter(|wrapper| !wrapper.is_empty()),
            None => flavour.output_wrapper(&name, output.is_some()),
        },
        other,
        input,
        output,
        name,
    }
}

/// The HTTP binding; protocols that are all requests of one URI have none.
fn http(traits: Traits<'_>, problems: &mut Problems) -> Http {
    let binding = traits.read("smithy.api#http", problems, |node, problems| {
        node.allow(&[&["method", "uri", "code"]], problems);
        let method = node.require("method", problems)?.string(problems);
        let uri = node.require("uri", problems)?.string(problems);
        let code = node.get("code").and_then(|code| status(&code, problems));
        Some(Http {
            method: method?,
            uri: uri?,
            code: code.unwrap_or(200),
        })
    });
    binding.unwrap_or_else(Http::unbound)
}

/// Whether the `auth` or `optionalAuth` trait leaves out authorization; `None`
/// if neither says so.
fn is_unauthorized(node: &Node<'_>) -> Option<bool> {
    let traits = Traits::of(node);
    if traits.has("smithy.api#optionalAuth") {
        return Some(true);
    }
    let schemes = traits.value("smithy.api#auth")?.as_array()?;
    Some(schemes.is_empty())
}

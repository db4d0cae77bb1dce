//! Reads `metadata` and what else holds for the whole service.

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::service::Service;
use crate::shape::XmlNamespace;
use crate::shape_id::ShapeId;

use super::{keys, member, traits};

/// Protocols in the order in which botocore prefers them
/// (`PRIORITY_ORDERED_SUPPORTED_PROTOCOLS`), each with its trait. The two
/// versions of the first are told apart by `jsonVersion`.
const PROTOCOLS: &[(&str, &str)] = &[
    ("json", "awsJson1"),
    ("rest-json", "restJson1"),
    ("rest-xml", "restXml"),
    ("smithy-rpc-v2-cbor", "rpcv2Cbor"),
    ("query", "awsQuery"),
    ("ec2", "ec2Query"),
];

/// Reads the service.
pub(super) fn read(root: &Node<'_>, namespace: &str, problems: &mut Problems) -> Service {
    let unknown = serde_json::Value::Object(serde_json::Map::new());
    let missing = Node::root("", &unknown);
    let metadata = root.require("metadata", problems);
    let metadata = metadata.as_ref().unwrap_or(&missing);
    metadata.allow(&[keys::METADATA], problems);
    let mut required = |key| {
        let node = metadata.require(key, problems)?;
        node.string(problems)
    };
    let api_version = required("apiVersion").unwrap_or_default();
    let endpoint_prefix = required("endpointPrefix").unwrap_or_default();
    let sdk_id = required("serviceId").unwrap_or_default();
    let title = required("serviceFullName").unwrap_or_default();
    check_host(metadata, &endpoint_prefix, problems);
    check_sdk_id(metadata, &sdk_id, problems);
    for key in ["serviceFullName", "apiVersion"] {
        check_line(metadata, key, problems);
    }
    let protocols = protocols(metadata, problems);
    let prefix = metadata.text("targetPrefix", problems);
    let name = prefix.unwrap_or_else(|| sdk_id.replace([' ', '-'], ""));
    Service {
        id: ShapeId::new(namespace, name),
        signing_name: metadata
            .text("signingName", problems)
            .unwrap_or_else(|| endpoint_prefix.clone()),
        s3_signature: has_s3_signature(metadata, problems),
        sdk_id,
        title,
        api_version,
        endpoint_prefix,
        protocol: protocols
            .first()
            .cloned()
            .unwrap_or_else(|| ShapeId::new("", "")),
        protocols,
        auth: auth(metadata, problems),
        xml_namespace: metadata
            .text("xmlNamespace", problems)
            .map(|uri| XmlNamespace { uri, prefix: None }),
        query_compatible: metadata.get("awsQueryCompatible").is_some(),
        documentation: root.text("documentation", problems),
        deprecated: member::deprecated(root, problems),
        endpoint_rules: None,
        other: traits::read(root, keys::TOP_KEPT, problems),
    }
}

/// Refuses an endpoint prefix that cannot be part of a host name.
fn check_host(metadata: &Node<'_>, prefix: &str, problems: &mut Problems) {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if prefix.is_empty() || !prefix.chars().all(allowed) {
        let place = metadata.get("endpointPrefix");
        if let Some(node) = place {
            problems.push(
                node.problem(format!(
                    "`{}` cannot be part of a host name",
                    prefix.escape_debug()
                ))
                .help("use letters, digits, `-` and `.` only"),
            );
        }
    }
}

/// Refuses a service id that could not name a folder or a crate.
fn check_sdk_id(metadata: &Node<'_>, id: &str, problems: &mut Problems) {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == ' ' || c == '-';
    if let Some(node) = metadata.get("serviceId")
        && (id.is_empty() || !id.chars().all(allowed))
    {
        problems.push(
            node.problem(format!("service id `{}` is not a name", id.escape_debug()))
                .help("use letters, digits, spaces and `-` only"),
        );
    }
}

/// Refuses a text that is not one line: it goes into comments and headings.
fn check_line(metadata: &Node<'_>, key: &str, problems: &mut Problems) {
    if let Some(node) = metadata.get(key)
        && let Some(text) = node.value().as_str()
        && text.contains(char::is_control)
    {
        let shown = text.escape_debug();
        problems.push(
            node.problem(format!("`{shown}` is not one line"))
                .help("remove line breaks and control characters"),
        );
    }
}

/// The traits of all protocols, the preferred one first.
fn protocols(metadata: &Node<'_>, problems: &mut Problems) -> Vec<ShapeId> {
    let Some(main) = metadata.require("protocol", problems) else {
        return Vec::new();
    };
    let mut names = Vec::new();
    if let Some(list) = metadata.get("protocols") {
        for element in list.elements(problems) {
            check_protocol(&element, problems);
            names.extend(element.string(problems));
        }
    }
    check_protocol(&main, problems);
    names.extend(main.string(problems));
    let json_version = metadata.text("jsonVersion", problems);
    let minor = if json_version.as_deref() == Some("1.1") {
        "_1"
    } else {
        "_0"
    };
    PROTOCOLS
        .iter()
        .filter(|(name, _)| names.iter().any(|listed| listed == name))
        .map(|(name, protocol)| {
            let minor = if *name == "json" { minor } else { "" };
            let namespace = if protocol.ends_with("Cbor") {
                "smithy.protocols"
            } else {
                "aws.protocols"
            };
            ShapeId::new(namespace, format!("{protocol}{minor}"))
        })
        .collect()
}

/// Refuses a protocol that the table lacks.
fn check_protocol(node: &Node<'_>, problems: &mut Problems) {
    let Some(name) = node.string(problems) else {
        return;
    };
    if !PROTOCOLS.iter().any(|(known, _)| *known == name) {
        let known: Vec<&str> = PROTOCOLS.iter().map(|(known, _)| *known).collect();
        problems.push(
            node.problem(format!("unknown protocol `{name}`"))
                .help(format!("use one of {}", known.join(", "))),
        );
    }
}

/// The authorization schemes by trait id. Old models only tell the version of
/// the signature.
fn auth(metadata: &Node<'_>, problems: &mut Problems) -> Vec<String> {
    if let Some(list) = metadata.get("auth") {
        let schemes = list.elements(problems);
        return schemes
            .iter()
            .filter_map(|scheme| scheme.string(problems))
            .collect();
    }
    match metadata.text("signatureVersion", problems).as_deref() {
        Some("bearer") => vec!["smithy.api#httpBearerAuth".to_owned()],
        _ => vec!["aws.auth#sigv4".to_owned()],
    }
}

/// Whether the version of the signature is one of S3's.
fn has_s3_signature(metadata: &Node<'_>, problems: &mut Problems) -> bool {
    let version = metadata.text("signatureVersion", problems);
    version.is_some_and(|version| version == "s3" || version == "s3v4")
}

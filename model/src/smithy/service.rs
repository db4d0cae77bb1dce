//! Finds and reads the service.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::diagnostic::{Problem, Problems};
use crate::endpoint::EndpointRules;
use crate::json::Node;
use crate::service::Service;
use crate::shape_id::ShapeId;

use super::traits::Traits;
use super::{Context, Flavour, is_mixin, own, shape_id};

/// Protocols in the order in which botocore prefers them; see botocore's
/// reader.
const PROTOCOLS: &[&str] = &[
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#restJson1",
    "aws.protocols#restXml",
    "smithy.protocols#rpcv2Cbor",
    "aws.protocols#awsQuery",
    "aws.protocols#ec2Query",
];

/// The protocols whose bodies are XML, or whose answers are.
pub(super) const XML: &[&str] = &["restXml", "awsQuery", "ec2Query"];

/// Authorization schemes in the order in which clients prefer them.
pub(super) const SCHEMES: &[&str] = &[
    "aws.auth#sigv4",
    "aws.auth#sigv4a",
    "smithy.api#httpBearerAuth",
];

/// The one service of the file.
pub(super) fn find<'a>(
    root: &Node<'_>,
    context: &Context<'a>,
    problems: &mut Problems,
) -> Option<(ShapeId, Node<'a>)> {
    let shapes = context.shapes.iter();
    let services: Vec<_> = shapes
        .filter(|(_, node)| node.value()["type"] == "service" && !is_mixin(node))
        .collect();
    match &*services {
        [(id, node)] => Some((shape_id(id), **node)),
        [] => {
            problems.push(
                root.problem("the model has no service")
                    .help("pass the model of a service, not one of shapes alone"),
            );
            None
        }
        [_, (_, second), ..] => {
            let names: Vec<&str> = services.iter().map(|(id, _)| **id).collect();
            problems.push(
                second
                    .problem(format!(
                        "the model has several services: {}",
                        names.join(", ")
                    ))
                    .help("pass a model with one service"),
            );
            None
        }
    }
}

/// Reads the service.
pub(super) fn read(id: &ShapeId, node: &Node<'_>, problems: &mut Problems) -> Service {
    let traits = Traits::of(node);
    let facts = traits.read("aws.api#service", problems, |facts, problems| {
        let sdk_id = facts.require("sdkId", problems)?.string(problems)?;
        check_sdk_id(facts, &sdk_id, problems);
        let prefix = facts.text("endpointPrefix", problems);
        let prefix = prefix.or_else(|| facts.text("arnNamespace", problems));
        let prefix = prefix.unwrap_or_else(|| sdk_id.to_lowercase().replace(' ', ""));
        check_host(facts, &prefix, problems);
        Some((sdk_id, prefix))
    });
    if facts.is_none() && !traits.has("aws.api#service") {
        problems.push(missing(node, "aws.api#service"));
    }
    let (sdk_id, endpoint_prefix) = facts.unwrap_or_default();
    let name = traits.read("aws.auth#sigv4", problems, |node, problems| {
        node.require("name", problems)?.string(problems)
    });
    let name = name.or_else(|| traits.text(own::SIGNING_NAME, problems));
    let signing_name = name.unwrap_or_else(|| endpoint_prefix.clone());
    let api_version = node.require("version", problems);
    let api_version = api_version.and_then(|version| one_line(&version, problems));
    let title = traits.read("smithy.api#title", problems, one_line);
    let protocols: Vec<ShapeId> = PROTOCOLS
        .iter()
        .filter(|protocol| traits.has(protocol))
        .map(|protocol| shape_id(protocol))
        .collect();
    if protocols.is_empty() {
        let known = PROTOCOLS.join(", ");
        problems.push(
            node.problem("the service has no protocol that is known")
                .help(format!("give it one of the traits {known}")),
        );
    }
    let endpoint_rules = rules(traits, problems);
    let is_told = endpoint_rules
        .as_ref()
        .is_some_and(EndpointRules::has_s3_signature);
    let names = protocols.first().map(ShapeId::name);
    let has_xml = names.is_some_and(|name| XML.contains(&name));
    Service {
        id: match traits.text(own::SERVICE_ID, problems) {
            Some(own) => shape_id(&own),
            None => id.clone(),
        },
        title: title.unwrap_or_else(|| sdk_id.clone()),
        api_version: api_version.unwrap_or_default(),
        endpoint_prefix,
        protocol: protocols
            .first()
            .cloned()
            .unwrap_or_else(|| ShapeId::new("", "")),
        protocols,
        auth: auth(traits),
        xml_namespace: match has_xml {
            true => traits.xml_namespace(problems),
            false => traits.namespace(own::XML_NAMESPACE, problems),
        },
        query_compatible: traits.has("aws.protocols#awsQueryCompatible"),
        documentation: traits.documentation(problems),
        deprecated: traits.deprecated(problems),
        endpoint_rules,
        s3_signature: is_told || traits.has(own::S3_SIGNATURE),
        other: others(traits, &signing_name),
        signing_name,
        sdk_id,
    }
}

/// Traits of services that a pass interprets.
const INTERPRETED: &[&str] = &[
    "aws.protocols#awsQueryCompatible",
    "smithy.api#auth",
    "smithy.api#title",
    "smithy.rules#endpointRuleSet",
];

/// The traits that no pass interprets, and what is left of those of which one
/// looks at a part.
fn others(traits: Traits<'_>, signing_name: &str) -> BTreeMap<String, Value> {
    let mut others = traits.others(Flavour::default());
    others.retain(|id, _| !INTERPRETED.contains(&id.as_str()));
    if let Some(facts) = object(&mut others, "aws.api#service") {
        facts.shift_remove("sdkId");
        facts.shift_remove("endpointPrefix");
    }
    for scheme in SCHEMES {
        if let Some(facts) = object(&mut others, scheme)
            && facts.get("name").is_some_and(|name| name == signing_name)
        {
            facts.shift_remove("name");
        }
    }
    let is_rest =
        |id: &str| id == "aws.api#service" || SCHEMES.contains(&id) || PROTOCOLS.contains(&id);
    others.retain(|id, value| !(is_rest(id) && value.as_object().is_some_and(Map::is_empty)));
    others
}

/// The value of a trait that is an object.
fn object<'t>(
    traits: &'t mut BTreeMap<String, Value>,
    id: &str,
) -> Option<&'t mut Map<String, Value>> {
    traits.get_mut(id)?.as_object_mut()
}

/// The problem of a trait that every service of AWS has.
fn missing(node: &Node<'_>, id: &str) -> Problem {
    node.problem(format!("the service lacks the trait `{id}`"))
        .help("add the trait, or fetch the model again")
}

/// The authorization schemes by trait id, most preferred first.
fn auth(traits: Traits<'_>) -> Vec<String> {
    let own = traits.value("smithy.api#auth");
    let own = own.and_then(|value| value.as_array());
    if let Some(own) = own {
        let ids = own.iter().filter_map(|id| id.as_str());
        return ids.map(str::to_owned).collect();
    }
    let schemes = SCHEMES.iter().filter(|scheme| traits.has(scheme));
    schemes.map(|scheme| (*scheme).to_owned()).collect()
}

/// The endpoint rules, if there are any.
fn rules(traits: Traits<'_>, problems: &mut Problems) -> Option<EndpointRules> {
    traits.read(
        "smithy.rules#endpointRuleSet",
        problems,
        |node, problems| {
            let rules = EndpointRules::read("", node.value().clone());
            let found = match rules {
                Ok(rules) => return Some(rules),
                Err(found) => found,
            };
            for problem in found.iter() {
                problems.push(
                    node.problem(problem.message.clone())
                        .help("correct the trait, or fetch the model again"),
                );
            }
            None
        },
    )
}

/// A text that goes into comments and headings.
fn one_line(node: &Node<'_>, problems: &mut Problems) -> Option<String> {
    let text = node.string(problems)?;
    if text.contains(char::is_control) {
        problems.push(
            node.problem(format!("`{}` is not one line", text.escape_debug()))
                .help("remove line breaks and control characters"),
        );
    }
    Some(text)
}

/// Refuses an endpoint prefix that cannot be part of a host name.
fn check_host(facts: &Node<'_>, prefix: &str, problems: &mut Problems) {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if prefix.is_empty() || !prefix.chars().all(allowed) {
        problems.push(
            facts
                .problem(format!(
                    "`{}` cannot be part of a host name",
                    prefix.escape_debug()
                ))
                .help("use letters, digits, `-` and `.` only"),
        );
    }
}

/// Refuses a service id that could not name a folder or a crate.
fn check_sdk_id(facts: &Node<'_>, id: &str, problems: &mut Problems) {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == ' ' || c == '-';
    if id.is_empty() || !id.chars().all(allowed) {
        problems.push(
            facts
                .problem(format!("service id `{}` is not a name", id.escape_debug()))
                .help("use letters, digits, spaces and `-` only"),
        );
    }
}

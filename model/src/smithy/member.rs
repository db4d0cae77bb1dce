//! Reads members: a target and the traits it gets here.

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::shape::{Location, Member, Simple, Target, XmlTraits};

use super::traits::Traits;
use super::{Context, Flavour, UNIT, check_member, prelude, shape_id};

/// Keys of a member.
const MEMBER: &[&str] = &["target", "traits"];

/// Reads a member. The traits of a simple target are merged in; its own win.
pub(super) fn read(
    name: &str,
    node: &Node<'_>,
    context: &Context<'_>,
    flavour: Flavour,
    problems: &mut Problems,
) -> Option<Member> {
    check_member(name, node, problems);
    node.allow(&[MEMBER], problems);
    let (id, target) = context.target(node, problems)?;
    if id == UNIT {
        problems.push(
            node.problem("a member holds nothing (`smithy.api#Unit`)")
                .help("point it to a structure without members"),
        );
        return None;
    }
    let simple = match &target {
        Some(target) => simple(target),
        None => prelude(&id),
    };
    let own = Traits::of(node);
    let targets = target.as_ref().map(Traits::of);
    let from_target = |id: &str| targets.is_some_and(|traits| traits.has(id));
    let documentation = own.documentation(problems);
    let documentation = match (documentation, simple, targets) {
        (None, Some(_), Some(traits)) => traits.documentation(problems),
        (documentation, _, _) => documentation,
    };
    let timestamp_format = own
        .timestamp_format(problems)
        .or_else(|| targets?.timestamp_format(problems));
    let mut other = targets.map(|traits| traits.others()).unwrap_or_default();
    other.extend(own.others());
    Some(Member {
        name: name.to_owned(),
        alias: None,
        required: own.has("smithy.api#required"),
        location: location(own, problems),
        wire_name: wire_name(own, flavour, problems),
        idempotency_token: own.has("smithy.api#idempotencyToken"),
        sensitive: from_target("smithy.api#sensitive"),
        timestamp_format,
        streaming: own.has("smithy.api#streaming") || from_target("smithy.api#streaming"),
        host_label: own.has("smithy.api#hostLabel"),
        xml: XmlTraits {
            attribute: own.has("smithy.api#xmlAttribute"),
            flattened: own.has("smithy.api#xmlFlattened"),
            namespace: own.xml_namespace(problems),
            query_name: own.text("aws.protocols#ec2QueryName", problems),
        },
        documentation,
        deprecated: own.deprecated(problems),
        other,
        target: match simple {
            Some(simple) => Target::Simple(simple),
            None => Target::Shape(shape_id(&id)),
        },
    })
}

/// The simple type of a shape, if it has no identity of its own.
pub(super) fn simple(shape: &Node<'_>) -> Option<Simple> {
    Some(match shape.value().get("type")?.as_str()? {
        "string" if !Traits::of(shape).has("smithy.api#enum") => Simple::String,
        "byte" | "short" | "integer" | "intEnum" => Simple::Integer,
        "long" => Simple::Long,
        "float" => Simple::Float,
        "double" => Simple::Double,
        "boolean" => Simple::Boolean,
        "timestamp" => Simple::Timestamp,
        "blob" => Simple::Blob,
        "document" => Simple::Document,
        _ => return None,
    })
}

/// Where the member stands in an HTTP message.
fn location(traits: Traits<'_>, problems: &mut Problems) -> Location {
    let mut named = |id: &str| traits.text(id, problems);
    if let Some(name) = named("smithy.api#httpHeader") {
        return Location::Header(name);
    }
    if let Some(name) = named("smithy.api#httpQuery") {
        return Location::Query(name);
    }
    if let Some(prefix) = named("smithy.api#httpPrefixHeaders") {
        return Location::PrefixHeaders(prefix);
    }
    let marks = [
        ("smithy.api#httpLabel", Location::Label),
        ("smithy.api#httpQueryParams", Location::QueryParams),
        ("smithy.api#httpPayload", Location::Payload),
        ("smithy.api#httpResponseCode", Location::StatusCode),
    ];
    let mark = marks.into_iter().find(|(id, _)| traits.has(id));
    mark.map_or(Location::Body, |(_, location)| location)
}

/// The name on the wire, if the protocol looks at the trait that gives one.
fn wire_name(traits: Traits<'_>, flavour: Flavour, problems: &mut Problems) -> Option<String> {
    let json = flavour.json_names.then_some("smithy.api#jsonName");
    let xml = flavour.xml_names.then_some("smithy.api#xmlName");
    traits.text(json.or(xml)?, problems)
}

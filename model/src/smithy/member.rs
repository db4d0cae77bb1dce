//! Reads members: a target and the traits it gets here.

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::shape::{Location, Member, Simple, Target, XmlTraits};

use super::traits::Traits;
use super::{Context, Flavour, UNIT, check_member, own, prelude, shape, shape_id};

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
    if target
        .as_ref()
        .is_some_and(|target| !shape::is_data(target))
    {
        problems.push(
            node.problem(format!("`{}` is no shape of values", id.escape_debug()))
                .help("point the member to a structure, or to another shape that has values"),
        );
        return None;
    }
    let simple = match &target {
        Some(target) => simple(target),
        None => prelude(&id),
    };
    let traits = Traits::of(node);
    let targets = target.as_ref().map(Traits::of);
    let from_target = |id: &str| targets.is_some_and(|target| target.has(id));
    let documentation = traits.documentation(problems);
    let documentation = match (documentation, simple, targets) {
        (None, Some(_), Some(target)) => target.documentation(problems),
        (documentation, _, _) => documentation,
    };
    let timestamp_format = traits
        .timestamp_format(problems)
        .or_else(|| targets?.timestamp_format(problems));
    let location = location(traits, problems);
    let mut other = targets
        .map(|target| target.others(flavour))
        .unwrap_or_default();
    other.extend(traits.others(flavour));
    Some(Member {
        name: name.to_owned(),
        alias: None,
        required: traits.has("smithy.api#required"),
        wire_name: wire_name(traits, &location, flavour, problems),
        location,
        idempotency_token: traits.has("smithy.api#idempotencyToken"),
        // Smithy knows it on shapes alone, other generators on members too.
        sensitive: traits.has("smithy.api#sensitive") || from_target("smithy.api#sensitive"),
        timestamp_format,
        // A stream of events is one by its kind.
        streaming: traits.has("smithy.api#streaming")
            || (simple.is_some() && from_target("smithy.api#streaming")),
        host_label: traits.has("smithy.api#hostLabel"),
        xml: XmlTraits {
            attribute: traits.has("smithy.api#xmlAttribute"),
            flattened: traits.has("smithy.api#xmlFlattened"),
            namespace: traits.xml_namespace(problems),
            query_name: traits.text("aws.protocols#ec2QueryName", problems),
        },
        documentation,
        deprecated: traits.deprecated(problems),
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
/// Members that are no part of the body have the name that they have there.
fn wire_name(
    traits: Traits<'_>,
    location: &Location,
    flavour: Flavour,
    problems: &mut Problems,
) -> Option<String> {
    if !matches!(location, Location::Body | Location::Payload) {
        return None;
    }
    let of_protocol = flavour.name_trait();
    let name = of_protocol.and_then(|id| traits.text(id, problems));
    name.or_else(|| traits.text(own::LOCATION_NAME, problems))
}

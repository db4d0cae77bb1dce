//! Reads members: a reference to a shape and what it adds.

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::shape::{
    Deprecated, Location, Member, Simple, Target, TimestampFormat, XmlNamespace, XmlTraits,
};

use super::{Context, keys, traits};

/// Reads a member. Its target's traits are merged in; its own win.
pub(super) fn read(
    name: &str,
    node: &Node<'_>,
    context: &Context<'_>,
    problems: &mut Problems,
) -> Option<Member> {
    node.allow(&[keys::MEMBER, keys::MEMBER_KEPT], problems);
    let (target_name, target) = context.target(node, problems)?;
    let kind = simple(&target);
    let merged = |key: &str, problems: &mut Problems| {
        node.text(key, problems)
            .or_else(|| target.text(key, problems))
    };
    let wire_name = node.text("locationName", problems);
    let location = location(name, node, wire_name.as_deref(), &target, problems);
    let kept = [(&target, keys::SHAPE_KEPT), (node, keys::MEMBER_KEPT)];
    Some(Member {
        name: name.to_owned(),
        alias: None,
        required: false,
        // Elsewhere the name is that of a header, a query or a label.
        wire_name: wire_name.filter(|_| location == Location::Body),
        location,
        idempotency_token: node.flag("idempotencyToken", problems),
        sensitive: target.flag("sensitive", problems),
        timestamp_format: timestamp_format(node, &target, problems),
        streaming: node.flag("streaming", problems) || target.flag("streaming", problems),
        host_label: node.flag("hostLabel", problems),
        xml: XmlTraits {
            attribute: node.flag("xmlAttribute", problems),
            flattened: node.flag("flattened", problems) || target.flag("flattened", problems),
            namespace: namespace(node, problems).or_else(|| namespace(&target, problems)),
            query_name: node.text("queryName", problems),
        },
        documentation: match kind {
            Some(_) => merged("documentation", problems),
            None => node.text("documentation", problems),
        },
        deprecated: deprecated(node, problems),
        other: traits::merged(&kept, kind.is_some_and(is_number), problems),
        target: match kind {
            Some(simple) => Target::Simple(simple),
            None => Target::Shape(context.id(&target_name)),
        },
    })
}

/// The simple type of a shape, if it has no identity of its own.
pub(super) fn simple(shape: &Node<'_>) -> Option<Simple> {
    let kind = shape.value().get("type")?.as_str()?;
    Some(match kind {
        "structure" if shape.value().get("document").is_some() => Simple::Document,
        "string" | "character" if shape.value().get("enum").is_none() => Simple::String,
        "integer" => Simple::Integer,
        "long" => Simple::Long,
        "float" => Simple::Float,
        "double" => Simple::Double,
        "boolean" => Simple::Boolean,
        "timestamp" => Simple::Timestamp,
        "blob" => Simple::Blob,
        _ => return None,
    })
}

/// Whether bounds are those of a range.
fn is_number(simple: Simple) -> bool {
    match simple {
        Simple::Integer | Simple::Long | Simple::Float | Simple::Double => true,
        Simple::String | Simple::Boolean | Simple::Timestamp | Simple::Blob | Simple::Document => {
            false
        }
    }
}

/// Where the member stands in an HTTP message.
fn location(
    name: &str,
    node: &Node<'_>,
    wire_name: Option<&str>,
    target: &Node<'_>,
    problems: &mut Problems,
) -> Location {
    let Some(place) = node.get("location") else {
        return Location::Body;
    };
    let wire = wire_name.unwrap_or(name).to_owned();
    match place.value().as_str() {
        Some("uri") => Location::Label,
        Some("querystring") if target.value()["type"] == "map" => Location::QueryParams,
        Some("querystring") => Location::Query(wire),
        Some("header") => Location::Header(wire),
        // Without a name, all headers are meant (old restJson1 case 9:0).
        Some("headers") => Location::PrefixHeaders(wire_name.unwrap_or_default().to_owned()),
        Some("statusCode") => Location::StatusCode,
        _ => {
            problems.push(
                place
                    .problem(format!("unknown location {}", place.value()))
                    .help("use uri, querystring, header, headers or statusCode"),
            );
            Location::Body
        }
    }
}

/// The format of a timestamp: the member's, else its target's.
fn timestamp_format(
    node: &Node<'_>,
    target: &Node<'_>,
    problems: &mut Problems,
) -> Option<TimestampFormat> {
    let place = node
        .get("timestampFormat")
        .or_else(|| target.get("timestampFormat"))?;
    match place.value().as_str() {
        Some("iso8601") => Some(TimestampFormat::DateTime),
        Some("unixTimestamp") => Some(TimestampFormat::EpochSeconds),
        Some("rfc822") => Some(TimestampFormat::HttpDate),
        _ => {
            problems.push(
                place
                    .problem(format!("unknown timestamp format {}", place.value()))
                    .help("use iso8601, unixTimestamp or rfc822"),
            );
            None
        }
    }
}

/// The XML namespace of a member or shape.
pub(super) fn namespace(node: &Node<'_>, problems: &mut Problems) -> Option<XmlNamespace> {
    let namespace = node.get("xmlNamespace")?;
    if namespace.value().is_string() {
        let uri = namespace.string(problems)?;
        return Some(XmlNamespace { uri, prefix: None });
    }
    namespace.allow(&[&["uri", "prefix"]], problems);
    Some(XmlNamespace {
        uri: namespace.text("uri", problems)?,
        prefix: namespace.text("prefix", problems),
    })
}

/// Whether and why something should not be used any more.
pub(super) fn deprecated(node: &Node<'_>, problems: &mut Problems) -> Option<Deprecated> {
    let deprecated = node.flag("deprecated", problems);
    let message = node.text("deprecatedMessage", problems);
    let since = node.text("deprecatedSince", problems);
    deprecated.then_some(Deprecated { message, since })
}

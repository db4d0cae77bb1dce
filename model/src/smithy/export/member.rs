//! Writes members.

use serde_json::{Value, json};

use crate::shape::{Location, Member, Target, TimestampFormat, XmlTraits};

use super::super::own;
use super::Context;
use super::simple::Simples;
use super::traits::Traits;

/// Where a member stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In a structure or union, by its name.
    Named,
    /// In a list or map.
    Element,
}

/// Writes a member.
pub(super) fn write(
    context: &Context<'_>,
    member: &Member,
    place: Place,
    simples: &mut Simples,
) -> Value {
    // Every field is named: a new one has to be written, or given up here.
    let Member {
        name: _,
        // Of an override, which is data of another file.
        alias: _,
        target,
        required,
        wire_name,
        location,
        idempotency_token,
        sensitive: _,
        timestamp_format,
        streaming: _,
        host_label,
        xml,
        documentation,
        deprecated,
        other: _,
    } = member;
    let mut traits = Traits::default();
    let target = match target {
        Target::Simple(simple) => simples.target(*simple, member, &mut traits),
        Target::Shape(id) => {
            differences(context, member, &mut traits);
            id.to_string()
        }
    };
    traits.words(documentation.as_ref(), deprecated.as_ref());
    traits.mark("smithy.api#required", *required);
    traits.mark("smithy.api#idempotencyToken", *idempotency_token);
    traits.mark("smithy.api#hostLabel", *host_label);
    traits.maybe(
        "smithy.api#timestampFormat",
        timestamp_format.map(format_name),
    );
    traits.maybe(name_trait(context, place), wire_name.clone());
    write_location(location, &mut traits);
    write_xml(xml, &mut traits);
    traits.put_on(json!({"target": target}))
}

/// The traits that a member of a shape with an identity has of its own.
fn differences(context: &Context<'_>, member: &Member, traits: &mut Traits) {
    let target = member.shape().and_then(|id| context.model.shapes.get(id));
    for (id, value) in &member.other {
        if target.is_none_or(|target| target.other.get(id) != Some(value)) {
            traits.set(id, value.clone());
        }
    }
    let is_sensitive = target.is_some_and(|target| target.sensitive);
    traits.mark("smithy.api#sensitive", member.sensitive && !is_sensitive);
    traits.mark("smithy.api#streaming", member.streaming);
}

/// The trait that tells the name on the wire. Smithy knows `jsonName` on named
/// members alone.
fn name_trait(context: &Context<'_>, place: Place) -> &'static str {
    let of_protocol = context.flavour.name_trait();
    let is_known = place == Place::Named || !context.flavour.json_names;
    of_protocol
        .filter(|_| is_known)
        .unwrap_or(own::LOCATION_NAME)
}

/// Writes where the member stands in an HTTP message.
fn write_location(location: &Location, traits: &mut Traits) {
    match location {
        Location::Body => {}
        Location::Payload => traits.mark("smithy.api#httpPayload", true),
        Location::Label => traits.mark("smithy.api#httpLabel", true),
        Location::Query(name) => traits.set("smithy.api#httpQuery", name.clone()),
        Location::QueryParams => traits.mark("smithy.api#httpQueryParams", true),
        Location::Header(name) => traits.set("smithy.api#httpHeader", name.clone()),
        Location::PrefixHeaders(prefix) => {
            traits.set("smithy.api#httpPrefixHeaders", prefix.clone());
        }
        Location::StatusCode => traits.mark("smithy.api#httpResponseCode", true),
    }
}

/// Writes what XML and query protocols look at.
fn write_xml(xml: &XmlTraits, traits: &mut Traits) {
    let XmlTraits {
        attribute,
        flattened,
        namespace,
        query_name,
    } = xml;
    traits.mark("smithy.api#xmlAttribute", *attribute);
    traits.mark("smithy.api#xmlFlattened", *flattened);
    traits.namespace("smithy.api#xmlNamespace", namespace.as_ref());
    traits.maybe("aws.protocols#ec2QueryName", query_name.clone());
}

/// The value of `timestampFormat`.
fn format_name(format: TimestampFormat) -> &'static str {
    match format {
        TimestampFormat::DateTime => "date-time",
        TimestampFormat::EpochSeconds => "epoch-seconds",
        TimestampFormat::HttpDate => "http-date",
    }
}

//! Lowers traits to schemas.

use shapesmith_model::Operation;
use shapesmith_model::shape::{
    Location, Member, Shape, ShapeKind, Simple, Target, TimestampFormat,
};

use crate::rust::{Collection, CollectionKind, MemberSchema, SchemaTrait, ShapeName};

use super::context::Context;

/// The schema of a member.
pub(super) fn member(context: &Context<'_>, index: usize, member: &Member) -> MemberSchema {
    MemberSchema {
        name: member.name.clone(),
        index,
        kind: shape_type(context, &member.target),
        collection: member.shape().and_then(|id| {
            let kind = match context.model.shapes.get(id)?.kind {
                ShapeKind::List(_) => CollectionKind::List,
                ShapeKind::Map(_) => CollectionKind::Map,
                ShapeKind::Structure(_)
                | ShapeKind::Union(_)
                | ShapeKind::Enum(_)
                | ShapeKind::EventStream(_) => return None,
            };
            Some((context.module(id), kind))
        }),
        traits: member_traits(context, member),
    }
}

/// The schemas inside a list or map; `None` for other shapes.
pub(super) fn collection(context: &Context<'_>, shape: &Shape) -> Option<Collection> {
    let (kind, key, element) = match &shape.kind {
        ShapeKind::List(list) => (CollectionKind::List, None, &list.member),
        ShapeKind::Map(map) => (CollectionKind::Map, Some(&map.key), &map.value),
        ShapeKind::Structure(_)
        | ShapeKind::Union(_)
        | ShapeKind::Enum(_)
        | ShapeKind::EventStream(_) => return None,
    };
    Some(Collection {
        module: context.module(&shape.id),
        kind,
        key: key.map(|key| member(context, 0, key)),
        element: member(context, usize::from(key.is_some()), element),
        shape: shape.id.clone(),
    })
}

/// The id and traits of a shape.
pub(super) fn shape_name(shape: &Shape) -> ShapeName {
    let mut traits = Vec::new();
    if shape.sensitive {
        traits.push(SchemaTrait::Sensitive);
    }
    traits.extend(shape.xml_name.clone().map(SchemaTrait::XmlName));
    traits.extend(shape.xml_namespace.clone().map(SchemaTrait::XmlNamespace));
    ShapeName {
        id: shape.id.clone(),
        traits,
    }
}

/// What the schema of an operation's input carries of the operation.
pub(super) fn input_traits(operation: &Operation, input: Option<&Shape>) -> Vec<SchemaTrait> {
    let http = SchemaTrait::Http {
        method: operation.http.method.clone(),
        uri: operation.http.uri.clone(),
        code: operation.http.code,
    };
    // A name of the shape itself comes first (case `BodyWithXmlName`).
    let wrapper = operation.input_wrapper.clone();
    let wrapper = wrapper.filter(|_| input.is_none_or(|shape| shape.xml_name.is_none()));
    let wrapper = wrapper.map(SchemaTrait::XmlName);
    let namespace = operation.input_namespace.clone();
    let namespace = namespace.map(SchemaTrait::XmlNamespace);
    let original = operation.input.as_ref().map(|id| id.name().to_owned());
    let original = original.map(SchemaTrait::OriginalName);
    [Some(http), wrapper, namespace, original]
        .into_iter()
        .flatten()
        .collect()
}

/// The variant of the runtime's `schema::Kind` for a target.
fn shape_type(context: &Context<'_>, target: &Target) -> &'static str {
    match target {
        Target::Simple(simple) => match simple {
            Simple::String => "String",
            Simple::Integer => "Integer",
            Simple::Long => "Long",
            Simple::Float => "Float",
            Simple::Double => "Double",
            Simple::Boolean => "Boolean",
            Simple::Timestamp => "Timestamp",
            Simple::Blob => "Blob",
            Simple::Document => "Document",
        },
        Target::Shape(id) => match context.model.shapes.get(id).map(|shape| &shape.kind) {
            Some(ShapeKind::Union(_) | ShapeKind::EventStream(_)) => "Union",
            Some(ShapeKind::Enum(_)) => "String",
            Some(ShapeKind::List(_)) => "List",
            Some(ShapeKind::Map(_)) => "Map",
            Some(ShapeKind::Structure(_)) | None => "Structure",
        },
    }
}

/// The format of the times of a list in a header. A header is read as a whole,
/// before its elements are, so the member tells.
fn format_in_header(context: &Context<'_>, member: &Member) -> Option<TimestampFormat> {
    let shape = context.model.shapes.get(member.shape()?)?;
    match (&member.location, &shape.kind) {
        (Location::Header(_), ShapeKind::List(list)) => list.member.timestamp_format,
        _ => None,
    }
}

/// The traits of a member, in a fixed order.
fn member_traits(context: &Context<'_>, member: &Member) -> Vec<SchemaTrait> {
    let mut traits = Vec::new();
    if context.is_sensitive(member) {
        traits.push(SchemaTrait::Sensitive);
    }
    match &member.location {
        Location::Body => {
            let renamed = member.wire_name.iter();
            traits.extend(renamed.flat_map(|name| {
                [
                    SchemaTrait::JsonName(name.clone()),
                    SchemaTrait::XmlName(name.clone()),
                ]
            }));
            traits.extend(member.xml.query_name.clone().map(SchemaTrait::QueryName));
            if context.is_event_stream(member) {
                traits.push(SchemaTrait::Streaming);
            }
        }
        Location::Payload => {
            traits.push(SchemaTrait::HttpPayload);
            traits.extend(member.wire_name.clone().map(SchemaTrait::XmlName));
            if member.streaming || context.is_event_stream(member) {
                traits.push(SchemaTrait::Streaming);
            }
        }
        Location::Label => traits.push(SchemaTrait::HttpLabel),
        Location::Query(name) => traits.push(SchemaTrait::HttpQuery(name.clone())),
        Location::QueryParams => traits.push(SchemaTrait::HttpQueryParams),
        Location::Header(name) => traits.push(SchemaTrait::HttpHeader(name.clone())),
        Location::PrefixHeaders(prefix) => {
            traits.push(SchemaTrait::HttpPrefixHeaders(prefix.clone()));
        }
        Location::StatusCode => traits.push(SchemaTrait::HttpResponseCode),
    }
    let format = member.timestamp_format;
    let format = format.or_else(|| format_in_header(context, member));
    traits.extend(format.map(SchemaTrait::TimestampFormat));
    let media_type = member.other.get("smithy.api#mediaType");
    let media_type = media_type.and_then(|media_type| media_type.as_str());
    traits.extend(media_type.map(|name| SchemaTrait::MediaType(name.to_owned())));
    for (id, event_trait) in [
        ("smithy.api#eventHeader", SchemaTrait::EventHeader),
        ("smithy.api#eventPayload", SchemaTrait::EventPayload),
    ] {
        if member.other.contains_key(id) {
            traits.push(event_trait);
        }
    }
    if member.host_label {
        traits.push(SchemaTrait::HostLabel);
    }
    if member.xml.attribute {
        traits.push(SchemaTrait::XmlAttribute);
    }
    if member.xml.flattened {
        traits.push(SchemaTrait::XmlFlattened);
    }
    traits.extend(member.xml.namespace.clone().map(SchemaTrait::XmlNamespace));
    traits
}

//! Schemas as emitted crates describe them: tables of names, kinds and traits.
//!
//! A table is plain data, which costs the compiler little; the codec's
//! [`Schema`] is made of it when a shape is first written or read, and kept
//! as long as the program runs.

use std::sync::OnceLock;

use aws_smithy_schema::traits::HttpTrait;
use aws_smithy_schema::{Schema, ShapeId, ShapeType};

pub use aws_smithy_schema::traits::TimestampFormat;

/// A member: its name in the model, what it holds, and its traits.
pub type Member = (&'static str, Kind, &'static [Trait]);

/// What a member holds.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true` or `false`.
    Boolean,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// 32 bits, IEEE 754.
    Float,
    /// 64 bits, IEEE 754.
    Double,
    /// Text; enums are text too.
    String,
    /// Bytes.
    Blob,
    /// A point in time.
    Timestamp,
    /// Any JSON value.
    Document,
    /// A structure, which has a schema of its own.
    Structure,
    /// A union, which has a schema of its own.
    Union,
    /// A list with these elements.
    List(&'static Collection),
    /// A map with these keys and values.
    Map(&'static Collection),
}

impl Kind {
    fn shape_type(self) -> ShapeType {
        match self {
            Kind::Boolean => ShapeType::Boolean,
            Kind::Integer => ShapeType::Integer,
            Kind::Long => ShapeType::Long,
            Kind::Float => ShapeType::Float,
            Kind::Double => ShapeType::Double,
            Kind::String => ShapeType::String,
            Kind::Blob => ShapeType::Blob,
            Kind::Timestamp => ShapeType::Timestamp,
            Kind::Document => ShapeType::Document,
            Kind::Structure => ShapeType::Structure,
            Kind::Union => ShapeType::Union,
            Kind::List(_) => ShapeType::List,
            Kind::Map(_) => ShapeType::Map,
        }
    }
}

/// A trait of a shape or member that decides how it looks on the wire; the
/// names are those of the [Smithy specification].
///
/// [Smithy specification]: https://smithy.io/2.0/spec/index.html
#[derive(Clone, Copy, Debug)]
pub enum Trait {
    /// Method, URI and status code of an operation, carried by its input.
    Http(&'static str, &'static str, u16),
    /// The name that an input or output has in the model.
    OriginalName(&'static str),
    /// The value is hidden from logs.
    Sensitive,
    /// The member's key in JSON.
    JsonName(&'static str),
    /// The parameter's name in EC2's forms, if it is not made of the name of
    /// the element in a response.
    QueryName(&'static str),
    /// The element's name in XML.
    XmlName(&'static str),
    /// The member is an XML attribute.
    XmlAttribute,
    /// A list or map without an element around its entries.
    XmlFlattened,
    /// The XML namespace: its URI and, if it has one, its prefix.
    XmlNamespace(&'static str, Option<&'static str>),
    /// How a timestamp is written.
    TimestampFormat(TimestampFormat),
    /// The member is a label of the URI.
    HttpLabel,
    /// The member is this header.
    HttpHeader(&'static str),
    /// The member is the headers with this prefix.
    HttpPrefixHeaders(&'static str),
    /// The member is this parameter of the query.
    HttpQuery(&'static str),
    /// The member is any parameters of the query.
    HttpQueryParams,
    /// The member is the body.
    HttpPayload,
    /// The member is the status code.
    HttpResponseCode,
    /// The body is sent or read piece by piece.
    Streaming,
    /// The member is a header of an event.
    EventHeader,
    /// The member is the payload of an event.
    EventPayload,
    /// The member is a label of the host.
    HostLabel,
    /// A text or blob is of this media type; in a header, such a text is told
    /// in base64.
    MediaType(&'static str),
}

impl Trait {
    fn add_to(self, schema: Schema<'static>) -> Schema<'static> {
        match self {
            Trait::Http(method, uri, code) => {
                schema.with_http(HttpTrait::new(method, uri, Some(code)))
            }
            Trait::OriginalName(name) => schema.with_original_name(name),
            Trait::Sensitive => schema.with_sensitive(),
            Trait::JsonName(name) => schema.with_json_name(name),
            // The official schema has no such trait, and members have no
            // original name: that is one of inputs and outputs.
            Trait::QueryName(name) => schema.with_original_name(name),
            Trait::XmlName(name) => schema.with_xml_name(name),
            Trait::XmlAttribute => schema.with_xml_attribute(),
            Trait::XmlFlattened => schema.with_xml_flattened(),
            Trait::XmlNamespace(uri, prefix) => schema.with_xml_namespace(uri, prefix),
            Trait::TimestampFormat(format) => schema.with_timestamp_format(format),
            Trait::HttpLabel => schema.with_http_label(),
            Trait::HttpHeader(name) => schema.with_http_header(name),
            Trait::HttpPrefixHeaders(prefix) => schema.with_http_prefix_headers(prefix),
            Trait::HttpQuery(name) => schema.with_http_query(name),
            Trait::HttpQueryParams => schema.with_http_query_params(),
            Trait::HttpPayload => schema.with_http_payload(),
            Trait::HttpResponseCode => schema.with_http_response_code(),
            Trait::Streaming => schema.with_streaming(),
            Trait::EventHeader => schema.with_event_header(),
            Trait::EventPayload => schema.with_event_payload(),
            Trait::HostLabel => schema.with_host_label(),
            Trait::MediaType(name) => schema.with_media_type(name),
        }
    }
}

/// The table of a structure or union.
#[derive(Debug)]
pub struct Shape {
    id: &'static str,
    kind: ShapeType,
    members: &'static [Member],
    traits: &'static [Trait],
    schema: OnceLock<Schema<'static>>,
}

impl Shape {
    /// A structure with this shape id.
    pub const fn structure(
        id: &'static str,
        members: &'static [Member],
        traits: &'static [Trait],
    ) -> Self {
        Self::new(ShapeType::Structure, id, members, traits)
    }

    /// A union with this shape id.
    pub const fn union(
        id: &'static str,
        members: &'static [Member],
        traits: &'static [Trait],
    ) -> Self {
        Self::new(ShapeType::Union, id, members, traits)
    }

    const fn new(
        kind: ShapeType,
        id: &'static str,
        members: &'static [Member],
        traits: &'static [Trait],
    ) -> Self {
        Self {
            id,
            kind,
            members,
            traits,
            schema: OnceLock::new(),
        }
    }

    /// The schema; it is made by the first call.
    pub fn schema(&self) -> &Schema<'static> {
        self.schema.get_or_init(|| {
            let members = self.members.iter().enumerate();
            let members = members.map(|(index, member)| -> &Schema<'static> {
                Box::leak(Box::new(member_schema(self.id, index, member)))
            });
            let members = Vec::leak(members.collect());
            let (namespace, name) = split(self.id);
            let id = ShapeId::from_parts(self.id, namespace, name);
            let schema = Schema::new_struct(id, self.kind, members);
            self.traits
                .iter()
                .fold(schema, |schema, one| one.add_to(schema))
        })
    }
}

/// The table of what a list or map holds.
#[derive(Debug)]
pub struct Collection {
    id: &'static str,
    key: Option<Member>,
    element: Member,
    schemas: OnceLock<(Option<Schema<'static>>, Schema<'static>)>,
}

impl Collection {
    /// A list with this shape id.
    pub const fn list(id: &'static str, element: Member) -> Self {
        Self::new(id, None, element)
    }

    /// A map with this shape id.
    pub const fn map(id: &'static str, key: Member, value: Member) -> Self {
        Self::new(id, Some(key), value)
    }

    const fn new(id: &'static str, key: Option<Member>, element: Member) -> Self {
        Self {
            id,
            key,
            element,
            schemas: OnceLock::new(),
        }
    }

    /// The schemas of a map's keys, and of a list's elements or a map's values.
    fn schemas(&self) -> &(Option<Schema<'static>>, Schema<'static>) {
        self.schemas.get_or_init(|| {
            let key = self.key.as_ref().map(|key| member_schema(self.id, 0, key));
            let index = usize::from(key.is_some());
            (key, member_schema(self.id, index, &self.element))
        })
    }
}

/// The schema of a member of the shape `shape`.
fn member_schema(
    shape: &'static str,
    index: usize,
    &(name, kind, traits): &Member,
) -> Schema<'static> {
    let (namespace, shape_name) = split(shape);
    let id = String::leak(format!("{shape}${name}"));
    let id = ShapeId::from_parts_with_member(id, namespace, shape_name, name);
    let schema = Schema::new_member(id, kind.shape_type(), name, index);
    let schema = match kind {
        Kind::List(list) => schema.with_list_member(&list.schemas().1),
        Kind::Map(map) => match map.schemas() {
            (Some(key), value) => schema.with_map_members(key, value),
            (None, value) => schema.with_list_member(value),
        },
        _ => schema,
    };
    traits.iter().fold(schema, |schema, one| one.add_to(schema))
}

/// The name that [`Trait::QueryName`] gave a member.
pub(crate) fn query_name<'s>(member: &'s Schema<'_>) -> Option<&'s str> {
    member.original_name()
}

/// Namespace and name of a shape id.
fn split(id: &'static str) -> (&'static str, &'static str) {
    id.split_once('#').unwrap_or(("", id))
}

//! Shapes and their members.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::shape_id::ShapeId;

/// A shape that has an identity of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// The shape's id.
    pub id: ShapeId,
    /// The name that emitted code should use instead of the id's; an override.
    pub alias: Option<String>,
    /// What the shape is.
    pub kind: ShapeKind,
    /// What the shape is for, in HTML.
    pub documentation: Option<String>,
    /// Whether and why the shape should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Whether values must not be shown.
    pub sensitive: bool,
    /// The XML element of the shape.
    pub xml_name: Option<String>,
    /// The XML namespace of the shape.
    pub xml_namespace: Option<XmlNamespace>,
    /// Traits that no pass interprets yet, by their ids. What only botocore knows
    /// is in the namespace `shapesmith.botocore`.
    pub other: BTreeMap<String, Value>,
}

/// The kinds of shapes that have an identity of their own.
#[derive(Clone, Debug, PartialEq)]
pub enum ShapeKind {
    /// Members side by side.
    Structure(Structure),
    /// Exactly one of several members.
    Union(Vec<Member>),
    /// One of several texts.
    Enum(Vec<EnumValue>),
    /// A sequence.
    List(Box<List>),
    /// Texts to values.
    Map(Box<Map>),
    /// Messages one after another, each one of several members.
    EventStream(Vec<Member>),
}

/// Members side by side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Structure {
    /// The members in the model's order.
    pub members: Vec<Member>,
    /// Set if the structure is an error.
    pub error: Option<ErrorFacts>,
}

/// What makes a structure an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ErrorFacts {
    /// The code on the wire, if it is not the shape's name.
    pub code: Option<String>,
    /// The HTTP status, if the model tells it.
    pub status: Option<u16>,
    /// Whether the sender is to blame; otherwise the service.
    pub sender_fault: bool,
    /// Whether it may go away by itself.
    pub retryable: Option<Retryable>,
}

/// An error may go away by itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retryable {
    /// It came from too many requests.
    pub throttling: bool,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The text on the wire, kept to the byte.
    pub value: String,
    /// What the value means, in HTML.
    pub documentation: Option<String>,
}

/// A sequence.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What it is made of.
    pub member: Member,
    /// Whether nulls are values.
    pub sparse: bool,
}

/// Texts to values.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// The keys.
    pub key: Member,
    /// The values.
    pub value: Member,
    /// Whether nulls are values.
    pub sparse: bool,
}

/// A member of a shape, with the traits of its target merged in; its own win.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The member's name in the model.
    pub name: String,
    /// The name that emitted code should use instead; an override.
    pub alias: Option<String>,
    /// What the member holds.
    pub target: Target,
    /// Whether it must be there.
    pub required: bool,
    /// Its name on the wire, if that differs.
    pub wire_name: Option<String>,
    /// Where it stands in an HTTP message.
    pub location: Location,
    /// Whether it is an idempotency token, filled when absent.
    pub idempotency_token: bool,
    /// Whether values must not be shown.
    pub sensitive: bool,
    /// How a timestamp is written, if not as the protocol has it.
    pub timestamp_format: Option<TimestampFormat>,
    /// Whether a blob or event stream is sent piece by piece.
    pub streaming: bool,
    /// Whether it is part of the host name.
    pub host_label: bool,
    /// Traits that only XML and query protocols look at.
    pub xml: XmlTraits,
    /// What the member means, in HTML.
    pub documentation: Option<String>,
    /// Whether and why the member should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Traits that no pass interprets yet, by their ids. What only botocore knows
    /// is in the namespace `shapesmith.botocore`.
    pub other: BTreeMap<String, Value>,
}

/// What a member holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A shape with an identity of its own.
    Shape(ShapeId),
    /// A simple value.
    Simple(Simple),
}

/// The simple types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Simple {
    /// Text.
    String,
    /// 32 bits, signed.
    Integer,
    /// 64 bits, signed.
    Long,
    /// 32 bits, floating.
    Float,
    /// 64 bits, floating.
    Double,
    /// True or false.
    Boolean,
    /// A point in time.
    Timestamp,
    /// Bytes.
    Blob,
    /// Any JSON-like value.
    Document,
}

/// Where a member stands in an HTTP message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body, beside others.
    Body,
    /// It is the body.
    Payload,
    /// A label of the URI.
    Label,
    /// A query of this name.
    Query(String),
    /// All entries of a map as queries.
    QueryParams,
    /// The header of this name.
    Header(String),
    /// All headers with this prefix.
    PrefixHeaders(String),
    /// The status code.
    StatusCode,
}

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// RFC 3339 in UTC.
    DateTime,
    /// Seconds since 1970.
    EpochSeconds,
    /// IMF-fixdate of RFC 7231.
    HttpDate,
}

/// Traits that only XML and query protocols look at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct XmlTraits {
    /// The member is an attribute.
    pub attribute: bool,
    /// A list or map without an element around it.
    pub flattened: bool,
    /// The member's namespace.
    pub namespace: Option<XmlNamespace>,
    /// The member's name in EC2's query protocol.
    pub query_name: Option<String>,
}

/// An XML namespace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The namespace's URI.
    pub uri: String,
    /// The prefix bound to it.
    pub prefix: Option<String>,
}

/// Something should not be used any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecated {
    /// Why, or what to use instead.
    pub message: Option<String>,
    /// Since when.
    pub since: Option<String>,
}

impl Shape {
    /// The members of any kind of shape.
    pub fn members(&self) -> Vec<&Member> {
        match &self.kind {
            ShapeKind::Structure(structure) => structure.members.iter().collect(),
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => members.iter().collect(),
            ShapeKind::Enum(_) => Vec::new(),
            ShapeKind::List(list) => vec![&list.member],
            ShapeKind::Map(map) => vec![&map.key, &map.value],
        }
    }
}

impl Shape {
    /// The members of any kind of shape, to be changed.
    pub fn members_mut(&mut self) -> Vec<&mut Member> {
        match &mut self.kind {
            ShapeKind::Structure(structure) => structure.members.iter_mut().collect(),
            ShapeKind::Union(members) | ShapeKind::EventStream(members) => {
                members.iter_mut().collect()
            }
            ShapeKind::Enum(_) => Vec::new(),
            ShapeKind::List(list) => vec![&mut list.member],
            ShapeKind::Map(map) => vec![&mut map.key, &mut map.value],
        }
    }

    /// The name that emitted code makes its own of.
    pub fn called(&self) -> &str {
        self.alias.as_deref().unwrap_or(self.id.name())
    }
}

impl Member {
    /// The name that emitted code makes its own of.
    pub fn called(&self) -> &str {
        self.alias.as_deref().unwrap_or(&self.name)
    }

    /// The shape that the member holds, unless it holds a simple value.
    pub fn shape(&self) -> Option<&ShapeId> {
        match &self.target {
            Target::Shape(id) => Some(id),
            Target::Simple(_) => None,
        }
    }
}

//! The service: what holds for all of its operations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::endpoint::EndpointRules;
use crate::shape::{Deprecated, XmlNamespace};
use crate::shape_id::ShapeId;

/// A service.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// The id of the service shape.
    pub id: ShapeId,
    /// The id that all AWS SDKs share, for instance `Connect`.
    pub sdk_id: String,
    /// The service's full name, for people.
    pub title: String,
    /// The version of the API, a date.
    pub api_version: String,
    /// The first part of the service's host names.
    pub endpoint_prefix: String,
    /// The name in the scope of a signature.
    pub signing_name: String,
    /// Whether requests are signed as S3 wants it: the path as it is sent, and
    /// with a header that has the checksum of the body.
    pub s3_signature: bool,
    /// The protocol to speak: the first of botocore's priority list that the service has.
    pub protocol: ShapeId,
    /// All protocols that the service has, the chosen one among them.
    pub protocols: Vec<ShapeId>,
    /// The authorization schemes by trait id, most preferred first.
    pub auth: Vec<String>,
    /// The XML namespace of bodies.
    pub xml_namespace: Option<XmlNamespace>,
    /// Whether errors also carry the codes of an older protocol.
    pub query_compatible: bool,
    /// What the service is for, in HTML.
    pub documentation: Option<String>,
    /// Whether and why the service should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// Where the service is found.
    pub endpoint_rules: Option<EndpointRules>,
    /// Traits that no pass interprets yet, by their ids. What only botocore knows
    /// is in the namespace `shapesmith.botocore`.
    pub other: BTreeMap<String, Value>,
}

//! Operations.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::shape::{Deprecated, XmlNamespace};
use crate::shape_id::ShapeId;

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name by which a client's method is called.
    pub name: String,
    /// The name on the wire; it differs from `name` in a few services.
    pub wire_name: String,
    /// Method, URI and status code.
    pub http: Http,
    /// The structure that is sent; absent if nothing is.
    pub input: Option<ShapeId>,
    /// The structure that a success brings; absent if it brings nothing.
    pub output: Option<ShapeId>,
    /// The errors, sorted by id: the formats differ in their order.
    pub errors: Vec<ShapeId>,
    /// How the request is authorized.
    pub auth: OperationAuth,
    /// What the operation does, in HTML.
    pub documentation: Option<String>,
    /// Whether and why the operation should not be used any more.
    pub deprecated: Option<Deprecated>,
    /// A prefix of the host, possibly with labels in braces.
    pub host_prefix: Option<String>,
    /// The XML element that wraps the input.
    pub input_wrapper: Option<String>,
    /// The namespace of that element, if it is not the service's.
    pub input_namespace: Option<XmlNamespace>,
    /// The XML element that wraps the output.
    pub output_wrapper: Option<String>,
    /// Traits that no pass interprets yet, by their ids. What only botocore knows
    /// is in the namespace `shapesmith.botocore`.
    pub other: BTreeMap<String, Value>,
}

/// The HTTP binding of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// For instance `PUT`.
    pub method: String,
    /// A path with labels in braces (`{Name}`, greedy `{Name+}`) and possibly literal queries.
    pub uri: String,
    /// The status of a success.
    pub code: u16,
}

/// How an operation is authorized.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OperationAuth {
    /// The request carries no authorization.
    pub none: bool,
    /// The signature leaves out the body.
    pub unsigned_payload: bool,
}

impl Operation {
    /// The names of the labels in the host prefix, in order.
    pub fn host_labels(&self) -> Vec<&str> {
        labels(self.host_prefix.as_deref().unwrap_or_default())
    }
}

impl Http {
    /// What holds for protocols whose requests all go to one URI.
    pub(crate) fn unbound() -> Self {
        Self {
            method: "POST".to_owned(),
            uri: "/".to_owned(),
            code: 200,
        }
    }

    /// The names of the labels in the URI, in order, without the greedy mark.
    pub fn labels(&self) -> Vec<&str> {
        labels(&self.uri)
    }
}

/// The names between braces.
fn labels(pattern: &str) -> Vec<&str> {
    let mut labels = Vec::new();
    let mut rest = pattern;
    while let Some((_, behind)) = rest.split_once('{') {
        let Some((label, after)) = behind.split_once('}') else {
            break;
        };
        labels.push(label.trim_end_matches('+'));
        rest = after;
    }
    labels
}

//! Traits, by their ids.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::Problems;
use crate::json::Node;
use crate::shape::{Deprecated, TimestampFormat, XmlNamespace};

use super::{Flavour, own};

/// Traits that a pass interprets; all others are kept as they are.
const INTERPRETED: &[&str] = &[
    "aws.protocols#ec2QueryName",
    "smithy.api#deprecated",
    "smithy.api#documentation",
    "smithy.api#enum",
    "smithy.api#enumValue",
    "smithy.api#error",
    "smithy.api#hostLabel",
    "smithy.api#http",
    "smithy.api#httpError",
    "smithy.api#httpHeader",
    "smithy.api#httpLabel",
    "smithy.api#httpPayload",
    "smithy.api#httpPrefixHeaders",
    "smithy.api#httpQuery",
    "smithy.api#httpQueryParams",
    "smithy.api#httpResponseCode",
    "smithy.api#idempotencyToken",
    "smithy.api#jsonName",
    "smithy.api#required",
    "smithy.api#retryable",
    "smithy.api#sensitive",
    "smithy.api#sparse",
    "smithy.api#streaming",
    "smithy.api#timestampFormat",
    "smithy.api#xmlAttribute",
    "smithy.api#xmlFlattened",
    "smithy.api#xmlName",
    "smithy.api#xmlNamespace",
];

/// The traits of a shape or member.
#[derive(Clone, Copy)]
pub(super) struct Traits<'a>(&'a Node<'a>);

impl<'a> Traits<'a> {
    /// Those of a node.
    pub(super) fn of(node: &'a Node<'a>) -> Self {
        Self(node)
    }

    /// Whether the trait is there.
    pub(super) fn has(&self, id: &str) -> bool {
        let traits = self.0.value().get("traits");
        traits.is_some_and(|traits| traits.get(id).is_some())
    }

    /// The plain value of a trait.
    pub(super) fn value(&self, id: &str) -> Option<&'a Value> {
        self.0.value().get("traits")?.get(id)
    }

    /// Reads the value of a trait.
    pub(super) fn read<T>(
        &self,
        id: &str,
        problems: &mut Problems,
        read: impl FnOnce(&Node<'_>, &mut Problems) -> Option<T>,
    ) -> Option<T> {
        let traits = self.0.get("traits")?;
        let node = traits.get(id)?;
        read(&node, problems)
    }

    /// The text of a trait.
    pub(super) fn text(&self, id: &str, problems: &mut Problems) -> Option<String> {
        self.read(id, problems, |node, problems| node.string(problems))
    }

    /// The documentation, in HTML.
    pub(super) fn documentation(&self, problems: &mut Problems) -> Option<String> {
        self.text("smithy.api#documentation", problems)
    }

    /// Whether and why the shape or member should not be used any more.
    pub(super) fn deprecated(&self, problems: &mut Problems) -> Option<Deprecated> {
        self.read("smithy.api#deprecated", problems, |node, problems| {
            Some(Deprecated {
                message: node.text("message", problems),
                since: node.text("since", problems),
            })
        })
    }

    /// The XML namespace.
    pub(super) fn xml_namespace(&self, problems: &mut Problems) -> Option<XmlNamespace> {
        self.namespace("smithy.api#xmlNamespace", problems)
    }

    /// A trait that is an XML namespace.
    pub(super) fn namespace(&self, id: &str, problems: &mut Problems) -> Option<XmlNamespace> {
        self.read(id, problems, |node, problems| {
            Some(XmlNamespace {
                uri: node.require("uri", problems)?.string(problems)?,
                prefix: node.text("prefix", problems),
            })
        })
    }

    /// How a timestamp is written.
    pub(super) fn timestamp_format(&self, problems: &mut Problems) -> Option<TimestampFormat> {
        self.read(
            "smithy.api#timestampFormat",
            problems,
            |node, problems| match node.value().as_str() {
                Some("date-time") => Some(TimestampFormat::DateTime),
                Some("epoch-seconds") => Some(TimestampFormat::EpochSeconds),
                Some("http-date") => Some(TimestampFormat::HttpDate),
                _ => {
                    problems.push(
                        node.problem(format!("unknown timestamp format {}", node.value()))
                            .help("use date-time, epoch-seconds or http-date"),
                    );
                    None
                }
            },
        )
    }

    /// The traits that no pass interprets. Only the protocol of queries looks
    /// at its codes of errors.
    pub(super) fn others(&self, flavour: Flavour) -> BTreeMap<String, Value> {
        let is_code = |id: &str| flavour.query_errors && id == "aws.protocols#awsQueryError";
        let traits = self.0.value().get("traits").and_then(Value::as_object);
        let others = traits.into_iter().flatten();
        others
            .filter(|(id, _)| !INTERPRETED.contains(&id.as_str()))
            .filter(|(id, _)| !is_code(id))
            .filter(|(id, _)| !own::ALL.contains(&id.as_str()))
            .map(|(id, value)| (id.clone(), value.clone()))
            .collect()
    }
}

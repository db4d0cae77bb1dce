//! Operations that are emitted but that the runtime cannot send yet.
//!
//! An emitted crate has every operation of its model, whether or not the
//! runtime can already send it. This is the one place that tells which ones it
//! cannot; each reason is a variant of [`Obstacle`], so that a feature which
//! the types can express before the runtime can send it gets one here.

use std::fmt;

use shapesmith_model::shape::ShapeKind;
use shapesmith_model::{Model, Operation, ShapeId};

/// The protocols that `shapesmith-runtime` speaks. A test keeps this in step
/// with the runtime, on which the generator does not depend.
const SPOKEN: [&str; 7] = [
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#awsQuery",
    "aws.protocols#ec2Query",
    "aws.protocols#restJson1",
    "aws.protocols#restXml",
    "smithy.protocols#rpcv2Cbor",
];

/// An operation that cannot be sent, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsendable {
    /// The name of the operation in the model.
    pub operation: String,
    /// Why it cannot be sent.
    pub obstacle: Obstacle,
}

/// Why an operation cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Obstacle {
    /// The runtime does not speak the service's protocol.
    Protocol(ShapeId),
    /// The input or the output has a stream of events, and the service's
    /// protocol has none.
    EventStream(ShapeId),
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Obstacle::Protocol(id) => write!(f, "the runtime does not speak `{}`", id.name()),
            Obstacle::EventStream(id) => {
                let name = id.name();
                write!(f, "its protocol has no event streams, such as `{name}`")
            }
        }
    }
}

/// The operations of a model that cannot be sent, in the order of their names.
pub fn unsendable(model: &Model) -> Vec<Unsendable> {
    let operations = model.operations.values();
    let found = operations.filter_map(|operation| {
        Some(Unsendable {
            operation: operation.name.clone(),
            obstacle: obstacle(model, operation)?,
        })
    });
    found.collect()
}

/// What keeps an operation from being sent.
pub(crate) fn obstacle(model: &Model, operation: &Operation) -> Option<Obstacle> {
    unspoken(model).or_else(|| event_stream(model, operation))
}

/// The protocols that have no event streams.
const WITHOUT_EVENTS: [&str; 2] = ["aws.protocols#awsQuery", "aws.protocols#ec2Query"];

/// The first event stream of an operation, if it can have none.
fn event_stream(model: &Model, operation: &Operation) -> Option<Obstacle> {
    if !WITHOUT_EVENTS.contains(&model.service.protocol.to_string().as_str()) {
        return None;
    }
    let roots = operation.input.iter().chain(&operation.output);
    let roots = roots.filter_map(|id| model.shapes.get(id));
    let members = roots.flat_map(|shape| shape.members());
    let mut targets = members.filter_map(|member| model.shapes.get(member.shape()?));
    let stream = targets.find(|shape| matches!(shape.kind, ShapeKind::EventStream(_)))?;
    Some(Obstacle::EventStream(stream.id.clone()))
}

/// The protocol of a service, if the runtime does not speak it.
fn unspoken(model: &Model) -> Option<Obstacle> {
    let protocol = &model.service.protocol;
    let is_spoken = SPOKEN.contains(&protocol.to_string().as_str());
    (!is_spoken).then(|| Obstacle::Protocol(protocol.clone()))
}

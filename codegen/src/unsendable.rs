//! Operations that are emitted but that the runtime cannot send yet.
//!
//! An emitted crate has every operation of its model, whether or not the
//! runtime can already send it. This is the one place that tells which ones it
//! cannot; each reason is a variant of [`Obstacle`], so that a feature which
//! the types can express before the runtime can send it gets one here.

use std::fmt;

use shapesmith_model::{Model, ShapeId};

/// The protocols that `shapesmith-runtime` speaks. A test keeps this in step
/// with the runtime, on which the generator does not depend.
const SPOKEN: [&str; 3] = [
    "aws.protocols#awsJson1_0",
    "aws.protocols#awsJson1_1",
    "aws.protocols#restJson1",
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
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Obstacle::Protocol(id) => write!(f, "the runtime does not speak `{}`", id.name()),
        }
    }
}

/// The operations of a model that cannot be sent, in the order of their names.
pub fn unsendable(model: &Model) -> Vec<Unsendable> {
    let operations = model.operations.values();
    let found = operations.filter_map(|operation| {
        Some(Unsendable {
            operation: operation.name.clone(),
            obstacle: unspoken(model)?,
        })
    });
    found.collect()
}

/// The protocol of a service, if the runtime does not speak it.
fn unspoken(model: &Model) -> Option<Obstacle> {
    let protocol = &model.service.protocol;
    let is_spoken = SPOKEN.contains(&protocol.to_string().as_str());
    (!is_spoken).then(|| Obstacle::Protocol(protocol.clone()))
}

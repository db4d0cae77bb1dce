//! From the trait that names a protocol to its implementation: the only place
//! in this project where emitted code meets a protocol.

mod json;
mod located;

use std::fmt;

use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_schema::protocol::SharedClientProtocol;

use crate::operation::ServiceFacts;

/// How many structures, lists and maps of a response may lie inside each
/// other. A deeper response is an error: reading, and later dropping or
/// printing it, would use up the stack.
pub const MAX_DEPTH: u32 = 320;

/// The protocol that a service speaks.
///
/// # Errors
/// When this crate has no implementation of it.
pub fn protocol(facts: &ServiceFacts) -> Result<SharedClientProtocol, UnsupportedProtocol> {
    match facts.protocol {
        "aws.protocols#restJson1" => Ok(json::rest_json_1(facts)),
        "aws.protocols#awsJson1_0" => Ok(json::aws_json(facts, AwsJsonRpcProtocol::aws_json_1_0())),
        "aws.protocols#awsJson1_1" => Ok(json::aws_json(facts, AwsJsonRpcProtocol::aws_json_1_1())),
        id => Err(UnsupportedProtocol { id }),
    }
}

/// A protocol that this crate cannot speak.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnsupportedProtocol {
    /// The shape id of the protocol's trait.
    pub id: &'static str,
}

impl fmt::Display for UnsupportedProtocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "protocol `{}` is not supported by this version of shapesmith-runtime",
            self.id
        )
    }
}

impl std::error::Error for UnsupportedProtocol {}

//! From the trait that names a protocol to its implementation: the only place
//! in this project where emitted code meets a protocol.

use std::fmt;

use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_schema::protocol::SharedClientProtocol;

use crate::operation::ServiceFacts;

/// The protocol that a service speaks.
///
/// # Errors
/// When this crate has no implementation of it.
pub fn protocol(facts: &ServiceFacts) -> Result<SharedClientProtocol, UnsupportedProtocol> {
    let rpc = |protocol: AwsJsonRpcProtocol| {
        let protocol = protocol.with_target_prefix(facts.shape_name);
        SharedClientProtocol::new(protocol.with_default_namespace(facts.namespace))
    };
    match facts.protocol {
        "aws.protocols#restJson1" => {
            let protocol = AwsRestJsonProtocol::new().with_default_namespace(facts.namespace);
            Ok(SharedClientProtocol::new(protocol))
        }
        "aws.protocols#awsJson1_0" => Ok(rpc(AwsJsonRpcProtocol::aws_json_1_0())),
        "aws.protocols#awsJson1_1" => Ok(rpc(AwsJsonRpcProtocol::aws_json_1_1())),
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

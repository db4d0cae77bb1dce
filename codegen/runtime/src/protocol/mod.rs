//! From the trait that names a protocol to its implementation: the only place
//! in this project where emitted code meets a protocol.

mod cbor;
mod form;
mod json;
mod located;
mod official;
mod payload;
mod query;
mod rest_xml;
mod timestamp;
mod xml;

use std::fmt;

pub(crate) use self::timestamp::read as read_timestamp;

use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_runtime_api::http::Response;
use aws_smithy_schema::protocol::SharedClientProtocol;

use crate::operation::ServiceFacts;
use crate::serde::{Schema, ShapeType};

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
        "aws.protocols#restXml" => Ok(rest_xml::rest_xml(facts)),
        "aws.protocols#awsQuery" => Ok(query::aws_query(facts)),
        "aws.protocols#ec2Query" => Ok(query::ec2_query(facts)),
        "smithy.protocols#rpcv2Cbor" => Ok(cbor::rpc_v2_cbor()),
        id => Err(UnsupportedProtocol { id }),
    }
}

/// Whether a response brings an error, by its status or by what the protocol
/// has for an error in a success.
pub(crate) fn is_error(facts: &ServiceFacts, response: &Response) -> bool {
    !response.status().is_success()
        || facts.protocol == "aws.protocols#restXml" && xml::envelope::is_error(response)
}

/// The name of a member in XML and in forms.
fn wire_name<'s>(member: &'s Schema<'_>) -> &'s str {
    let renamed = member.xml_name().map(|name| name.value());
    renamed.or_else(|| member.member_name()).unwrap_or_default()
}

/// The schema of a member of an object that no schema describes.
fn document_member<'s>(object: &Schema<'s>, name: &'s str) -> Schema<'s> {
    Schema::new_member(object.shape_id().clone(), ShapeType::Document, name, 0)
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

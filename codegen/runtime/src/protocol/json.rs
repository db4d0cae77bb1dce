//! The JSON protocols: requests by the official runtime, responses by its
//! codec with settings of our own.

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings, JsonDeserializer, JsonSerializer};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_types::date_time::Format;

use super::MAX_DEPTH;
use super::located::Located;
use super::official::{Bodies, Official};
use crate::operation::ServiceFacts;
use crate::serde::{ShapeDeserializer, ShapeId};

/// `aws.protocols#restJson1`: members in the URI, in headers and in the body.
pub(super) fn rest_json_1(facts: &ServiceFacts) -> SharedClientProtocol {
    let official = AwsRestJsonProtocol::new().with_default_namespace(facts.namespace);
    SharedClientProtocol::new(Official {
        bodies: codec(facts, official.protocol_id(), true),
        protocol: official,
        has_bindings: true,
    })
}

/// `aws.protocols#awsJson1_0` and `awsJson1_1`: everything in the body.
pub(super) fn aws_json(facts: &ServiceFacts, official: AwsJsonRpcProtocol) -> SharedClientProtocol {
    SharedClientProtocol::new(Official {
        bodies: codec(facts, official.protocol_id(), false),
        protocol: official.with_target_prefix(facts.shape_name),
        has_bindings: false,
    })
}

/// How JSON is read.
///
/// The codec's own defaults let several malformed bodies pass and stop at 128
/// containers, which a deep but valid recursion can exceed.
fn codec(facts: &ServiceFacts, protocol_id: &ShapeId<'static>, json_name: bool) -> JsonBodies {
    let settings = JsonCodecSettings::builder()
        .protocol_id(protocol_id.clone())
        .default_namespace(facts.namespace)
        .default_timestamp_format(Format::EpochSeconds)
        .use_json_name(json_name)
        .max_depth(MAX_DEPTH)
        .enforce_strictness(true)
        // Some services write whole numbers as `1.0`.
        .allow_integral_float_numbers(true)
        // Of two equal keys the last one wins, also if it is null.
        .dispatch_null_members(true);
    JsonBodies(JsonCodec::new(settings.build()))
}

/// Bodies of JSON.
#[derive(Debug)]
struct JsonBodies(JsonCodec);

impl Codec for JsonBodies {
    type Serializer = JsonSerializer;
    type Deserializer<'a> = Located<JsonDeserializer<'a>>;

    fn create_serializer(&self) -> JsonSerializer {
        self.0.create_serializer()
    }

    fn create_deserializer<'a>(&self, input: &'a [u8]) -> Self::Deserializer<'a> {
        Located::new(self.0.create_deserializer(input))
    }
}

impl Bodies for JsonBodies {
    const EMPTY_STRUCTURE: &'static [u8] = b"{}";

    fn content_type(&self) -> &'static str {
        "application/json"
    }

    fn error_reader<'a>(&self, body: &'a [u8]) -> impl ShapeDeserializer + 'a {
        self.create_deserializer(body)
    }
}

//! The JSON protocols: requests by the official runtime, responses by its
//! codec with settings of our own.

use aws_smithy_json::codec::{JsonCodec, JsonCodecSettings};
use aws_smithy_json::protocol::aws_json_rpc::AwsJsonRpcProtocol;
use aws_smithy_json::protocol::aws_rest_json_1::AwsRestJsonProtocol;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::codec::{Codec, DynCodec};
use aws_smithy_schema::http_protocol::{http_error_deserializer, http_output_deserializer};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol};
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder as MetadataBuilder;

use super::MAX_DEPTH;
use super::located::Located;
use crate::operation::ServiceFacts;
use crate::serde::{Result, Schema, SerializableStruct, ShapeDeserializer, ShapeId};

/// `aws.protocols#restJson1`: members in the URI, in headers and in the body.
pub(super) fn rest_json_1(facts: &ServiceFacts) -> SharedClientProtocol {
    let official = AwsRestJsonProtocol::new().with_default_namespace(facts.namespace);
    SharedClientProtocol::new(JsonProtocol {
        codec: codec(facts, official.protocol_id(), true),
        official,
        bindings: Bindings::Http,
    })
}

/// `aws.protocols#awsJson1_0` and `awsJson1_1`: everything in the body.
pub(super) fn aws_json(facts: &ServiceFacts, official: AwsJsonRpcProtocol) -> SharedClientProtocol {
    SharedClientProtocol::new(JsonProtocol {
        codec: codec(facts, official.protocol_id(), false),
        official: official.with_target_prefix(facts.shape_name),
        bindings: Bindings::None,
    })
}

/// How JSON is read.
///
/// The codec's own defaults let several malformed bodies pass and stop at 128
/// containers, which a deep but valid recursion can exceed.
fn codec(facts: &ServiceFacts, protocol_id: &ShapeId<'static>, json_name: bool) -> JsonCodec {
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
    JsonCodec::new(settings.build())
}

/// Whether a response has members outside of its body.
#[derive(Debug)]
enum Bindings {
    Http,
    None,
}

/// An official protocol whose responses are read by another codec.
#[derive(Debug)]
struct JsonProtocol<P> {
    official: P,
    codec: JsonCodec,
    bindings: Bindings,
}

impl<P> JsonProtocol<P> {
    /// A reader of the response's body; a body that is streamed reads as empty.
    fn body<'a>(&self, response: &'a Response) -> Located<'a> {
        let bytes = response.body().bytes().unwrap_or_default();
        Located::new(Codec::create_deserializer(&self.codec, bytes))
    }
}

impl<P> ClientProtocolInner for JsonProtocol<P>
where
    P: ClientProtocolInner<Request = Request, Response = Response>,
{
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        self.official.protocol_id()
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        endpoint: &str,
        cfg: &ConfigBag,
    ) -> Result<Request> {
        self.official
            .serialize_request(input, schema, endpoint, cfg)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>> {
        let body = self.body(response);
        Ok(match self.bindings {
            Bindings::Http => http_output_deserializer(body, response, schema, cfg),
            Bindings::None => Box::new(body),
        })
    }

    fn parse_error_metadata(
        &self,
        response: &Response,
        cfg: &ConfigBag,
    ) -> Result<MetadataBuilder> {
        self.official.parse_error_metadata(response, cfg)
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>> {
        let body = self.body(response);
        Ok(match self.bindings {
            Bindings::Http => http_error_deserializer(body, response, cfg),
            Bindings::None => Box::new(body),
        })
    }

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result {
        self.official.update_endpoint(request, endpoint, cfg)
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        Some(&self.codec)
    }

    fn event_stream_media_type(&self) -> Option<&str> {
        self.official.event_stream_media_type()
    }

    fn parse_event_stream_error_metadata(&self, payload: &[u8]) -> Result<MetadataBuilder> {
        self.official.parse_event_stream_error_metadata(payload)
    }
}

//! An official protocol whose responses are read by another reader.

use std::fmt::Debug;

use aws_smithy_runtime_api::http::{Request, Response, StatusCode};
use aws_smithy_schema::codec::{Codec, DynCodec};
use aws_smithy_schema::http_protocol::{http_error_deserializer, http_output_deserializer};
use aws_smithy_schema::protocol::ClientProtocolInner;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder as MetadataBuilder;

use super::payload;
use crate::serde::{Result, Schema, SerdeError, SerializableStruct, ShapeDeserializer, ShapeId};

/// How the bodies of a protocol are written and read.
pub(super) trait Bodies: Codec + Debug + Send + Sync + 'static {
    /// What is sent where a structure is the whole body and none is given.
    const EMPTY_STRUCTURE: &'static [u8] = b"";

    /// What a body is called.
    fn content_type(&self) -> &'static str;

    /// A reader of the body of an error.
    fn error_reader<'a>(&self, body: &'a [u8]) -> impl ShapeDeserializer + 'a;

    /// Changes what the official protocol made of an input.
    fn complete(&self, request: &mut Request, schema: &Schema<'_>) {
        let _ = (request, schema);
    }

    /// What a response says of an error, if the official protocol misses it.
    fn error_metadata(&self, response: &Response) -> Option<Result<MetadataBuilder>> {
        let _ = response;
        None
    }
}

/// An official protocol with our readers.
#[derive(Debug)]
pub(super) struct Official<P, B> {
    pub(super) protocol: P,
    pub(super) bodies: B,
    /// Whether a response has members outside of its body.
    pub(super) has_bindings: bool,
}

impl<P, B: Bodies> ClientProtocolInner for Official<P, B>
where
    P: ClientProtocolInner<Request = Request, Response = Response>,
{
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        self.protocol.protocol_id()
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        schema: &Schema<'_>,
        endpoint: &str,
        cfg: &ConfigBag,
    ) -> Result<Request> {
        let mut request = self
            .protocol
            .serialize_request(input, schema, endpoint, cfg)?;
        if self.has_bindings {
            payload::complete(&mut request, &self.bodies, input, schema)?;
        }
        self.bodies.complete(&mut request, schema);
        Ok(request)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        schema: &Schema<'_>,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>> {
        let body = Codec::create_deserializer(&self.bodies, bytes(response));
        Ok(match self.has_bindings {
            true => http_output_deserializer(body, response, schema, cfg),
            false => Box::new(body),
        })
    }

    fn parse_error_metadata(
        &self,
        response: &Response,
        cfg: &ConfigBag,
    ) -> Result<MetadataBuilder> {
        match self.bodies.error_metadata(response) {
            Some(metadata) => metadata,
            None => self.protocol.parse_error_metadata(response, cfg),
        }
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>> {
        let body = self.bodies.error_reader(bytes(response));
        Ok(match self.has_bindings {
            true => http_error_deserializer(body, response, cfg),
            false => Box::new(body),
        })
    }

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result {
        self.protocol.update_endpoint(request, endpoint, cfg)
    }

    fn payload_codec(&self) -> Option<&dyn DynCodec> {
        Some(&self.bodies)
    }

    fn event_stream_media_type(&self) -> Option<&str> {
        Some(self.bodies.content_type())
    }

    fn parse_event_stream_error_metadata(&self, payload: &[u8]) -> Result<MetadataBuilder> {
        let status =
            StatusCode::try_from(500).map_err(|error| SerdeError::custom(error.to_string()))?;
        let response = Response::new(status, SdkBody::from(payload));
        match self.bodies.error_metadata(&response) {
            Some(metadata) => metadata,
            None => self.protocol.parse_event_stream_error_metadata(payload),
        }
    }
}

/// The body of a response; one that is streamed reads as empty.
fn bytes(response: &Response) -> &[u8] {
    response.body().bytes().unwrap_or_default()
}

//! The query protocols: requests are forms, responses are XML.

use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::protocol::{ClientProtocolInner, SharedClientProtocol, apply_http_endpoint};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::endpoint::Endpoint;
use aws_smithy_types::error::metadata::Builder as MetadataBuilder;

use super::form::{Dialect, FormWriter};
use super::xml::{XmlReader, envelope};
use crate::operation::ServiceFacts;
use crate::serde::{
    Result, Schema, SerdeError, SerializableStruct, ShapeDeserializer, ShapeId, shape_id,
};

/// `aws.protocols#awsQuery`.
pub(super) fn aws_query(facts: &ServiceFacts) -> SharedClientProtocol {
    SharedClientProtocol::new(QueryProtocol {
        id: shape_id!("aws.protocols", "awsQuery"),
        dialect: Dialect::AwsQuery,
        version: facts.api_version,
    })
}

/// `aws.protocols#ec2Query`, which the official runtime lacks.
pub(super) fn ec2_query(facts: &ServiceFacts) -> SharedClientProtocol {
    SharedClientProtocol::new(QueryProtocol {
        id: shape_id!("aws.protocols", "ec2Query"),
        dialect: Dialect::Ec2Query,
        version: facts.api_version,
    })
}

/// A query protocol.
#[derive(Debug)]
struct QueryProtocol {
    id: ShapeId<'static>,
    dialect: Dialect,
    version: &'static str,
}

impl ClientProtocolInner for QueryProtocol {
    type Request = Request;
    type Response = Response;

    fn protocol_id(&self) -> &ShapeId<'static> {
        &self.id
    }

    fn serialize_request(
        &self,
        input: &dyn SerializableStruct,
        _schema: &Schema<'_>,
        _endpoint: &str,
        cfg: &ConfigBag,
    ) -> Result<Request> {
        let operation = cfg.load::<Metadata>();
        let operation = operation.ok_or_else(|| SerdeError::custom("no operation is named"))?;
        let mut writer = FormWriter::new(self.dialect, operation.name(), self.version);
        writer.write_input(input)?;
        let body = writer.finish();
        let length = body.len().to_string();
        let mut request = Request::new(SdkBody::from(body));
        let refused = |error| SerdeError::custom(format!("{error}"));
        request.set_method("POST").map_err(refused)?;
        request.set_uri("/").map_err(refused)?;
        let headers = request.headers_mut();
        headers.insert("content-type", "application/x-www-form-urlencoded");
        headers.insert("content-length", length);
        Ok(request)
    }

    fn deserialize_response<'a>(
        &self,
        response: &'a Response,
        _schema: &Schema<'_>,
        _cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>> {
        let body = response.body().bytes().unwrap_or_default();
        Ok(Box::new(XmlReader::new(body, envelope::result)))
    }

    fn parse_error_metadata(
        &self,
        response: &Response,
        _cfg: &ConfigBag,
    ) -> Result<MetadataBuilder> {
        envelope::error_metadata(response)
    }

    fn deserialize_error_response<'a>(
        &self,
        response: &'a Response,
        _cfg: &'a ConfigBag,
    ) -> Result<Box<dyn ShapeDeserializer + 'a>> {
        let body = response.body().bytes().unwrap_or_default();
        Ok(Box::new(XmlReader::new(body, envelope::error)))
    }

    fn update_endpoint(
        &self,
        request: &mut Request,
        endpoint: &Endpoint,
        cfg: &ConfigBag,
    ) -> Result {
        apply_http_endpoint(request, endpoint, cfg)
    }
}

//! Between inputs and HTTP requests, responses and outputs, without any IO.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::result::CreateUnhandledError as _;
use aws_smithy_runtime_api::http::{Request, Response};
use aws_smithy_schema::protocol::{
    ServiceShapeName, ServiceShapeNamespace, ServiceVersion, SharedClientProtocol,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::config_bag::{ConfigBag, Layer};
use aws_smithy_types::error::metadata::{Builder as MetadataBuilder, ErrorMetadata};
use aws_types::request_id::{RequestId, apply_request_id};

use crate::body;
use crate::error::{ErrorReader, HTTP_STATUS, OperationError as _, UnreadableResponse};
#[cfg(feature = "event-stream")]
use crate::event_stream::{self, Frames};
use crate::operation::{Input, Operation, Output, Service};
use crate::protocol::{is_error, protocol};
use crate::serde::{Members, Serializable, SerializableStruct, read_structure};

/// The request of an operation: method, path, query, headers and body. Host
/// and signature are missing.
///
/// # Errors
/// When the input lacks a member of the URI, when the protocol cannot express a
/// value, or when the body is sent piece by piece, which takes a client.
pub fn request<O: Operation>(input: &O::Input) -> Result<Request, BoxError> {
    check_sendable::<O>()?;
    if O::Input::HAS_STREAM {
        return Err(format!("the body of `{}` is a stream: send it by a client", O::NAME).into());
    }
    input.check()?;
    let cfg = configuration::<O>()?;
    let mut request = serialize::<O>(input, &cfg)?;
    body::complete::<O>(&mut request, &cfg)?;
    Ok(request)
}

/// Tells whether this crate can send an operation at all.
///
/// # Errors
/// If not, why.
pub(crate) fn check_sendable<O: Operation>() -> Result<(), BoxError> {
    let Some(reason) = O::UNSENDABLE else {
        return Ok(());
    };
    Err(format!("`{}` cannot be sent by this version: {reason}", O::NAME).into())
}

/// Gives a request the body that its input had. Bytes in memory are signed and
/// can be sent again; others can not.
#[cfg(feature = "client")]
pub(crate) fn attach(request: &mut Request, body: ByteStream) -> Result<(), BoxError> {
    let body = body.into_inner();
    let length = body.content_length();
    *request.body_mut() = body;
    let headers = request.headers_mut();
    if headers.get("content-type").is_none() {
        headers.try_insert("content-type", "application/octet-stream")?;
    }
    if let Some(length) = length {
        headers.try_insert("content-length", length.to_string())?;
    }
    Ok(())
}

/// What a response brings: the operation's output or its error.
///
/// # Errors
/// The service's error, or why the response cannot be read.
pub fn response<O: Operation>(response: &Response) -> Result<O::Output, O::Error> {
    if let Err(error) = check_sendable::<O>() {
        return Err(O::Error::create_unhandled_error(error, None));
    }
    let unhandled = |error| O::Error::create_unhandled_error(error, None);
    let cfg = configuration::<O>().map_err(unhandled)?;
    if !O::Output::HAS_STREAM || !response.status().is_success() {
        return deserialize::<O>(response, &cfg);
    }
    let body = response.body().try_clone().unwrap_or_else(SdkBody::taken);
    let head = head(response);
    let mut output = deserialize::<O>(&head, &cfg)?;
    set_stream::<O>(&mut output, ByteStream::new(body), &head, &cfg);
    #[cfg(feature = "event-stream")]
    let output = event_stream::with_initial_in_memory::<O>(output, &cfg).map_err(unhandled)?;
    Ok(output)
}

/// Sets the member of an output that is the body.
pub(crate) fn set_stream<O: Operation>(
    output: &mut O::Output,
    body: ByteStream,
    response: &Response,
    cfg: &ConfigBag,
) {
    #[cfg(feature = "event-stream")]
    if let (true, Some(protocol)) = (O::Output::HAS_EVENTS, cfg.load::<SharedClientProtocol>()) {
        output.set_events(Frames::new(body, protocol.clone(), head(response)));
        return;
    }
    let _ = (response, cfg);
    output.set_body(body);
}

/// What protocols look up about the service and the operation.
pub(crate) fn configuration<O: Operation>() -> Result<ConfigBag, BoxError> {
    let facts = O::Service::FACTS;
    let mut layer = Layer::new("wire");
    layer.store_put(protocol(facts)?);
    layer.store_put(ServiceShapeName::new(facts.shape_name));
    layer.store_put(ServiceShapeNamespace::new(facts.namespace));
    layer.store_put(ServiceVersion::new(facts.api_version));
    layer.store_put(Metadata::new(O::NAME, facts.sdk_id));
    Ok(ConfigBag::of_layers(vec![layer]))
}

/// Writes a request by the protocol of the configuration.
pub(crate) fn serialize<O: Operation>(
    input: &O::Input,
    cfg: &ConfigBag,
) -> Result<Request, BoxError> {
    let Some(shared) = cfg.load::<SharedClientProtocol>() else {
        // Says which protocol is missing.
        protocol(O::Service::FACTS)?;
        return Err("the configuration has no protocol".into());
    };
    let input = Serializable(input);
    let mut request = shared.serialize_request(&input, input.schema(), "", cfg)?;
    if O::Service::FACTS.query_compatible {
        // Asks for the codes that errors have in awsQuery (case
        // `QueryCompatibleAwsJson10CborSendsQueryModeHeader`).
        request.headers_mut().insert("x-amzn-query-mode", "true");
    }
    Ok(request)
}

/// Reads a response by the protocol of the configuration.
pub(crate) fn deserialize<O: Operation>(
    response: &Response,
    cfg: &ConfigBag,
) -> Result<O::Output, O::Error> {
    let Some(protocol) = cfg.load::<SharedClientProtocol>() else {
        let error = "the configuration has no protocol";
        return Err(O::Error::create_unhandled_error(error.into(), None));
    };
    if is_error(O::Service::FACTS, response) {
        return Err(read_error::<O>(protocol, response, cfg));
    }
    let schema = O::Output::SHAPE.schema();
    let output = protocol
        .deserialize_response(response, schema, cfg)
        .and_then(|mut deserializer| read_structure::<O::Output>(&mut *deserializer));
    match output {
        Ok(mut output) => {
            output.set_request_id(response.request_id().map(str::to_owned));
            Ok(output)
        }
        Err(error) => {
            let metadata = with_response(ErrorMetadata::builder(), response);
            Err(O::Error::create_unhandled_error(
                UnreadableResponse(error).into(),
                Some(metadata),
            ))
        }
    }
}

/// A response without its body.
fn head(response: &Response) -> Response {
    let mut head = Response::new(response.status(), SdkBody::empty());
    *head.headers_mut() = response.headers().clone();
    head
}

/// What a response says of an error outside of its body.
fn with_response(metadata: MetadataBuilder, response: &Response) -> ErrorMetadata {
    let status = response.status().as_u16().to_string();
    apply_request_id(metadata, response.headers())
        .custom(HTTP_STATUS, status)
        .build()
}

/// Reads the error of a response.
fn read_error<O: Operation>(
    protocol: &SharedClientProtocol,
    response: &Response,
    cfg: &ConfigBag,
) -> O::Error {
    let (metadata, failure) = match protocol.parse_error_metadata(response, cfg) {
        Ok(metadata) => (metadata, None),
        // A body from a proxy, say, must not hide a code that is in the headers.
        Err(error) => {
            let mut head = head(response);
            // Not empty, but of no use.
            *head.body_mut() = SdkBody::taken();
            let metadata = protocol.parse_error_metadata(&head, cfg);
            (metadata.unwrap_or_default(), Some(error))
        }
    };
    let metadata = with_response(metadata, response);
    let own = own_code(protocol, response, cfg);
    let codes = own.as_deref().into_iter().chain(metadata.code());
    let deserializer = protocol.deserialize_error_response(response, cfg);
    let mut unlisted = None;
    if let Ok(mut deserializer) = deserializer {
        let mut reader = ErrorReader {
            deserializer: &mut *deserializer,
            metadata: &metadata,
        };
        for code in codes.clone() {
            if let Some(error) = O::Error::read(code, &mut reader) {
                return error;
            }
        }
        // Services answer with more of their errors than each operation lists.
        unlisted = codes
            .into_iter()
            .find_map(|code| O::Service::read_error(code, &mut reader));
    }
    let source = unlisted
        .or_else(|| Some(UnreadableResponse(failure?).into()))
        .unwrap_or_else(|| metadata.clone().into());
    O::Error::create_unhandled_error(source, Some(metadata))
}

/// Where the code stands that an error had in awsQuery.
const QUERY_ERROR: &str = "x-amzn-query-error";

/// The code that an error has beside the one of awsQuery: types are told by it,
/// while the other is what callers know.
fn own_code(
    protocol: &SharedClientProtocol,
    response: &Response,
    cfg: &ConfigBag,
) -> Option<String> {
    response.headers().get(QUERY_ERROR)?;
    let body = SdkBody::from(response.body().bytes().unwrap_or_default());
    let mut without = Response::new(response.status(), body);
    *without.headers_mut() = response.headers().clone();
    without.headers_mut().remove(QUERY_ERROR);
    let metadata = protocol.parse_error_metadata(&without, cfg).ok()?;
    metadata.build().code().map(str::to_owned)
}

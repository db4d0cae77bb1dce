//! Where in an XML document the members are, and what it says of an error.

use aws_smithy_runtime_api::http::Response;
use aws_smithy_types::error::metadata::{Builder, ErrorMetadata};

use super::{Element, parse};
use crate::serde::{Result, Schema};

/// Under this key, [`ErrorMetadata::extra`] has the id of a request.
const REQUEST_ID: &str = "aws_request_id";

/// The members are in the root element.
pub(in crate::protocol) fn root<'t, 'a>(
    root: &'t Element<'a>,
    _schema: &Schema<'_>,
) -> &'t Element<'a> {
    root
}

/// The members are in the element that the output's schema names, if it names
/// one: `<ListQueuesResponse><ListQueuesResult>…`.
pub(in crate::protocol) fn result<'t, 'a>(
    root: &'t Element<'a>,
    schema: &Schema<'_>,
) -> &'t Element<'a> {
    let wrapper = schema.xml_name().map(|name| name.value());
    wrapper.and_then(|name| root.child(name)).unwrap_or(root)
}

/// The members of an error are in the root element (S3), in an element of it
/// (restXml, awsQuery), or in an element of that (ec2Query):
/// `<Response><Errors><Error>…`. What a model says of it is not always in
/// botocore's form of the model, and the three cannot be mistaken.
pub(in crate::protocol) fn error<'t, 'a>(
    root: &'t Element<'a>,
    _schema: &Schema<'_>,
) -> &'t Element<'a> {
    let list = root.child("Errors").unwrap_or(root);
    list.child("Error").unwrap_or(root)
}

/// Whether a body is that of an error, whatever the status says. S3 begins to
/// answer some requests (`CopyObject`, `CompleteMultipartUpload`) before it knows
/// how they end (our case `ErrorInSuccess`).
pub(in crate::protocol) fn is_error(response: &Response) -> bool {
    let body = response
        .body()
        .bytes()
        .unwrap_or_default()
        .trim_ascii_start();
    let body = match body.starts_with(b"<?xml") {
        true => body
            .iter()
            .position(|byte| *byte == b'>')
            .map(|end| &body[end + 1..]),
        false => Some(body),
    };
    // Few bodies begin so, and of these the whole is looked at.
    let begins = body.is_some_and(|body| body.trim_ascii_start().starts_with(b"<Error"));
    begins
        && response
            .body()
            .bytes()
            .and_then(|body| parse(body).ok())
            .is_some_and(|root| root.name == "Error" && root.child("Code").is_some())
}

/// The code, message and request id of an error. A body that is empty, as that
/// of a `HEAD` request, tells nothing; what is not there has the code that the
/// official crate of S3 gives it.
pub(in crate::protocol) fn error_metadata(response: &Response) -> Result<Builder> {
    let mut metadata = ErrorMetadata::builder();
    let Some(body) = response.body().bytes() else {
        return Ok(metadata);
    };
    if body.is_empty() {
        return Ok(match response.status().as_u16() {
            404 => metadata.code("NotFound"),
            _ => metadata,
        });
    }
    let root = parse(body)?;
    let error = error(&root, &crate::serde::prelude::DOCUMENT);
    let text = |name| Some(error.child(name)?.text.trim());
    if let Some(code) = text("Code") {
        metadata = metadata.code(code);
    }
    if let Some(message) = text("Message").or_else(|| text("message")) {
        metadata = metadata.message(message);
    }
    if let Some(id) = request_id(&root, error) {
        metadata = metadata.custom(REQUEST_ID, id);
    }
    Ok(metadata)
}

/// The id of the request. ec2Query calls it `RequestID`, S3 puts it beside the code.
fn request_id<'t>(root: &'t Element<'_>, error: &'t Element<'_>) -> Option<&'t str> {
    let places = [Some(root), root.child("ResponseMetadata"), Some(error)];
    let names = ["RequestId", "RequestID", "requestId"];
    let mut found = places
        .into_iter()
        .flatten()
        .flat_map(|place| names.iter().filter_map(|name| place.child(name)));
    found.next().map(|element| element.text.trim())
}

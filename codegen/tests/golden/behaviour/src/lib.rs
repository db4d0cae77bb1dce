//! What tests of golden crates share: requests and responses as JSON.

use std::error::Error;

use serde_json::Value;
use shapesmith_runtime::aws_smithy_runtime_api::http::{Request, Response, StatusCode};
use shapesmith_runtime::aws_smithy_types::body::SdkBody;
use shapesmith_runtime::operation::Operation;
use shapesmith_runtime::wire;

/// The request of an operation.
pub fn request<O: Operation>(input: &O::Input) -> Request {
    wire::request::<O>(input).expect("an input that the protocol can write")
}

/// The body of an operation's request.
pub fn body<O: Operation>(input: &O::Input) -> Value {
    let request = request::<O>(input);
    let bytes = request.body().bytes().expect("a body in memory");
    serde_json::from_slice(bytes).expect("a body of JSON")
}

/// A response of this status and body.
pub fn response(status: u16, body: impl Into<SdkBody>) -> Response {
    let status = StatusCode::try_from(status).expect("a status code");
    Response::new(status, body.into())
}

/// What a successful response with this body brings.
pub fn output<O: Operation>(body: &Value) -> O::Output {
    wire::response::<O>(&response(200, body.to_string())).expect("a body that can be read")
}

/// The error of a response with this code and body.
pub fn failure<O: Operation>(status: u16, code: &str, body: &Value) -> O::Error {
    let mut response = response(status, body.to_string());
    response
        .headers_mut()
        .insert("x-amzn-errortype", code.to_owned());
    match wire::response::<O>(&response) {
        Ok(_) => panic!("status {status} is a failure"),
        Err(error) => error,
    }
}

/// An error and all that caused it, as one text.
pub fn chain(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", chain(source)),
        None => error.to_string(),
    }
}

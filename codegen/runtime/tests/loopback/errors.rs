//! What failures become.

use shapesmith_runtime::aws_smithy_runtime_api::client::result::SdkError;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
use shapesmith_runtime::aws_types::request_id::RequestId;
use shapesmith_runtime::client::send;

use crate::server::{Reply, Server};
use crate::support::{block_on, client};
use crate::things::{PutThing, PutThingError, PutThingInput};

/// The service's error for an answer that is not retried.
fn failure(reply: Reply) -> PutThingError {
    let server = Server::start([reply]);
    let client = client(server.url());
    let result = block_on(send::<PutThing>(&client, PutThingInput::complete(), None));
    let error = result.expect_err("a failure");
    assert!(matches!(error, SdkError::ServiceError(_)), "{error:?}");
    assert_eq!(server.received().len(), 1);
    error.into_service_error()
}

#[test]
fn a_modelled_error_is_typed() {
    let body = r#"{"__type":"com.example.things#ThingLocked","message":"busy","Owner":"me"}"#;
    let error = failure(Reply::new(409, body).header("x-retry-after", "7"));
    assert_eq!(
        error.to_string(),
        "ThingLocked: busy (HTTP 409, request id request-1)"
    );
    let PutThingError::ThingLocked(error) = error else {
        panic!("another error: {error:?}");
    };
    assert_eq!(error.owner.as_deref(), Some("me"));
    assert_eq!(error.retry_after, Some(7));
    assert_eq!(error.meta().request_id(), Some("request-1"));
}

#[test]
fn a_code_in_a_header_is_found() {
    let reply = Reply::new(409, r#"{"Owner":"me"}"#);
    let error = failure(reply.header("x-amzn-errortype", "ThingLocked:http://internal/"));
    assert!(matches!(error, PutThingError::ThingLocked(_)), "{error:?}");
}

#[test]
fn a_code_in_a_header_survives_a_body_that_is_no_json() {
    let reply = Reply::new(409, "<html>");
    let error = failure(reply.header("x-amzn-errortype", "ThingLocked"));
    assert!(matches!(error, PutThingError::ThingLocked(_)), "{error:?}");
}

#[test]
fn an_unknown_code_keeps_code_message_and_request_id() {
    let error = failure(Reply::new(
        418,
        r#"{"__type":"Teapot","message":"short and stout"}"#,
    ));
    assert!(matches!(error, PutThingError::Unhandled(_)));
    assert_eq!(error.meta().code(), Some("Teapot"));
    assert_eq!(error.meta().message(), Some("short and stout"));
    assert_eq!(
        error.to_string(),
        "Teapot: short and stout (HTTP 418, request id request-1)"
    );
}

#[test]
fn a_body_that_cannot_be_read_is_an_error() {
    for (status, body) in [
        (400, "<html>"),
        (400, ""),
        (200, "<html>"),
        (200, r#"{"Version":"x"}"#),
    ] {
        let error = failure(Reply::new(status, body));
        assert!(
            matches!(error, PutThingError::Unhandled(_)),
            "{status} {body}: {error:?}"
        );
        assert_eq!(
            error.meta().request_id(),
            Some("request-1"),
            "{status} {body}"
        );
    }
}

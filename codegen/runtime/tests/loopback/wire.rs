//! Requests and responses without IO.

use shapesmith_runtime::aws_smithy_runtime_api::http::{Response, StatusCode};
use shapesmith_runtime::aws_smithy_types::body::SdkBody;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
use shapesmith_runtime::wire;

use crate::things::{
    PutLargeThing, PutPublicThing, PutStrangeThing, PutThing, PutThingError, PutThingInput,
    PutThingOutput,
};

fn response(status: u16, body: &'static str) -> Response {
    let status = StatusCode::try_from(status).expect("a status");
    Response::new(status, SdkBody::from(body))
}

#[test]
fn an_input_becomes_a_request_without_a_host() {
    let request = wire::request::<PutThing>(&PutThingInput::complete()).expect("a request");
    assert_eq!(
        (request.method(), request.uri()),
        ("PUT", "/things/a%2Fb%20c")
    );
    assert_eq!(
        request.body().bytes(),
        Some(r#"{"Name":"Name"}"#.as_bytes())
    );
}

#[test]
fn a_request_names_what_its_input_lacks() {
    assert!(wire::request::<PutThing>(&PutThingInput::default()).is_err());
}

#[test]
fn a_response_becomes_an_output_or_an_error() {
    let output = wire::response::<PutThing>(&response(200, r#"{"Arn":null,"Version":3}"#));
    let expected = PutThingOutput {
        version: Some(3),
        ..PutThingOutput::default()
    };
    assert_eq!(output.expect("an output"), expected);
    let error =
        wire::response::<PutThing>(&response(409, r#"{"code":"ThingLocked","Owner":"me"}"#));
    let error = error.expect_err("an error");
    assert!(
        matches!(&error, PutThingError::ThingLocked(locked) if locked.owner.as_deref() == Some("me") && locked.retry_after.is_none())
    );
}

#[test]
fn an_unknown_protocol_is_an_error() {
    let input = PutThingInput::complete();
    let error = wire::request::<PutStrangeThing>(&input).expect_err("no such protocol");
    let causes = std::iter::successors(Some(&*error as &dyn std::error::Error), |error| {
        error.source()
    });
    let text: Vec<_> = causes.map(ToString::to_string).collect();
    assert!(text.concat().contains("example#morse"), "{text:?}");
    let error =
        wire::response::<PutStrangeThing>(&response(200, "{}")).expect_err("no such protocol");
    assert_eq!(error.meta().code(), None);
}

#[test]
fn authorization_is_not_part_of_a_request() {
    let input = PutThingInput::complete();
    let requests = [
        wire::request::<PutThing>(&input),
        wire::request::<PutPublicThing>(&input),
        wire::request::<PutLargeThing>(&input),
    ]
    .map(|request| request.expect("a request"));
    for request in requests {
        assert_eq!(request.uri(), "/things/a%2Fb%20c");
        assert_eq!(request.headers().get("authorization"), None);
    }
}

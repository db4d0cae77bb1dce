//! Services that once spoke awsQuery: their errors keep the codes of that time.

use shapesmith_runtime::aws_smithy_runtime_api::http::{Response, StatusCode};
use shapesmith_runtime::aws_smithy_types::body::SdkBody;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata as _;
use shapesmith_runtime::wire;

use crate::things::{Cbor, PutThing, QueryCompatible, Thing, request};

#[test]
fn only_they_are_asked_for_the_codes() {
    let mode = |request: &shapesmith_runtime::aws_smithy_runtime_api::http::Request| {
        let mode = request.headers().get("x-amzn-query-mode");
        mode.map(str::to_owned)
    };
    let asked = request::<QueryCompatible>(&Thing::default());
    assert_eq!(mode(&asked).as_deref(), Some("true"));
    assert_eq!(mode(&request::<Cbor>(&Thing::default())), None);
}

#[test]
fn the_code_of_the_header_comes_first() {
    let status = StatusCode::try_from(400).expect("a status");
    let body = SdkBody::from(r#"{"__type": "com.example#Gone", "message": "It is gone"}"#);
    let mut response = Response::new(status, body);
    response
        .headers_mut()
        .insert("x-amzn-query-error", "Old.Gone;Sender");
    let error = wire::response::<PutThing<QueryCompatible>>(&response).expect_err("an error");
    assert_eq!(error.meta().code(), Some("Old.Gone"));
    assert_eq!(error.meta().message(), Some("It is gone"));
    assert_eq!(error.meta().extra("type"), Some("Sender"));
}

#[test]
fn the_type_follows_from_the_body_and_not_from_the_header() {
    let status = StatusCode::try_from(400).expect("a status");
    for (body, expected) in [
        (
            r#"{"__type": "com.example#Gone"}"#,
            Some("the type of Gone"),
        ),
        (r#"{"__type": "com.example#Else"}"#, None),
        ("<html>", None),
    ] {
        let mut response = Response::new(status, SdkBody::from(body));
        response
            .headers_mut()
            .insert("x-amzn-query-error", "Old.Gone;Sender");
        let error = wire::response::<PutThing<QueryCompatible>>(&response).expect_err("an error");
        assert_eq!(error.meta().code(), Some("Old.Gone"), "{body}");
        assert_eq!(error.service_error().as_deref(), expected, "{body}");
    }
}

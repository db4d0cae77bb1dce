//! Errors of responses that have sensitive values but cannot be read.

use aws_sdk_connect::error::{DisplayErrorContext, SdkError};
use aws_sdk_connect::operation::describe_contact::{DescribeContactError, DescribeContactOutput};

use crate::body::Body;
use crate::support::{Response, Server};
use crate::{CANARY, assert_clean, assert_hidden, inputs, model};

type Failure = SdkError<DescribeContactError>;

async fn describe(response: Response) -> Result<DescribeContactOutput, Failure> {
    let server = Server::start([response]).await;
    let request = server.client().describe_contact();
    let request = request.instance_id("instance").contact_id("contact");
    request.send().await
}

/// Bodies with canaries in sensitive members, none of which can be read.
fn unreadable() -> Vec<String> {
    let written = [
        r#"{"Contact":{"Name":"canary","Id":1}}"#,
        r#"{"Contact":{"Name":["canary"]}}"#,
        r#"{"Contact":{"Name":{"canary":"canary"}}}"#,
        r#"{"Contact":{"Name":canary}}"#,
        r#"{"Contact":{"Name":"canary}}"#,
        r#"{"Contact":{"Name":"canary\x"}}"#,
        r#"{"Contact":{"Name":"canary\ud800"}}"#,
        r#"{"Contact":{"Description":"canary"},"Contact":1}"#,
        r#"{"Contact":{"Description":"canary""Name":"canary"}}"#,
    ];
    let mut bodies: Vec<String> = written.map(str::to_owned).to_vec();
    let full = Body::of("DescribeContactResponse").text();
    let first = full.find(CANARY).unwrap() + CANARY.len();
    let cuts = [first, (first + full.len()) / 2, full.len() - 1];
    bodies.extend(cuts.map(|end| full[..end].to_owned()));
    bodies
}

#[tokio::test]
async fn the_service_error_of_an_unreadable_response_hides_its_body() {
    for body in unreadable() {
        let error = describe(Response::new(200, body.clone())).await;
        let error = error.expect_err(&body);
        assert_clean(&error.to_string());
        let error = error.into_service_error();
        assert_clean(&error.to_string());
        assert_clean(&DisplayErrorContext(&error).to_string());
        assert_hidden(&error);
    }
}

#[tokio::test]
async fn the_sdk_error_of_an_unreadable_response_hides_its_body() {
    for body in unreadable() {
        let error = describe(Response::new(200, body.clone())).await;
        let error = error.expect_err(&body);
        let raw = error.raw_response().unwrap().body().bytes().unwrap();
        assert_eq!(raw, body.as_bytes());
        assert_clean(&DisplayErrorContext(&error).to_string());
        assert_hidden(&error);
    }
}

#[tokio::test]
async fn the_error_of_all_operations_hides_the_body() {
    for body in unreadable() {
        let error = describe(Response::new(200, body)).await.unwrap_err();
        let error = aws_sdk_connect::Error::from(error);
        assert_clean(&error.to_string());
        assert_clean(&DisplayErrorContext(&error).to_string());
        assert_hidden(&error);
    }
}

/// The slice has no error with sensitive members today; the model decides.
#[tokio::test]
async fn errors_of_the_service_hide_sensitive_members() {
    let errors = model::errors(model::operation("DescribeContact"));
    for name in errors {
        let body = Body::of(name).text();
        let response = Response::new(400, body).header("x-amzn-errortype", name);
        let error = describe(response).await.unwrap_err();
        assert_hidden(&error);
        let error = error.into_service_error();
        assert!(format!("{error:?}").starts_with(name), "{error:?}");
        assert_clean(&DisplayErrorContext(&error).to_string());
    }
}

#[tokio::test]
async fn an_error_that_repeats_the_request_is_hidden() {
    let body = r#"{"Message":"no such customer","CustomerId":"canary"}"#;
    let response = Response::new(400, body).header("x-amzn-errortype", "NewException");
    let server = Server::start([response]).await;
    let request = inputs::start_chat_contact(server.client().start_chat_contact());
    let error = request.send().await.unwrap_err();
    assert_hidden(&error);
}

#[tokio::test]
async fn a_request_that_cannot_be_made_hides_its_input() {
    let server = Server::start([]).await;
    let request = server.client().start_chat_contact().customer_id(CANARY);
    let error = request.send().await.unwrap_err();
    assert!(matches!(error, SdkError::ConstructionFailure(_)));
    assert_clean(&DisplayErrorContext(&error).to_string());
    assert_hidden(&error);
    let request = server.client().start_chat_contact().customer_id(CANARY);
    let error = request.as_input().clone().build().unwrap_err();
    assert_clean(&error.to_string());
    assert_hidden(&error);
}

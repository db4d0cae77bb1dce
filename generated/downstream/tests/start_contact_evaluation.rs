//! StartContactEvaluation on loopback: the request with every member, a label
//! that needs escapes, tokens, absent members, and the response.

mod support;

use aws_sdk_connect::error::{DisplayErrorContext, SdkError};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::types::AutoEvaluationConfiguration;
use serde_json::json;
use support::{Response, Server, assert_uuid_v4};

fn success() -> Response {
    let body = json!({"EvaluationId": "evaluation-1", "EvaluationArn": "arn:evaluation-1"});
    Response::new(200, body.to_string()).header("x-amzn-requestid", "request-1")
}

#[tokio::test]
async fn every_member_is_sent_and_the_label_is_escaped() {
    let server = Server::start([success()]).await;
    let automatic = AutoEvaluationConfiguration::builder()
        .enabled(true)
        .build()
        .unwrap();
    let output = server
        .client()
        .start_contact_evaluation()
        .instance_id("a/b c?d=é&%2F+~*")
        .contact_id("contact-1")
        .evaluation_form_id("form-1")
        .auto_evaluation_configuration(automatic)
        .client_token("token-1")
        .tags("team", "north")
        .tags("shift", "late")
        .send()
        .await
        .unwrap();

    assert_eq!(output.evaluation_id(), "evaluation-1");
    assert_eq!(output.evaluation_arn, "arn:evaluation-1");
    assert_eq!(output.request_id(), Some("request-1"));

    let requests = server.take_requests();
    let [request] = requests.as_slice() else {
        panic!("one request, not {}", requests.len());
    };
    assert_eq!(request.method, "PUT");
    assert_eq!(
        request.target,
        "/contact-evaluations/a%2Fb%20c%3Fd%3D%C3%A9%26%252F%2B~%2A"
    );
    assert_eq!(request.header("content-type"), "application/json");
    let expected = json!({
        "ContactId": "contact-1",
        "EvaluationFormId": "form-1",
        "AutoEvaluationConfiguration": {"Enabled": true},
        "ClientToken": "token-1",
        "Tags": {"team": "north", "shift": "late"},
    });
    assert_eq!(request.json(), expected);
}

#[tokio::test]
async fn required_members_alone_are_enough_and_a_token_is_added() {
    let server = Server::start([success()]).await;
    server
        .client()
        .start_contact_evaluation()
        .instance_id("instance-1")
        .contact_id("contact-1")
        .evaluation_form_id("form-1")
        .send()
        .await
        .unwrap();

    let body = server.take_requests().remove(0).json();
    let names: Vec<&String> = body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["ContactId", "EvaluationFormId", "ClientToken"]);
    assert_uuid_v4(body["ClientToken"].as_str().unwrap());
}

#[tokio::test]
async fn all_absent_members_are_named_before_anything_is_sent() {
    let server = Server::start([]).await;
    let error = server
        .client()
        .start_contact_evaluation()
        .send()
        .await
        .unwrap_err();

    assert!(
        matches!(error, SdkError::ConstructionFailure(_)),
        "{error:?}"
    );
    let text = DisplayErrorContext(&error).to_string();
    for member in ["instance_id", "contact_id", "evaluation_form_id"] {
        assert!(text.contains(&format!("`{member}`")), "{member} in {text}");
    }
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn an_empty_label_is_refused_before_anything_is_sent() {
    let server = Server::start([]).await;
    let error = server
        .client()
        .start_contact_evaluation()
        .instance_id("")
        .contact_id("contact-1")
        .evaluation_form_id("form-1")
        .send()
        .await
        .unwrap_err();

    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("empty `instance_id`"), "{text}");
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_response_without_its_required_members_is_not_an_error() {
    let server = Server::start([Response::new(200, "{}")]).await;
    let output = server
        .client()
        .start_contact_evaluation()
        .instance_id("instance-1")
        .contact_id("contact-1")
        .evaluation_form_id("form-1")
        .send()
        .await
        .unwrap();

    assert_eq!(output.evaluation_id, "");
    assert_eq!(output.evaluation_arn(), "");
    assert_eq!(output.request_id(), None);
}

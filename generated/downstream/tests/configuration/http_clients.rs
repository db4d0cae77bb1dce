//! HTTP clients of users: those of the official test utilities work.

use aws_sdk_connect::Client;
use aws_sdk_connect::config::{Builder, HttpClient};
use aws_smithy_http_client::test_util::{ReplayEvent, StaticReplayClient, capture_request};
use aws_smithy_types::body::SdkBody;

use super::support::Sleeps;
use super::{describe, server};

/// A configuration that would send to AWS, had it no client of its own.
async fn config(http_client: impl HttpClient + 'static) -> Builder {
    let mut config = server().await.config().http_client(http_client);
    config.set_endpoint_url(None);
    config
}

fn request(uri: &str, body: &str) -> http::Request<SdkBody> {
    let request = http::Request::builder().uri(uri);
    request.body(SdkBody::from(body)).unwrap()
}

fn response(status: u16, body: &str) -> http::Response<SdkBody> {
    let response = http::Response::builder().status(status);
    response.body(SdkBody::from(body)).unwrap()
}

#[tokio::test]
async fn responses_can_be_replayed_and_requests_compared() {
    let chat = r#"{"InstanceId": "i", "ContactFlowId": "f", "ClientToken": "t",
                   "ParticipantDetails": {"DisplayName": "Ada"}}"#;
    let replay = StaticReplayClient::new(vec![
        ReplayEvent::new(
            request("https://connect.us-east-1.amazonaws.com/contacts/i/c", ""),
            response(503, ""),
        ),
        ReplayEvent::new(
            request("https://connect.us-east-1.amazonaws.com/contacts/i/c", ""),
            response(200, r#"{"Contact": {"Id": "c"}}"#),
        ),
        ReplayEvent::new(
            request("https://connect.us-east-1.amazonaws.com/contact/chat", chat),
            response(200, r#"{"ContactId": "new"}"#),
        ),
    ]);
    let config = config(replay.clone()).await.sleep_impl(Sleeps::default());
    let client = Client::from_conf(config.build());
    let output = describe(&client).await.unwrap();
    assert_eq!(output.contact().unwrap().id(), Some("c"));

    let customer = aws_sdk_connect::types::ParticipantDetails::builder();
    let request = client
        .start_chat_contact()
        .instance_id("i")
        .contact_flow_id("f")
        .client_token("t")
        .participant_details(customer.display_name("Ada").build().unwrap());
    let output = request.send().await.unwrap();
    assert_eq!(output.contact_id(), Some("new"));
    replay.assert_requests_match(&[]);
    replay.relaxed_requests_match();
    assert_eq!(replay.actual_requests().count(), 3);
}

#[tokio::test]
async fn a_request_can_be_captured() {
    let (http_client, captured) = capture_request(Some(response(200, "{}")));
    describe(&Client::from_conf(config(http_client).await.build()))
        .await
        .unwrap();
    let request = captured.expect_request();
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.uri(),
        "https://connect.us-east-1.amazonaws.com/contacts/i/c"
    );
    let authorization = request.headers().get("authorization").unwrap();
    assert!(authorization.starts_with("AWS4-HMAC-SHA256 Credential=AKID/"));
}

#[tokio::test]
async fn a_request_that_cannot_be_sent_is_not_captured() {
    let (http_client, captured) = capture_request(None);
    let client = Client::from_conf(config(http_client).await.build());
    client.describe_contact().send().await.unwrap_err();
    captured.expect_no_request();
}

/// A client of one request takes the place of the default one.
#[tokio::test]
async fn a_request_can_have_an_http_client_of_its_own() {
    let server = server().await;
    let client = server.client();
    let (http_client, captured) = capture_request(Some(response(200, "{}")));
    let settings = aws_sdk_connect::Config::builder().http_client(http_client);
    let request = super::customizable(&client).config_override(settings);
    request.send().await.unwrap();
    captured.expect_request();
    assert_eq!(server.connections(), 0);
    describe(&client).await.unwrap();
    server.take_request();
}

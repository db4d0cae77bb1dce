//! What all attempts of a request share, and what tells them apart.

use aws_sdk_connect::Client;
use aws_sdk_connect::types::ParticipantDetails;

use super::config;
use super::support::{Request, Response, Server, Sleeps};

/// Two failures and a success that fits any operation.
async fn server() -> Server {
    let script = [Response::new(503, ""), Response::reset()];
    let script = script.into_iter().chain([Response::new(200, "{}")]);
    Server::start(script).await
}

/// What holds for three attempts of one request.
fn check(requests: &[Request]) {
    assert_eq!(requests.len(), 3);
    let first = &requests[0];
    let token = first.json()["ClientToken"].as_str().unwrap().to_owned();
    assert_eq!(token.len(), 36, "{token}");
    let invocation = first.header("amz-sdk-invocation-id");
    assert_eq!(invocation.len(), 36, "{invocation}");
    for (index, request) in requests.iter().enumerate() {
        assert_eq!(request.method, first.method);
        assert_eq!(request.target, first.target);
        // The whole body, tokens included.
        assert_eq!(request.body, first.body);
        assert_eq!(request.header("amz-sdk-invocation-id"), invocation);
        let attempt = request.header("amz-sdk-request");
        let expected = format!("attempt={}; max=3", index + 1);
        assert!(attempt.ends_with(&expected), "{attempt}");
        assert!(request.has_header("authorization"));
    }
}

#[tokio::test]
async fn all_attempts_to_start_an_evaluation_share_a_token() {
    let server = server().await;
    let client = Client::from_conf(config(&server, &Sleeps::default()).build());
    let request = client
        .start_contact_evaluation()
        .instance_id("i")
        .contact_id("c")
        .evaluation_form_id("f");
    request.send().await.unwrap();
    check(&server.take_requests());
}

#[tokio::test]
async fn all_attempts_to_start_a_chat_share_a_token() {
    let server = server().await;
    let client = Client::from_conf(config(&server, &Sleeps::default()).build());
    let customer = ParticipantDetails::builder().display_name("Ada").build();
    let request = client
        .start_chat_contact()
        .instance_id("i")
        .contact_flow_id("f")
        .participant_details(customer.unwrap());
    request.send().await.unwrap();
    check(&server.take_requests());
}

#[tokio::test]
async fn two_requests_are_two_invocations() {
    let server = Server::answering(|_| Response::new(200, "{}")).await;
    let client = server.client();
    for _ in 0..2 {
        super::describe(&client).await.unwrap();
    }
    let requests = server.take_requests();
    let [first, second] = requests.as_slice() else {
        panic!("two requests, not {}", requests.len());
    };
    let id = "amz-sdk-invocation-id";
    assert_ne!(first.header(id), second.header(id));
}

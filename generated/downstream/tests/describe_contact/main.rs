//! DescribeContact on loopback: a response in which every member of the whole
//! output tree is set, read member by member, and responses that are not so
//! well-behaved.
//!
//! Every value of `describe_contact.json` belongs to one member only, so that
//! two members that change places are noticed.

mod agent;
mod analytics;
mod collections;
mod complete;
mod customer;
mod depth;
mod handling;
mod lenient;
mod metrics;
mod next_contacts;
mod numbers;
mod places;
mod routing;
mod scalars;
mod segments;
#[path = "../support/mod.rs"]
mod support;
mod unions;
mod values;

use aws_sdk_connect::error::SdkError;
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::operation::describe_contact::{DescribeContactError, DescribeContactOutput};
use aws_sdk_connect::types::Contact;
use support::{Request, Response, Server};

/// The response with every member.
const EVERY_MEMBER: &str = include_str!("../describe_contact.json");

/// What a client makes of a successful response with this body.
async fn describe(
    body: impl Into<Vec<u8>>,
) -> Result<DescribeContactOutput, SdkError<DescribeContactError>> {
    exchange(Response::new(200, body)).await.0
}

/// What a client makes of a response, and what it had sent for it.
async fn exchange(
    response: Response,
) -> (
    Result<DescribeContactOutput, SdkError<DescribeContactError>>,
    Request,
) {
    let server = Server::start([response]).await;
    let result = server
        .client()
        .describe_contact()
        .instance_id("instance 1")
        .contact_id("contact/1")
        .send()
        .await;
    (result, server.take_requests().remove(0))
}

/// The contact of a response with this body.
async fn contact(body: impl Into<Vec<u8>>) -> Contact {
    describe(body).await.unwrap().contact.unwrap()
}

#[tokio::test]
async fn the_request_has_both_labels_and_no_body() {
    let response = Response::new(200, "{}").header("x-amzn-RequestId", "request-1");
    let (output, request) = exchange(response).await;

    assert_eq!(request.method, "GET");
    assert_eq!(request.target, "/contacts/instance%201/contact%2F1");
    assert_eq!(request.body, b"");
    assert!(
        request
            .headers
            .iter()
            .all(|header| header.0 != "content-type")
    );
    let output = output.unwrap();
    assert_eq!(output.request_id(), Some("request-1"));
    assert_eq!(output.contact(), None);
}

#[tokio::test]
async fn simple_members_are_read() {
    scalars::members(&contact(EVERY_MEMBER).await);
}

#[tokio::test]
async fn the_agent_is_read() {
    agent::agent_info(&contact(EVERY_MEMBER).await);
}

#[tokio::test]
async fn the_customer_and_the_endpoints_are_read() {
    let contact = contact(EVERY_MEMBER).await;
    customer::customer(&contact);
    customer::customer_endpoint(&contact);
    customer::system_endpoint(&contact);
    customer::customer_voice_activity(&contact);
    customer::additional_email_recipients(&contact);
}

#[tokio::test]
async fn metrics_are_read() {
    let contact = contact(EVERY_MEMBER).await;
    metrics::quality_metrics(&contact);
    metrics::chat_metrics(&contact);
}

#[tokio::test]
async fn what_was_done_with_the_contact_is_read() {
    let contact = contact(EVERY_MEMBER).await;
    handling::queue_info(&contact);
    handling::wisdom_info(&contact);
    handling::campaign(&contact);
    handling::outbound_strategy(&contact);
    handling::disconnect_details(&contact);
    handling::task_template_info(&contact);
    handling::contact_details(&contact);
    handling::global_resiliency_metadata(&contact);
    analytics::cases(&contact);
    analytics::contact_lens(&contact);
}

#[tokio::test]
async fn lists_and_maps_are_read() {
    let contact = contact(EVERY_MEMBER).await;
    collections::tags(&contact);
    collections::attributes(&contact);
    collections::recordings(&contact);
    collections::contact_evaluations(&contact);
}

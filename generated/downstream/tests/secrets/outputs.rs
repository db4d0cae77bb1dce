//! Outputs as they come over HTTP.

use std::collections::BTreeSet;

use aws_sdk_connect::Client;
use aws_sdk_connect::operation::describe_contact::DescribeContactOutput;
use aws_sdk_connect::operation::start_chat_contact::StartChatContactOutput;
use aws_sdk_connect::operation::start_contact_evaluation::StartContactEvaluationOutput;

use crate::body::Body;
use crate::support::{Response, Server};
use crate::{CANARY, assert_hidden, inputs, model, sensitive};

/// A client of a server that sends this body once.
async fn client(body: String) -> Client {
    let server = Server::start([Response::new(200, body)]).await;
    server.client()
}

async fn describe_contact(body: String) -> DescribeContactOutput {
    let request = client(body).await.describe_contact();
    let request = request.instance_id("instance").contact_id("contact");
    request.send().await.unwrap()
}

async fn start_chat_contact(body: String) -> StartChatContactOutput {
    let request = inputs::start_chat_contact(client(body).await.start_chat_contact());
    request.send().await.unwrap()
}

async fn start_contact_evaluation(body: String) -> StartContactEvaluationOutput {
    let request = client(body).await.start_contact_evaluation();
    let request = request.instance_id("instance").contact_id("contact");
    let request = request.evaluation_form_id("form");
    request.send().await.unwrap()
}

#[tokio::test]
async fn the_contact_hides_its_sensitive_members() {
    let body = Body::of("DescribeContactResponse");
    let output = describe_contact(body.text()).await;
    assert_hidden(&output);
    assert_hidden(output.contact().unwrap());
    assert!(format!("{output:?}").contains("plain"), "{output:?}");
    let name = output.contact().unwrap().name().unwrap();
    assert!(name.starts_with(CANARY), "{name}");
    // Hidden is not lost: each canary makes a difference.
    assert!(!body.canaries.is_empty());
    for (canary, place) in &body.canaries {
        let other = describe_contact(body.text_without(canary)).await;
        assert!(other != output, "{place:?} is not in the output");
    }
}

#[tokio::test]
async fn other_outputs_hide_their_sensitive_members() {
    let body = Body::of("StartChatContactResponse");
    let output = start_chat_contact(body.text()).await;
    assert_hidden(&output);
    for (canary, place) in &body.canaries {
        let other = start_chat_contact(body.text_without(canary)).await;
        assert!(other != output, "{place:?} is not in the output");
    }

    let body = Body::of("StartContactEvaluationResponse");
    let output = start_contact_evaluation(body.text()).await;
    assert_hidden(&output);
    for (canary, place) in &body.canaries {
        let other = start_contact_evaluation(body.text_without(canary)).await;
        assert!(other != output, "{place:?} is not in the output");
    }
}

#[test]
fn every_sensitive_member_has_a_canary_in_an_output() {
    let operations = [
        "DescribeContact",
        "StartChatContact",
        "StartContactEvaluation",
    ];
    let operations = operations.map(model::operation);
    let outputs = operations.iter();
    let outputs = outputs.map(|operation| model::target(&operation["output"]));
    let covered: BTreeSet<_> = outputs
        .flat_map(|output| Body::of(output).covered())
        .collect();
    let is_input = |name: &str| {
        let mut inputs = operations.iter();
        inputs.any(|operation| model::target(&operation["input"]) == name)
    };
    let members = sensitive::members().into_iter();
    let wanted = members.filter(|(structure, _)| !is_input(structure));
    assert_eq!(covered, wanted.collect());
}

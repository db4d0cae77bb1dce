//! Idempotency tokens: made when absent, left alone when given, from the
//! provider of the configuration.

mod support;

use std::collections::BTreeSet;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::{Config, IdempotencyTokenProvider};
use aws_sdk_connect::operation::start_chat_contact::builders::StartChatContactFluentBuilder;
use aws_sdk_connect::operation::start_contact_evaluation::builders::StartContactEvaluationFluentBuilder;
use aws_sdk_connect::types::ParticipantDetails;
use support::{Response, Server, assert_uuid_v4};

/// A server on which everything succeeds.
async fn server() -> Server {
    Server::answering(|_| Response::new(200, "{}")).await
}

fn evaluation(client: &Client) -> StartContactEvaluationFluentBuilder {
    let request = client.start_contact_evaluation().instance_id("i");
    request.contact_id("c").evaluation_form_id("f")
}

fn chat(client: &Client) -> StartChatContactFluentBuilder {
    let customer = ParticipantDetails::builder().display_name("Ada").build();
    let request = client.start_chat_contact().instance_id("i");
    let request = request.contact_flow_id("f");
    request.participant_details(customer.unwrap())
}

/// The tokens that the server was sent.
fn tokens(server: &Server) -> Vec<String> {
    let requests = server.take_requests().into_iter();
    let tokens = requests.map(|request| match &request.json()["ClientToken"] {
        serde_json::Value::String(token) => token.clone(),
        other => panic!("no token: {other}"),
    });
    tokens.collect()
}

#[tokio::test]
async fn an_absent_token_becomes_a_uuid_that_no_other_request_has() {
    let server = server().await;
    let client = server.client();
    for _ in 0..20 {
        evaluation(&client).send().await.unwrap();
        chat(&client).send().await.unwrap();
    }
    let tokens = tokens(&server);
    tokens.iter().for_each(|token| assert_uuid_v4(token));
    let distinct: BTreeSet<_> = tokens.iter().collect();
    assert_eq!(distinct.len(), 40, "{tokens:?}");
}

/// Two clients must not make the same tokens either, nor two requests from
/// one builder.
#[tokio::test]
async fn clones_make_tokens_of_their_own() {
    let server = server().await;
    let client = server.client();
    let request = evaluation(&client);
    request.clone().send().await.unwrap();
    request.send().await.unwrap();
    evaluation(&client.clone()).send().await.unwrap();
    evaluation(&server.client()).send().await.unwrap();
    let tokens: BTreeSet<_> = tokens(&server).into_iter().collect();
    assert_eq!(tokens.len(), 4, "{tokens:?}");
}

/// Whatever was given is sent, as in the official SDK and botocore: who sets
/// an empty token has made a choice, and the service will judge it.
#[tokio::test]
async fn a_given_token_is_left_as_it_is() {
    let server = server().await;
    let client = server.client();
    for token in ["mine", "", " ", "\u{e9}\u{1f44b}\n"] {
        evaluation(&client)
            .client_token(token)
            .send()
            .await
            .unwrap();
        chat(&client).client_token(token).send().await.unwrap();
        assert_eq!(tokens(&server), [token, token]);
    }
}

#[tokio::test]
async fn a_token_that_was_cleared_again_is_absent() {
    let server = server().await;
    let request = evaluation(&server.client()).client_token("mine");
    request.set_client_token(None).send().await.unwrap();
    assert_uuid_v4(&tokens(&server)[0]);
}

#[tokio::test]
async fn a_builder_shows_no_token_that_it_was_not_given() {
    let server = server().await;
    assert_eq!(*evaluation(&server.client()).get_client_token(), None);
}

#[tokio::test]
async fn an_operation_without_a_token_gets_none() {
    let server = server().await;
    let request = server.client().describe_contact();
    let request = request.instance_id("i").contact_id("c");
    request.send().await.unwrap();
    assert!(server.take_request().body.is_empty());
}

#[tokio::test]
async fn tokens_come_from_the_provider_of_the_client() {
    let server = server().await;
    let config = server.config().idempotency_token_provider("ours");
    let client = Client::from_conf(config.build());
    evaluation(&client).send().await.unwrap();
    chat(&client).send().await.unwrap();
    chat(&client).client_token("mine").send().await.unwrap();
    assert_eq!(tokens(&server), ["ours", "ours", "mine"]);
}

#[tokio::test]
async fn tokens_from_a_seed_can_be_foretold() {
    let server = server().await;
    let provider = IdempotencyTokenProvider::with_seed(7);
    let config = server.config().idempotency_token_provider(provider);
    let client = Client::from_conf(config.build());
    evaluation(&client).send().await.unwrap();
    chat(&client).send().await.unwrap();

    let provider = IdempotencyTokenProvider::with_seed(7);
    let expected = [(); 2].map(|()| provider.make_idempotency_token());
    let tokens = tokens(&server);
    assert_eq!(tokens, expected);
    assert_ne!(tokens[0], tokens[1]);
    tokens.iter().for_each(|token| assert_uuid_v4(token));
}

#[tokio::test]
async fn a_request_can_have_a_provider_of_its_own() {
    let server = server().await;
    let config = server.config().idempotency_token_provider("ours");
    let client = Client::from_conf(config.build());
    let own = || Config::builder().idempotency_token_provider("of the request");

    let request = evaluation(&client).customize();
    request.config_override(own()).send().await.unwrap();
    let request = chat(&client).customize();
    request.config_override(own()).send().await.unwrap();
    let request = chat(&client).client_token("mine").customize();
    request.config_override(own()).send().await.unwrap();
    // The client's own provider is as it was, customized requests included.
    evaluation(&client).customize().send().await.unwrap();
    evaluation(&client).send().await.unwrap();
    let expected = ["of the request", "of the request", "mine", "ours", "ours"];
    assert_eq!(tokens(&server), expected);
}

//! How retries are configured: for a client, for one request, by default.

use std::time::Duration;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::Config;
use aws_sdk_connect::config::retry::RetryConfig;

use super::support::{Response, Server, Sleeps};
use super::{config, describe, success};

/// A server that always fails, and a client that tries three times.
async fn failing() -> (Server, Client, Sleeps) {
    let server = Server::answering(|_| Response::new(503, "")).await;
    let sleeps = Sleeps::default();
    let client = Client::from_conf(config(&server, &sleeps).build());
    (server, client, sleeps)
}

#[tokio::test]
async fn without_retries_a_request_is_sent_once() {
    let (server, client, sleeps) = failing().await;
    let config = client.config().to_builder();
    let client = Client::from_conf(config.retry_config(RetryConfig::disabled()).build());
    describe(&client).await.unwrap_err();
    assert_eq!(server.take_requests().len(), 1);
    assert!(sleeps.take_backoffs().is_empty());
}

#[tokio::test]
async fn a_request_can_have_retries_of_its_own() {
    let (server, client, _) = failing().await;
    for attempts in [1, 2, 5] {
        let retries = super::retries().with_max_attempts(attempts);
        let request = client.describe_contact().instance_id("i").contact_id("c");
        let request = request.customize();
        let request = request.config_override(Config::builder().retry_config(retries));
        request.send().await.unwrap_err();
        assert_eq!(server.take_requests().len(), attempts as usize);
        // The client's own setting is as it was.
        describe(&client).await.unwrap_err();
        assert_eq!(server.take_requests().len(), 3);
    }
}

#[tokio::test]
async fn by_default_there_are_three_attempts() {
    let server = Server::answering(|_| Response::new(503, "")).await;
    let client = Client::from_conf(server.config().sleep_impl(Sleeps::default()).build());
    describe(&client).await.unwrap_err();
    assert_eq!(server.take_requests().len(), 3);
}

#[tokio::test]
async fn adaptive_retries_repeat_as_well() {
    let server = Server::start([Response::new(503, ""), success()]).await;
    let retries = RetryConfig::adaptive().with_initial_backoff(Duration::from_millis(1));
    let config = server.config().retry_config(retries);
    let client = Client::from_conf(config.sleep_impl(Sleeps::default()).build());
    describe(&client).await.unwrap();
    assert_eq!(server.take_requests().len(), 2);
}

/// A judge of users: what it finds worth repeating is repeated.
#[derive(Debug)]
struct Teapot;

impl aws_sdk_connect::config::retry::ClassifyRetry for Teapot {
    fn classify_retry(
        &self,
        context: &aws_sdk_connect::config::interceptors::InterceptorContext,
    ) -> aws_sdk_connect::config::retry::RetryAction {
        use aws_sdk_connect::config::retry::RetryAction;

        match context
            .response()
            .map(|response| response.status().as_u16())
        {
            Some(418) => RetryAction::transient_error(),
            Some(503) => RetryAction::RetryForbidden,
            Some(_) | None => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "Teapot"
    }
}

#[tokio::test]
async fn users_can_judge_what_is_repeated() {
    for (status, requests) in [(418, 3), (503, 1), (502, 3)] {
        let server = Server::answering(move |_| Response::new(status, "")).await;
        let config = config(&server, &Sleeps::default()).retry_classifier(Teapot);
        describe(&Client::from_conf(config.build()))
            .await
            .unwrap_err();
        assert_eq!(server.take_requests().len(), requests, "{status}");
    }
}

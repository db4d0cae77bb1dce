//! The configuration of a client, looked at and taken up again.

use std::time::Duration;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::retry::RetryConfig;
use aws_sdk_connect::config::timeout::TimeoutConfig;
use aws_sdk_connect::config::{Credentials, Region};

use super::{describe, expected_scope, scope, server};

#[tokio::test]
async fn a_client_shows_its_configuration() {
    let server = server().await;
    let timeouts = TimeoutConfig::builder().operation_timeout(Duration::from_secs(9));
    let config = server
        .config()
        .retry_config(RetryConfig::standard().with_max_attempts(4))
        .timeout_config(timeouts.build());
    let client = Client::from_conf(config.build());
    let config = client.config();
    assert_eq!(config.region(), Some(&Region::new("us-east-1")));
    assert_eq!(config.retry_config().unwrap().max_attempts(), 4);
    let timeouts = config.timeout_config().unwrap();
    assert_eq!(timeouts.operation_timeout(), Some(Duration::from_secs(9)));
    assert_eq!(config.signing_name(), "connect");
}

#[tokio::test]
async fn a_configuration_can_be_taken_up_again() {
    let server = server().await;
    let client = Client::from_conf(server.config().build());
    let other = client
        .config()
        .to_builder()
        .region(Region::new("eu-west-1"));
    let other = Client::from_conf(other.build());
    describe(&other).await.unwrap();
    describe(&client).await.unwrap();

    let scopes: Vec<_> = server.take_requests().iter().map(scope).collect();
    let expected = [
        expected_scope("AKID", "eu-west-1"),
        expected_scope("AKID", "us-east-1"),
    ];
    assert_eq!(scopes, expected);
}

#[tokio::test]
async fn a_session_token_is_sent_and_signed() {
    let server = server().await;
    let token = Some("session".to_owned());
    let credentials = Credentials::new("AKID", "secret", token, None, "test");
    let config = server.config().credentials_provider(credentials);
    describe(&Client::from_conf(config.build())).await.unwrap();
    let request = server.take_request();
    assert_eq!(request.header("x-amz-security-token"), "session");
    let authorization = request.header("authorization");
    assert!(
        authorization.contains("x-amz-security-token"),
        "{authorization}"
    );
}

#[tokio::test]
async fn no_secret_is_shown() {
    let server = server().await;
    let credentials = Credentials::new("AKID", "hush-hush", None, None, "test");
    let config = server.config().credentials_provider(credentials);
    let client = Client::from_conf(config.clone().build());
    for shown in [
        format!("{config:?}"),
        format!("{:?}", client.config()),
        format!("{client:?}"),
        format!("{:?}", client.describe_contact()),
    ] {
        assert!(!shown.contains("hush"), "{shown}");
    }
}

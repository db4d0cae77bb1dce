//! What is missing is named, and so is how to set it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use aws_sdk_connect::Client;
use aws_sdk_connect::config::{BehaviorVersion, Builder, Config, Credentials, Region};

use super::{describe, server, text};

fn latest() -> Builder {
    Config::builder().behavior_version(BehaviorVersion::latest())
}

fn credentials() -> Credentials {
    Credentials::new("AKID", "secret", None, None, "test")
}

#[tokio::test]
async fn a_missing_region_is_named() {
    let config = latest().credentials_provider(credentials());
    let text = text(describe(&Client::from_conf(config.build())).await);
    let expected = "a region is needed: set one with `Config::builder().region(…)`";
    assert!(text.contains(expected), "{text}");
}

/// A signature needs a region even if the URL does not.
#[tokio::test]
async fn a_missing_region_of_the_signature_is_named() {
    let server = server().await;
    let config = latest().credentials_provider(credentials());
    let client = Client::from_conf(config.endpoint_url(&server.url).build());
    let text = text(describe(&client).await);
    assert!(text.contains("missing signing region"), "{text}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_region_that_cannot_be_part_of_a_host_is_refused() {
    for region in ["", "us east", "x.evil.example/", "\u{e9}"] {
        let config = latest().credentials_provider(credentials());
        let config = config.region(Region::new(region));
        let text = text(describe(&Client::from_conf(config.build())).await);
        assert!(text.contains("cannot be part of a host name"), "{text}");
    }
}

#[tokio::test]
async fn missing_credentials_are_named() {
    let server = server().await;
    let config = latest().region(Region::new("us-east-1"));
    let client = Client::from_conf(config.endpoint_url(&server.url).build());
    let text = text(describe(&client).await);
    let expected = "credentials are needed: \
                    set them with `Config::builder().credentials_provider(…)`";
    assert!(text.contains(expected), "{text}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn requests_go_unsigned_without_credentials_if_that_is_allowed() {
    let server = server().await;
    let config = latest().region(Region::new("us-east-1"));
    let config = config.endpoint_url(&server.url).allow_no_auth();
    describe(&Client::from_conf(config.build())).await.unwrap();
    assert!(!server.take_request().has_header("authorization"));
}

#[tokio::test]
async fn requests_are_signed_with_credentials_even_if_they_need_not_be() {
    let server = server().await;
    let config = server.config().allow_no_auth();
    describe(&Client::from_conf(config.build())).await.unwrap();
    assert!(server.take_request().has_header("authorization"));
}

/// A client that can never work is not made.
#[test]
fn a_missing_behavior_version_is_named() {
    let config = Config::builder().region(Region::new("us-east-1")).build();
    let panic = catch_unwind(AssertUnwindSafe(|| Client::from_conf(config)));
    let message = panic.expect_err("a panic").downcast::<&str>().unwrap();
    assert!(
        message.contains("`Config::builder().behavior_version(…)`"),
        "{message}"
    );
}

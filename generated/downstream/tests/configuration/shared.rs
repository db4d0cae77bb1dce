//! Settings of a whole application, as the crate `aws-config` loads them.

use std::time::Duration;

use aws_config::ConfigLoader;
use aws_sdk_connect::Client;
use aws_sdk_connect::config::retry::RetryConfig;
use aws_sdk_connect::config::timeout::TimeoutConfig;
use aws_sdk_connect::config::{AppName, BehaviorVersion, Builder, Config, Credentials, Region};
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_types::os_shim_internal::{Env, Fs};

use super::support::{Response, Server};
use super::{describe, expected_scope, scope, server};

/// A loader for which this machine's environment and files do not exist.
///
/// It needs an HTTP client for where credentials may come from; by default it
/// has one of its own, which takes minutes to build.
fn loader(variables: &[(&str, &str)], files: &[(&str, &str)]) -> ConfigLoader {
    let https = aws_smithy_http_client::Builder::new();
    let https = https.tls_provider(Provider::Rustls(CryptoMode::Ring));
    aws_config::defaults(BehaviorVersion::latest())
        .http_client(https.build_https())
        .env(Env::from_slice(variables))
        .fs(Fs::from_slice(files))
}

/// Credentials in code.
fn credentials() -> Credentials {
    Credentials::new("AKIDCODE", "secret", None, None, "test")
}

#[tokio::test]
async fn settings_in_code_are_used() {
    let server = server().await;
    let timeouts = TimeoutConfig::builder().read_timeout(Duration::from_secs(50));
    let timeouts = timeouts.build();
    let shared = loader(&[], &[])
        .credentials_provider(credentials())
        .region(Region::new("eu-west-2"))
        .endpoint_url(&server.url)
        .app_name(AppName::new("our-app").unwrap())
        .timeout_config(timeouts)
        .retry_config(RetryConfig::standard().with_max_attempts(7))
        .load()
        .await;
    let client = Client::new(&shared);
    describe(&client).await.unwrap();

    let request = server.take_request();
    assert_eq!(scope(&request), expected_scope("AKIDCODE", "eu-west-2"));
    let agent = request.header("x-amz-user-agent");
    assert!(agent.contains("app/our-app"), "{agent}");
    let attempt = request.header("amz-sdk-request");
    assert!(attempt.ends_with("attempt=1; max=7"), "{attempt}");
    let config = client.config();
    assert_eq!(config.region(), Some(&Region::new("eu-west-2")));
    assert_eq!(config.app_name().unwrap().to_string(), "our-app");
    let timeouts = config.timeout_config().unwrap();
    assert_eq!(timeouts.read_timeout(), Some(Duration::from_secs(50)));
}

#[tokio::test]
async fn every_way_from_shared_settings_to_a_client_is_the_same() {
    let server = server().await;
    let shared = loader(&[], &[]).test_credentials();
    let shared = shared.region(Region::new("eu-west-2"));
    let shared = shared.endpoint_url(&server.url).load().await;
    let clients = [
        Client::new(&shared),
        Client::from_conf(Config::new(&shared)),
        Client::from_conf(Config::from(&shared)),
        Client::from_conf(Builder::from(&shared).build()),
        Client::from_conf(Client::new(&shared).config().to_builder().build()),
        Client::new(&shared).clone(),
    ];
    for client in clients {
        describe(&client).await.unwrap();
        let (_, region, service) = scope(&server.take_request());
        assert_eq!((&*region, &*service), ("eu-west-2", "connect"));
    }
}

#[tokio::test]
async fn settings_of_the_client_win_over_shared_ones() {
    let server = server().await;
    let shared = loader(&[], &[]).credentials_provider(credentials());
    let shared = shared.region(Region::new("eu-west-2"));
    let shared = shared.endpoint_url("http://127.0.0.1:9").load().await;
    let config = Builder::from(&shared)
        .region(Region::new("us-west-2"))
        .endpoint_url(&server.url);
    describe(&Client::from_conf(config.build())).await.unwrap();
    let request = server.take_request();
    assert_eq!(scope(&request), expected_scope("AKIDCODE", "us-west-2"));
}

#[tokio::test]
async fn the_environment_is_read() {
    let server = Server::answering(|_| Response::new(503, "")).await;
    let variables = [
        ("AWS_ACCESS_KEY_ID", "AKIDENV"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_SESSION_TOKEN", "session"),
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ENDPOINT_URL", &server.url),
        ("AWS_MAX_ATTEMPTS", "2"),
        ("AWS_SDK_UA_APP_ID", "environment-app"),
    ];
    let client = Client::new(&loader(&variables, &[]).load().await);
    describe(&client).await.unwrap_err();

    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    let expected = expected_scope("AKIDENV", "eu-central-1");
    assert_eq!(scope(&requests[0]), expected);
    assert_eq!(requests[0].header("x-amz-security-token"), "session");
    let agent = requests[0].header("x-amz-user-agent");
    assert!(agent.contains("app/environment-app"), "{agent}");
}

#[tokio::test]
async fn a_url_for_this_service_wins_over_one_for_all() {
    let server = server().await;
    let variables = [
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ENDPOINT_URL", "http://127.0.0.1:9"),
        ("AWS_ENDPOINT_URL_CONNECT", &server.url),
    ];
    let shared = loader(&variables, &[]).test_credentials().load().await;
    describe(&Client::new(&shared)).await.unwrap();
    server.take_request();
}

/// The profile of the text, with the server's URL.
fn profile(url: &str) -> String {
    format!(
        "[profile dev]\n\
         region = ap-south-1\n\
         aws_access_key_id = AKIDPROFILE\n\
         aws_secret_access_key = secret\n\
         max_attempts = 4\n\
         endpoint_url = http://127.0.0.1:9\n\
         services = local\n\
         [services local]\n\
         connect =\n\
         \x20 endpoint_url = {url}\n"
    )
}

#[tokio::test]
async fn a_profile_is_read() {
    let server = server().await;
    let variables = [("HOME", "/home/ada"), ("AWS_PROFILE", "dev")];
    let profile = profile(&server.url);
    let files = [("/home/ada/.aws/config", profile.as_str())];
    let client = Client::new(&loader(&variables, &files).load().await);
    describe(&client).await.unwrap();

    let request = server.take_request();
    let expected = expected_scope("AKIDPROFILE", "ap-south-1");
    assert_eq!(scope(&request), expected);
    let attempt = request.header("amz-sdk-request");
    assert!(attempt.ends_with("max=4"), "{attempt}");
}

#[tokio::test]
async fn the_environment_wins_over_a_profile_and_code_over_both() {
    let server = server().await;
    let variables = [
        ("HOME", "/home/ada"),
        ("AWS_PROFILE", "dev"),
        ("AWS_REGION", "eu-central-1"),
    ];
    let profile = profile("http://127.0.0.1:9");
    let files = [("/home/ada/.aws/config", profile.as_str())];
    let loader = || loader(&variables, &files).endpoint_url(&server.url);
    describe(&Client::new(&loader().load().await))
        .await
        .unwrap();
    let in_code = loader().region(Region::new("us-west-1")).load().await;
    describe(&Client::new(&in_code)).await.unwrap();

    let scopes: Vec<_> = server.take_requests().iter().map(scope).collect();
    let expected = [
        expected_scope("AKIDPROFILE", "eu-central-1"),
        expected_scope("AKIDPROFILE", "us-west-1"),
    ];
    assert_eq!(scopes, expected);
}

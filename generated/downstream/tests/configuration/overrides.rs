//! Settings of one request: they hold for it, and for no other.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_credential_types::provider::future;
use aws_sdk_connect::Client;
use aws_sdk_connect::client::customize::CustomizableOperation;
use aws_sdk_connect::config::retry::RetryConfig;
use aws_sdk_connect::config::timeout::TimeoutConfig;
use aws_sdk_connect::config::{
    AppName, Builder, Config, Credentials, IdentityCache, ProvideCredentials, Region,
};
use aws_sdk_connect::error::SdkError;
use aws_sdk_connect::operation::describe_contact::DescribeContact;

use super::support::{Response, Server, Sleeps, TIMEOUT};
use super::{customizable, describe, expected_scope, scope, server};

/// A request with settings of its own.
fn overridden(client: &Client, settings: Builder) -> CustomizableOperation<DescribeContact> {
    customizable(client).config_override(settings)
}

#[tokio::test]
async fn a_region_of_the_request_is_signed_for() {
    let server = server().await;
    let client = server.client();
    let settings = Config::builder().region(Region::new("ap-east-1"));
    overridden(&client, settings).send().await.unwrap();
    describe(&client).await.unwrap();
    let scopes: Vec<_> = server.take_requests().iter().map(scope).collect();
    let expected = ["ap-east-1", "us-east-1"];
    assert_eq!(
        scopes,
        expected.map(|region| expected_scope("AKID", region))
    );
}

#[tokio::test]
async fn credentials_of_the_request_sign_it() {
    let server = server().await;
    let client = server.client();
    let other = |key: &str| Credentials::new(key, "other", None, None, "test");
    // Before, between and after, so that no cache can mix them up.
    describe(&client).await.unwrap();
    for key in ["AKIDA", "AKIDB"] {
        let settings = Config::builder().credentials_provider(other(key));
        overridden(&client, settings).send().await.unwrap();
        describe(&client).await.unwrap();
    }
    let keys = server.take_requests();
    let keys: Vec<_> = keys.iter().map(|request| scope(request).0).collect();
    assert_eq!(keys, ["AKID", "AKIDA", "AKID", "AKIDB", "AKID"]);
}

/// Counts how often it is asked.
#[derive(Clone, Debug, Default)]
struct Counted(Arc<AtomicUsize>);

impl ProvideCredentials for Counted {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        self.0.fetch_add(1, Ordering::Relaxed);
        let credentials = Credentials::new("AKID", "secret", None, None, "test");
        future::ProvideCredentials::ready(Ok(credentials))
    }
}

/// The cache of this client has room for its own credentials only.
#[tokio::test]
async fn credentials_of_the_request_do_not_fill_the_clients_cache() {
    let server = server().await;
    let counted = Counted::default();
    let config = server
        .config()
        .credentials_provider(counted.clone())
        .identity_cache(IdentityCache::lazy().max_partitions(1).build());
    let client = Client::from_conf(config.build());
    for _ in 0..3 {
        describe(&client).await.unwrap();
        let other = Credentials::new("OTHER", "other", None, None, "test");
        let settings = Config::builder().credentials_provider(other);
        overridden(&client, settings).send().await.unwrap();
    }
    assert_eq!(counted.0.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_url_of_the_request_is_sent_to() {
    let (server, elsewhere) = (server().await, server().await);
    let client = server.client();
    let settings = Config::builder().endpoint_url(format!("{}/base", elsewhere.url));
    overridden(&client, settings).send().await.unwrap();
    assert_eq!(elsewhere.take_request().target, "/base/contacts/i/c");
    assert!(server.take_requests().is_empty());
    describe(&client).await.unwrap();
    server.take_request();
}

#[tokio::test]
async fn timeouts_of_the_request_expire() {
    let sleeps = Sleeps::default();
    let clock = sleeps.clone();
    let server = Server::answering(move |request| {
        let is_first = request.header("amz-sdk-request").ends_with("max=1");
        if is_first {
            clock.expire_timeout();
            return Response::stall();
        }
        Response::new(200, "{}")
    });
    let server = server.await;
    let client = Client::from_conf(server.config().sleep_impl(sleeps).build());
    let timeouts = TimeoutConfig::builder().operation_timeout(TIMEOUT);
    let settings = Config::builder()
        .timeout_config(timeouts.build())
        .retry_config(RetryConfig::disabled());
    let error = overridden(&client, settings).send().await.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    assert_eq!(client.config().timeout_config(), None);
    describe(&client).await.unwrap();
}

#[tokio::test]
async fn retries_of_the_request_are_its_own() {
    let server = Server::answering(|_| Response::new(503, "")).await;
    let client = Client::from_conf(server.config().sleep_impl(Sleeps::default()).build());
    let settings = Config::builder().retry_config(RetryConfig::disabled());
    overridden(&client, settings).send().await.unwrap_err();
    assert_eq!(server.take_requests().len(), 1);
    describe(&client).await.unwrap_err();
    assert_eq!(server.take_requests().len(), 3);
}

#[tokio::test]
async fn what_a_request_does_not_set_is_the_clients() {
    let server = server().await;
    let name = AppName::new("our-app").unwrap();
    let client = Client::from_conf(server.config().app_name(name).build());
    let settings = Config::builder().region(Region::new("ap-east-1"));
    overridden(&client, settings).send().await.unwrap();
    let request = server.take_request();
    assert_eq!(scope(&request), expected_scope("AKID", "ap-east-1"));
    let agent = request.header("x-amz-user-agent");
    assert!(agent.contains("app/our-app"), "{agent}");
}

/// Everything at once, and after it a client that is as it was.
#[tokio::test]
async fn settings_of_a_request_leave_the_client_alone() {
    let (server, elsewhere) = (server().await, server().await);
    let client = server.client();
    let before = format!("{:?}", client.config());
    let calls = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&calls);
    let settings = Config::builder()
        .region(Region::new("ap-east-1"))
        .endpoint_url(&elsewhere.url)
        .credentials_provider(Credentials::new("OTHER", "other", None, None, "test"))
        .app_name(AppName::new("other-app").unwrap())
        .retry_config(RetryConfig::standard().with_max_attempts(9))
        .timeout_config(TimeoutConfig::builder().read_timeout(TIMEOUT).build());
    let request = overridden(&client, settings).mutate_request(move |request| {
        seen.fetch_add(1, Ordering::Relaxed);
        request.headers_mut().insert("x-own", "1");
    });
    request.send().await.unwrap();
    let request = elsewhere.take_request();
    assert_eq!(scope(&request), expected_scope("OTHER", "ap-east-1"));
    assert_eq!(request.header("x-own"), "1");

    describe(&client).await.unwrap();
    let request = server.take_request();
    assert_eq!(scope(&request), expected_scope("AKID", "us-east-1"));
    assert!(!request.has_header("x-own"));
    assert!(!request.header("x-amz-user-agent").contains("other-app"));
    assert!(request.header("amz-sdk-request").ends_with("max=1"));
    assert_eq!(calls.load(Ordering::Relaxed), 1);
    assert_eq!(format!("{:?}", client.config()), before);
    assert!(elsewhere.take_requests().is_empty());
}

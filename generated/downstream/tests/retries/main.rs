//! Retries and timeouts on loopback, against a server that fails as scripted.
//!
//! No test waits: the client's clock is [`Sleeps`], which keeps the backoffs
//! and expires timeouts when it is told to.

mod classes;
mod configuration;
mod quota;
#[path = "../support/mod.rs"]
mod support;
mod timeouts;
mod tokens;

use std::time::Duration;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::retry::RetryConfig;
use aws_sdk_connect::config::{Builder, StalledStreamProtectionConfig};
use aws_sdk_connect::error::SdkError;
use aws_sdk_connect::operation::describe_contact::{DescribeContactError, DescribeContactOutput};
use support::{Response, Server, Sleeps, patiently};

/// How often a request is sent at most.
const ATTEMPTS: u32 = 3;

type Described = Result<DescribeContactOutput, SdkError<DescribeContactError>>;

/// Retries with short backoffs.
fn retries() -> RetryConfig {
    RetryConfig::standard()
        .with_max_attempts(ATTEMPTS)
        .with_initial_backoff(Duration::from_millis(1))
}

/// A configuration with these retries and this clock.
fn config(server: &Server, sleeps: &Sleeps) -> Builder {
    server
        .config()
        .retry_config(retries())
        .sleep_impl(sleeps.clone())
        // It waits in short steps, which would count as backoffs.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
}

/// Sends one request.
async fn describe(client: &Client) -> Described {
    let request = client.describe_contact().instance_id("i").contact_id("c");
    patiently(request.send()).await
}

/// A response that a request succeeds with.
fn success() -> Response {
    Response::new(200, r#"{"Contact": {"Id": "c"}}"#)
}

/// What one request makes of a script.
struct Exchange {
    result: Described,
    requests: usize,
    backoffs: Vec<Duration>,
}

/// Sends one request to a server that does this.
async fn exchange(script: impl IntoIterator<Item = Response>) -> Exchange {
    let server = Server::start(script).await;
    let sleeps = Sleeps::default();
    let client = Client::from_conf(config(&server, &sleeps).build());
    Exchange {
        result: describe(&client).await,
        requests: server.take_requests().len(),
        backoffs: sleeps.take_backoffs(),
    }
}

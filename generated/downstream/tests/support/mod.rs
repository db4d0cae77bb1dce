//! What the tests share: a scripted server, clients of it, a clock that
//! does not run.

#![allow(
    dead_code,
    unused_imports,
    reason = "each test uses other parts of this module"
)]

mod response;
mod server;
mod sleep;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::retry::{RetryConfig, RetryPartition};
use aws_sdk_connect::config::{BehaviorVersion, Builder, Config, Credentials, Region};

pub(crate) use response::Response;
pub(crate) use server::{Request, Server};
pub(crate) use sleep::{Sleeps, TIMEOUT};

/// Waits for what should come soon, on the busiest machine too, so that what
/// hangs becomes a failure.
pub(crate) async fn patiently<T>(future: impl Future<Output = T>) -> T {
    let patience = std::time::Duration::from_secs(60);
    let result = tokio::time::timeout(patience, future).await;
    result.expect("what is waited for hangs")
}

/// Checks the form that RFC 9562 gives to random UUIDs.
pub(crate) fn assert_uuid_v4(text: &str) {
    assert_eq!(text.len(), 36, "{text}");
    for (index, byte) in text.bytes().enumerate() {
        let fits = match index {
            8 | 13 | 18 | 23 => byte == b'-',
            // The version.
            14 => byte == b'4',
            // The variant, in the upper two bits.
            19 => b"89ab".contains(&byte),
            _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
        };
        assert!(fits, "byte {index} of {text}");
    }
}

impl Server {
    /// A configuration for this server, with the defaults of users.
    pub(crate) fn config(&self) -> Builder {
        // The quota of retries is the process's by default; tests that use it
        // up must not disturb those that run beside them.
        let quota = RetryPartition::custom("test").build();
        Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new("us-east-1"))
            .credentials_provider(Credentials::new("AKID", "secret", None, None, "test"))
            .endpoint_url(&self.url)
            .retry_partition(quota)
    }

    /// A client of this server that does not repeat failed requests.
    pub(crate) fn client(&self) -> Client {
        Client::from_conf(self.config().retry_config(RetryConfig::disabled()).build())
    }
}

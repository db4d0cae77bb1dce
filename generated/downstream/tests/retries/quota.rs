//! The quota that keeps retries from flooding a service in trouble.

use aws_sdk_connect::Client;
use aws_sdk_connect::config::Region;
use aws_sdk_connect::config::retry::{RetryPartition, TokenBucket};

use super::support::{Response, Server, Sleeps};
use super::{config, describe, success};

/// More failures than the quota would cover if it were not given back.
const ROUNDS: usize = 250;

/// Uses the quota of the process, which a region of its own keeps apart from
/// those of other tests.
#[tokio::test]
async fn retries_that_succeed_do_not_use_up_the_quota() {
    let round = [Response::new(503, ""), success()];
    let script = (0..ROUNDS).flat_map(|_| round.clone());
    let server = Server::start(script).await;
    let config = config(&server, &Sleeps::default())
        .region(Region::new("us-quota-1"))
        .retry_partition(RetryPartition::new("connect-us-quota-1"));
    let client = Client::from_conf(config.build());
    for round in 0..ROUNDS {
        let result = describe(&client).await;
        assert!(result.is_ok(), "round {round}: {result:?}");
    }
    assert_eq!(server.take_requests().len(), 2 * ROUNDS);
}

/// Twenty tokens are enough for two retries; each success brings one back.
#[tokio::test]
async fn retries_that_fail_use_up_the_quota_until_requests_succeed_again() {
    let failures = vec![Response::new(503, ""); 3 + 1];
    let successes = vec![success(); 10];
    let recovery = [Response::new(503, ""), success()];
    let script = failures.into_iter().chain(successes).chain(recovery);
    let server = Server::start(script).await;
    let bucket = TokenBucket::builder().capacity(20).build();
    let quota = RetryPartition::custom("small").token_bucket(bucket).build();
    let config = config(&server, &Sleeps::default()).retry_partition(quota);
    let client = Client::from_conf(config.build());

    describe(&client).await.unwrap_err();
    assert_eq!(server.take_requests().len(), 3, "two retries");
    describe(&client).await.unwrap_err();
    assert_eq!(server.take_requests().len(), 1, "none is left");
    for _ in 0..10 {
        describe(&client).await.unwrap();
    }
    assert_eq!(server.take_requests().len(), 10);
    describe(&client).await.unwrap();
    assert_eq!(server.take_requests().len(), 2, "one has come back");
}

//! Configuration on loopback: where settings come from, for which requests
//! they hold, and what they do.

mod endpoints;
mod http_clients;
mod interceptors;
mod missing;
mod overrides;
mod proxies;
mod runtimes;
mod settings;
mod shared;
mod signature;
#[path = "../support/mod.rs"]
mod support;

use aws_sdk_connect::Client;
use aws_sdk_connect::client::customize::CustomizableOperation;
use aws_sdk_connect::error::{DisplayErrorContext, SdkError};
use aws_sdk_connect::operation::describe_contact::{
    DescribeContact, DescribeContactError, DescribeContactOutput,
};
use support::{Request, Response, Server, patiently};

type Described = Result<DescribeContactOutput, SdkError<DescribeContactError>>;

/// A server on which everything succeeds.
async fn server() -> Server {
    Server::answering(|_| Response::new(200, r#"{"Contact": {"Id": "c"}}"#)).await
}

/// A request that can be customized.
fn customizable(client: &Client) -> CustomizableOperation<DescribeContact> {
    let request = client.describe_contact().instance_id("i").contact_id("c");
    request.customize()
}

/// Sends one request.
async fn describe(client: &Client) -> Described {
    patiently(customizable(client).send()).await
}

/// The text of an error and its causes.
fn text(result: Described) -> String {
    DisplayErrorContext(result.expect_err("an error")).to_string()
}

/// What a signature says of itself: access key, region and service.
fn scope(request: &Request) -> (String, String, String) {
    let authorization = request.header("authorization");
    let rest = authorization.strip_prefix("AWS4-HMAC-SHA256 Credential=");
    let (scope, _) = rest.unwrap().split_once(',').unwrap();
    let parts: Vec<&str> = scope.split('/').collect();
    let [key, _date, region, service, "aws4_request"] = parts[..] else {
        panic!("another scope: {scope}");
    };
    (key.to_owned(), region.to_owned(), service.to_owned())
}

/// The scope that a signature for Connect has.
fn expected_scope(key: &str, region: &str) -> (String, String, String) {
    (key.to_owned(), region.to_owned(), "connect".to_owned())
}

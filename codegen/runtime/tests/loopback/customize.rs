//! Changes of one request.

use shapesmith_runtime::client::config::{Builder, Credentials, Region};
use shapesmith_runtime::client::customize::CustomizableOperation;

use crate::server::{Received, Reply, Server};
use crate::support::{block_on, chain, client, offline, settings};
use crate::things::{PutThing, PutThingInput, Things};

/// What reaches a server when the request was customized.
fn customized(
    change: impl FnOnce(CustomizableOperation<PutThing>) -> CustomizableOperation<PutThing>,
) -> Received {
    let server = Server::start([Reply::new(200, "{}")]);
    let input = PutThingInput::complete();
    let operation = CustomizableOperation::new(client(server.url()), input);
    block_on(change(operation).send()).expect("an output");
    server.only()
}

#[test]
fn a_request_can_be_mutated_before_it_is_signed() {
    let request = customized(|operation| {
        operation.mutate_request(|request| {
            request.headers_mut().insert("x-trace", "on");
        })
    });
    assert_eq!(request.header("x-trace"), Some("on"));
    let authorization = request.header("authorization").expect("a signature");
    assert!(authorization.contains("x-trace"), "{authorization}");
}

#[test]
fn a_mapping_can_fail() {
    let operation = CustomizableOperation::<PutThing>::new(offline(), PutThingInput::complete());
    let operation = operation.map_request(|_| Err(std::fmt::Error));
    let error = block_on(operation.send()).expect_err("the mapping's error");
    assert!(
        chain(&error).contains("error occurred when formatting"),
        "{}",
        chain(&error)
    );
}

#[test]
fn an_input_that_lacks_members_is_a_construction_failure() {
    let input = PutThingInput::default();
    let operation = CustomizableOperation::<PutThing>::new(offline(), input);
    let error = block_on(operation.send()).expect_err("no input");
    assert!(
        chain(&error).contains("missing `thing_id`, `name`"),
        "{}",
        chain(&error)
    );
}

#[test]
fn credentials_and_tokens_can_be_overridden() {
    let other = Credentials::new("AKIDOTHER", "hush", None, None, "test");
    let settings = Builder::new()
        .credentials_provider(other)
        .idempotency_token_provider("other");
    let request = customized(|operation| operation.config_override(settings));
    let authorization = request.header("authorization").expect("a signature");
    assert!(
        authorization.contains("Credential=AKIDOTHER/"),
        "{authorization}"
    );
    assert!(
        request.body.contains(r#""ClientToken":"other""#),
        "{}",
        request.body
    );
}

#[test]
fn an_overridden_region_is_signed_for() {
    let settings = Builder::new().region(Region::new("us-west-2"));
    let request = customized(|operation| operation.config_override(settings));
    let authorization = request.header("authorization").expect("a signature");
    assert!(
        authorization.contains("/us-west-2/things/"),
        "{authorization}"
    );
}

#[test]
fn an_overridden_endpoint_is_sent_to() {
    let elsewhere = Server::start([Reply::new(200, "{}")]);
    let operation = CustomizableOperation::<PutThing>::new(offline(), PutThingInput::complete());
    let settings = Builder::new().endpoint_url(elsewhere.url());
    block_on(operation.config_override(settings).send()).expect("an output");
    elsewhere.only();
}

#[test]
fn an_overridden_region_changes_the_host() {
    use std::sync::{Arc, Mutex};

    let hosts = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&hosts);
    let client = shapesmith_runtime::client::Handle::<Things>::from_conf(settings().build());
    let operation = CustomizableOperation::<PutThing>::new(client, PutThingInput::complete());
    let operation = operation
        .config_override(Builder::new().region(Region::new("cn-north-1")))
        .map_request(move |request| {
            seen.lock()
                .expect("one thread")
                .push(request.uri().to_owned());
            // Ends the operation before it can reach the real host.
            Err(std::fmt::Error)
        });
    block_on(operation.send()).expect_err("the end");
    let hosts = hosts.lock().expect("one thread");
    assert_eq!(
        *hosts,
        ["https://things.cn-north-1.amazonaws.com.cn/things/a%2Fb%20c"]
    );
}

//! What reaches the server, and how often.

use shapesmith_runtime::client::config::{Config, Region};
use shapesmith_runtime::client::{Handle, send};

use crate::server::{Reply, Server};
use crate::support::{block_on, chain, client, offline, quick, settings};
use crate::things::{
    PutLargeThing, PutPublicThing, PutStrangeThing, PutThing, PutThingInput, Things,
};

const CREATED: &str = r#"{"Arn":"arn:thing","Version":3,"New":[1]}"#;

#[test]
fn a_request_is_signed_and_its_output_typed() {
    let server = Server::start([Reply::new(200, CREATED)]);
    let output = block_on(send::<PutThing>(
        &client(server.url()),
        PutThingInput::complete(),
        None,
    ));
    let output = output.expect("an output");
    assert_eq!(output.arn.as_deref(), Some("arn:thing"));
    assert_eq!(output.version, Some(3));
    assert_eq!(output.request_id.as_deref(), Some("request-1"));

    let request = server.only();
    assert_eq!(request.method, "PUT");
    assert_eq!(request.target, "/things/a%2Fb%20c");
    assert_eq!(request.header("content-type"), Some("application/json"));
    let authorization = request.header("authorization").expect("a signature");
    assert!(authorization.starts_with("AWS4-HMAC-SHA256 Credential=AKIDTEST/"));
    assert!(authorization.contains("/eu-west-1/things/aws4_request"));
    let agent = request.header("x-amz-user-agent").expect("a user agent");
    assert!(agent.contains("/1.2.3"), "{agent}");
    assert!(request.header("amz-sdk-invocation-id").is_some());

    let token = token_of(&request.body);
    let expected = format!(r#"{{"Name":"Name","ClientToken":"{token}"}}"#);
    assert_eq!(request.body, expected);
    assert_eq!((token.len(), token.as_bytes()[14]), (36, b'4'));
}

/// The idempotency token in a body.
fn token_of(body: &str) -> &str {
    let (_, rest) = body.split_once(r#""ClientToken":""#).expect("a token");
    rest.split_once('"').expect("its end").0
}

#[test]
fn all_missing_members_are_named_and_nothing_is_sent() {
    let server = Server::start([]);
    let input = PutThingInput::default();
    let error = block_on(send::<PutThing>(&client(server.url()), input, None));
    let error = chain(&error.expect_err("an incomplete input"));
    assert!(error.contains("missing `thing_id`, `name`"), "{error}");
    assert!(server.received().is_empty());
}

#[test]
fn retries_share_one_token_and_one_invocation() {
    let busy = || Reply::new(503, "");
    let server = Server::start([busy(), busy(), Reply::new(200, CREATED)]);
    let output = block_on(send::<PutThing>(
        &client(server.url()),
        PutThingInput::complete(),
        None,
    ));
    assert_eq!(output.expect("the third attempt").version, Some(3));

    let requests = server.received();
    assert_eq!(requests.len(), 3);
    for request in &requests {
        assert_eq!(request.body, requests[0].body);
        let id = "amz-sdk-invocation-id";
        assert_eq!(request.header(id), requests[0].header(id));
    }
    assert!(
        requests[2]
            .header("amz-sdk-request")
            .expect("a count")
            .contains("attempt=3")
    );
}

#[test]
fn tokens_come_from_the_configured_provider() {
    let server = Server::start([Reply::new(200, "{}"), Reply::new(200, "{}")]);
    let settings = settings().endpoint_url(server.url());
    let client = Handle::from_conf(settings.idempotency_token_provider("ours").build());
    let own = PutThingInput {
        client_token: Some("mine".to_owned()),
        ..PutThingInput::complete()
    };
    block_on(async {
        let filled = send::<PutThing>(&client, PutThingInput::complete(), None).await;
        filled.expect("an output");
        send::<PutThing>(&client, own, None)
            .await
            .expect("an output");
    });
    let tokens = server.received();
    let tokens: Vec<_> = tokens
        .iter()
        .map(|request| token_of(&request.body))
        .collect();
    assert_eq!(tokens, ["ours", "mine"]);
}

#[test]
fn an_unsigned_operation_needs_no_credentials() {
    let server = Server::start([Reply::new(200, "{}")]);
    let config = Config::<Things>::builder()
        .behavior_version_latest()
        .region(Region::new("eu-west-1"))
        .endpoint_url(server.url());
    let client = Handle::from_conf(config.build());
    let output = block_on(send::<PutPublicThing>(
        &client,
        PutThingInput::complete(),
        None,
    ));
    output.expect("an output");
    assert_eq!(server.only().header("authorization"), None);
}

#[test]
fn requests_go_unsigned_without_credentials_if_that_is_allowed() {
    let server = Server::start([Reply::new(200, "{}")]);
    let config = Config::<Things>::builder()
        .behavior_version_latest()
        .region(Region::new("eu-west-1"))
        .endpoint_url(server.url())
        .allow_no_auth();
    let client = Handle::from_conf(config.build());
    let output = block_on(send::<PutThing>(&client, PutThingInput::complete(), None));
    output.expect("an output");
    assert_eq!(server.only().header("authorization"), None);
}

#[test]
fn a_signature_can_leave_out_the_body() {
    let server = Server::start([Reply::new(200, "{}")]);
    let client = client(server.url());
    let output = block_on(send::<PutLargeThing>(
        &client,
        PutThingInput::complete(),
        None,
    ));
    output.expect("an output");
    assert!(server.only().header("authorization").is_some());
}

#[test]
fn an_unknown_protocol_is_an_error_when_sending() {
    let error = block_on(send::<PutStrangeThing>(
        &offline(),
        PutThingInput::complete(),
        None,
    ));
    let error = chain(&error.expect_err("no such protocol"));
    assert!(
        error.contains("`example#morse` is not supported"),
        "{error}"
    );
}

#[test]
fn a_missing_region_is_named() {
    let config = quick(Config::<Things>::builder().behavior_version_latest());
    let client = Handle::from_conf(config.build());
    let error = block_on(send::<PutPublicThing>(
        &client,
        PutThingInput::complete(),
        None,
    ));
    let error = chain(&error.expect_err("no region"));
    assert!(error.contains("a region is needed"), "{error}");
}

/// Each test of a user has a runtime of its own; connections of one that has
/// ended must not be used by the next.
#[test]
fn clients_work_on_one_runtime_after_another() {
    let server = Server::start(std::iter::repeat_n(Reply::new(200, "{}"), 5));
    for _ in 0..5 {
        let config = settings().endpoint_url(server.url());
        let client = Handle::from_conf(config.build());
        let output = block_on(send::<PutThing>(&client, PutThingInput::complete(), None));
        output.expect("an output");
    }
    // A connection of an ended runtime would show as a second attempt.
    for request in server.received() {
        let attempt = request.header("amz-sdk-request").expect("a count");
        assert!(attempt.contains("attempt=1"), "{attempt}");
    }
}

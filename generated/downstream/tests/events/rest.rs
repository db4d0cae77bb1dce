//! A REST protocol: the members beside the stream are in the URI and headers,
//! and the whole body is events.

use aws_credential_types::Credentials;
use futures_util::stream::unfold;
use golden_streams::Client;
use golden_streams::config::{BehaviorVersion, Config, Region};
use golden_streams::error::ProvideErrorMetadata;
use golden_streams::types::{Speech, Word};
use tokio::sync::mpsc;

use crate::frames::{event, payload, text};
use crate::server::Server;
use crate::signature::Chain;
use crate::{CREDENTIALS, REGION};

/// A client that sends to a server.
fn client(server: &Server) -> Client {
    let (id, secret) = CREDENTIALS;
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(REGION))
        .credentials_provider(Credentials::new(id, secret, None, None, "test"))
        .endpoint_url(server.url());
    Client::from_conf(config.build())
}

/// An event of this text.
fn word(text: &str) -> Speech {
    Speech::Word(Word::builder().text(text).build())
}

#[tokio::test]
async fn a_body_is_events_and_nothing_else() {
    let server = Server::start().await;
    let client = client(&server);
    let (events, receiver) = mpsc::channel(1);
    let said = unfold(receiver, |mut receiver| async move {
        let event: Speech = receiver.recv().await?;
        Some((Ok(event), receiver))
    });
    let request = client.talk().name("n/m").said(said.into()).send();
    let asked = tokio::spawn(request.into_future());

    let mut exchange = server.accept().await;
    assert_eq!(exchange.line, "POST /talks/n%2Fm HTTP/1.1");
    let content_type = exchange.header("content-type");
    assert_eq!(content_type, "application/vnd.amazon.eventstream");
    let mut chain = Chain::of(&exchange, "golden-streams");
    exchange.respond(200, "x-session: s\r\n").await;
    // No first message is waited for.
    let mut output = asked.await.expect("no panic").expect("an output");
    assert_eq!(output.session(), Some("s"));

    for said in ["one", "two"] {
        events.send(word(said)).await.expect("a listener");
        let came = chain.open(&exchange.message().await.expect("a message"));
        assert_eq!(text(&came, ":event-type"), "Word");
        assert_eq!(payload(&came), format!(r#"{{"Text":"{said}"}}"#));
        exchange.send(&event("Word", r#"{"Text":"heard"}"#)).await;
        let heard = output.answer.recv().await.expect("an event");
        assert_eq!(heard, Some(word("heard")));
    }
    // The server ends first; what is said then reaches nobody.
    exchange
        .send(&crate::frames::message(
            "exception",
            "InterruptedException",
            "{}",
        ))
        .await;
    let error = output.answer.recv().await.expect_err("an error");
    assert_eq!(error.code(), Some("InterruptedException"));
    assert!(error.into_service_error().is_interrupted_exception());
}

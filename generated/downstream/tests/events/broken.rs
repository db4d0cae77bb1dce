//! Errors before, in and of a stream.

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::Blob;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::event_stream::{Header, HeaderValue, Message};
use futures_util::stream::iter;
use golden_events::error::{ProvideErrorMetadata, SdkError};
use golden_events::operation::RequestId;
use golden_events::operation::chat::ChatError;
use golden_events::primitives::event_stream::{EventStreamSender, RawMessage};
use golden_events::types::error::{HeardError, SaidError};
use golden_events::types::{Heard, Line, Picture, Said};

use crate::frames::{event, message};
use crate::server::Server;
use crate::{chain, client};

/// What is heard when a server sends these bytes: the events, and the error.
async fn heard(bytes: &[u8]) -> (usize, SdkError<HeardError, RawMessage>) {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        let headers = "x-amzn-requestid: one\r\n";
        exchange.respond(200, headers).await;
        exchange.write(bytes).await;
    };
    let listened = async {
        let mut output = client.listen().send().await.expect("an output");
        let mut events = 0;
        let error = loop {
            match output.heard.recv().await {
                Ok(event) => {
                    assert!(event.is_some(), "the stream ended without an error");
                    events += 1;
                }
                Err(error) => break error,
            }
        };
        assert_eq!(output.heard.recv().await.expect("an end"), None);
        (events, error)
    };
    tokio::join!(served, listened).1
}

/// The bytes of messages.
fn bytes(messages: &[Message]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for message in messages {
        write_message_to(message, &mut bytes).expect("a message");
    }
    bytes
}

#[tokio::test]
async fn an_exception_is_a_typed_error() {
    let busy = message("exception", "busy", r#"{"Message":"later","Seconds":3}"#);
    let (events, error) = heard(&bytes(&[event("Silence", ""), busy, event("Silence", "")])).await;
    assert_eq!(events, 1);
    assert_eq!(error.code(), Some("busy"));
    assert_eq!(error.message(), Some("later"));
    let service_error = error.as_service_error().expect("a service error");
    assert_eq!(service_error.request_id(), Some("one"));
    let raw = error.raw_response().expect("a message").message();
    assert!(raw.is_some());
    assert!(
        !format!("{error:?}").contains(":exception-type"),
        "{error:?}"
    );
    let HeardError::BusyException(busy) = error.into_service_error() else {
        panic!("it is no `BusyException`");
    };
    assert_eq!(busy.seconds(), Some(3));
    let error = golden_events::Error::from(HeardError::BusyException(busy));
    assert!(matches!(error, golden_events::Error::BusyException(_)));
}

#[tokio::test]
async fn an_exception_that_the_model_lacks_tells_its_name() {
    let odd = message("exception", "OddException", r#"{"message":"odd"}"#);
    let (_, error) = heard(&bytes(&[odd])).await;
    assert!(matches!(
        error.as_service_error(),
        Some(HeardError::Unhandled(_))
    ));
    assert_eq!(error.code(), Some("OddException"));
    assert_eq!(error.message(), Some("odd"));
}

#[tokio::test]
async fn an_error_message_has_code_and_text() {
    let text = |value: &'static str| HeaderValue::String(value.to_owned().into());
    let failed = Message::new("")
        .add_header(Header::new(":message-type", text("error")))
        .add_header(Header::new(":error-code", text("InternalError")))
        .add_header(Header::new(":error-message", text("it broke")));
    let (_, error) = heard(&bytes(&[failed])).await;
    assert_eq!(error.code(), Some("InternalError"));
    assert_eq!(error.message(), Some("it broke"));
    assert!(error.as_service_error().is_some());
}

#[tokio::test]
async fn what_is_no_message_ends_the_stream_and_says_why() {
    let good = bytes(&[event("Silence", "")]);
    let joined = |bad: &[u8]| [&good[..], bad].concat();
    let mut wrong_sum = good.clone();
    *wrong_sum.last_mut().expect("a byte") ^= 1;
    let text = HeaderValue::String("x".to_owned().into());
    let loud = event("Line", "{}").add_header(Header::new("Loud", text.clone()));
    let nameless = Message::new("").add_header(Header::new("x", text));
    for (bad, expected) in [
        (
            joined(&good[..20]),
            "ends inside of a message, after 20 bytes",
        ),
        (
            joined(&good[..12]),
            "ends inside of a message, after 12 bytes",
        ),
        (joined(&wrong_sum), "checksum"),
        (joined(&[0; 12]), "its lengths have another checksum"),
        (
            bytes(&[event("Silence", ""), loud]),
            "the event `Line` is not what the model says: \
             `Loud`: the header is of type string, expected boolean",
        ),
        (
            bytes(&[event("Silence", ""), event("Line", "{\"Text\":3}")]),
            "the event `Line` is not what the model says: `Text`: ",
        ),
        (
            bytes(&[event("Silence", ""), event("Line", "not JSON")]),
            "the event `Line` is not what the model says: ",
        ),
        (
            bytes(&[event("Silence", ""), nameless]),
            "no text in its header `:message-type`",
        ),
        (
            bytes(&[event("Silence", ""), message("rumour", "x", "")]),
            "of the unknown type `rumour`",
        ),
    ] {
        let (events, error) = heard(&bad).await;
        assert_eq!(events, 1, "{expected}");
        let text = chain(&error);
        assert!(matches!(error, SdkError::ResponseError(_)), "{text}");
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test]
async fn an_error_before_the_stream_is_that_of_the_operation() {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        exchange
            .respond(400, "x-amzn-errortype: BusyException\r\n")
            .await;
        exchange.write(br#"{"Message":"full"}"#).await;
    };
    let said = EventStreamSender::from_events([Said::Line(Line::builder().build())]);
    let asked = client.chat().room("r").said(said).send();
    let (_, output) = tokio::join!(served, asked.into_future());
    let error = output.expect_err("an error").into_service_error();
    assert!(matches!(error, ChatError::BusyException(_)), "{error:?}");
    assert_eq!(error.message(), Some("full"));
}

#[tokio::test]
async fn an_error_of_the_caller_breaks_the_request_off() {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        let mut ends = 0;
        while let Some(message) = exchange.message().await {
            ends += usize::from(message.payload().is_empty());
        }
        ends
    };
    let line = Said::Line(Line::builder().build());
    let said = iter([Ok(line), Err(SaidError::unhandled("nothing more to say"))]);
    let asked = client.chat().room("r").said(said.into()).send();
    let (ends, output) = tokio::join!(served, asked.into_future());
    let error = output.expect_err("an error");
    assert!(chain(&error).contains("nothing more to say"), "{error:?}");
    // By the missing last message, the server knows that it is no end.
    assert_eq!(ends, 0);
}

#[tokio::test]
async fn an_interceptor_may_replace_the_events() {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        exchange.respond(200, "").await;
        exchange.header("content-length").to_owned()
    };
    let said = EventStreamSender::from_events([Said::Line(Line::builder().build())]);
    let asked = client.chat().room("r").said(said).customize();
    let asked = asked.mutate_request(|request| {
        *request.body_mut() = SdkBody::from("other");
    });
    let (length, output) = tokio::join!(served, asked.send());
    assert_eq!(length, "5");
    output.expect("an output");
}

#[tokio::test]
async fn a_message_that_is_too_long_is_not_sent() {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        while exchange.message().await.is_some() {}
    };
    let picture = Picture::builder().bytes(Blob::new(vec![0; 25 << 20]));
    let said = EventStreamSender::from_events([Said::Picture(picture.build())]);
    let asked = client.chat().room("r").said(said).send();
    let (_, output) = tokio::join!(served, asked.into_future());
    let error = chain(&output.expect_err("an error"));
    assert!(error.contains("is longer than 25296912 bytes"), "{error}");
}

#[tokio::test]
async fn a_request_without_its_stream_is_refused() {
    let server = Server::start().await;
    let output = client(&server).chat().room("r").send().await;
    let error = chain(&output.expect_err("an error"));
    assert!(error.contains("missing `said`"), "{error}");
}

#[tokio::test]
async fn the_first_message_may_be_an_error_too() {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        exchange.respond(200, "").await;
        let closed = message("exception", "ClosedException", r#"{"message":"no"}"#);
        exchange.send(&closed).await;
    };
    let said = EventStreamSender::from_events(Vec::new());
    let asked = client.chat().room("r").said(said).send();
    let (_, output) = tokio::join!(served, asked.into_future());
    let mut output = output.expect("an output");
    let error = output.heard.recv().await.expect_err("an error");
    let error: HeardError = error.into_service_error();
    assert!(error.is_closed_exception(), "{error:?}");
    let _: Option<Heard> = output.heard.recv().await.expect("an end");
}

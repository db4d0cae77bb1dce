//! What is said and heard.

use aws_smithy_types::event_stream::{Header, HeaderValue};
use aws_smithy_types::{Blob, DateTime};
use futures_util::stream::unfold;
use golden_events::primitives::event_stream::EventStreamSender;
use golden_events::types::error::SaidError;
use golden_events::types::{Heard, Line, Picture, PictureKind, Said};
use tokio::sync::mpsc;

use crate::frames::{event, header, payload, text};
use crate::server::Server;
use crate::signature::Chain;
use crate::{client, now};

/// The events that come through a channel.
fn through(receiver: mpsc::Receiver<Said>) -> EventStreamSender<Said, SaidError> {
    let events = unfold(receiver, |mut receiver| async move {
        let event = receiver.recv().await?;
        Some((Ok(event), receiver))
    });
    events.into()
}

/// A line with every member.
fn line() -> Line {
    Line::builder()
        .by("me")
        .loud(true)
        .count(-1)
        .total(1 << 40)
        .at(DateTime::from(now()))
        .key(Blob::new([0, 255]))
        .text("hello")
        .words("a")
        .build()
}

#[tokio::test]
async fn an_answer_comes_before_the_next_event_goes() {
    let server = Server::start().await;
    let client = client(&server);
    let (events, receiver) = mpsc::channel(1);
    let request = client.chat().room("blue").said(through(receiver)).send();
    let asked = tokio::spawn(request.into_future());

    let mut exchange = server.accept().await;
    assert_eq!(exchange.line, "POST / HTTP/1.1");
    assert_eq!(exchange.header("x-amz-target"), "GoldenEvents.Chat");
    let content_type = exchange.header("content-type");
    assert_eq!(content_type, "application/vnd.amazon.eventstream");
    let mut chain = Chain::of(&exchange, "golden-events");

    // The members beside the stream come first, both ways.
    let initial = chain.open(&exchange.message().await.expect("a message"));
    assert_eq!(text(&initial, ":event-type"), "initial-request");
    assert_eq!(payload(&initial), r#"{"Room":"blue"}"#);
    exchange.respond(200, "x-amzn-requestid: one\r\n").await;
    exchange
        .send(&event("initial-response", r#"{"Session":"s"}"#))
        .await;
    let mut output = asked.await.expect("no panic").expect("an output");
    assert_eq!(output.session(), "s");
    assert_eq!(
        golden_events::operation::RequestId::request_id(&output),
        Some("one")
    );

    events.send(Said::Line(line())).await.expect("a listener");
    let said = chain.open(&exchange.message().await.expect("a message"));
    assert_eq!(text(&said, ":event-type"), "Line");
    assert_eq!(text(&said, ":message-type"), "event");
    assert_eq!(text(&said, ":content-type"), "application/json");
    assert_eq!(payload(&said), r#"{"Text":"hello","Words":["a"]}"#);
    assert_eq!(header(&said, "Loud"), &HeaderValue::Bool(true));
    assert_eq!(header(&said, "Count"), &HeaderValue::Int32(-1));
    // The server answers with the same event.
    exchange.send(&said).await;
    let heard = output.heard.recv().await.expect("an event");
    assert_eq!(heard, Some(Heard::Line(line())));

    let picture = Picture::builder()
        .kind(PictureKind::Photo)
        .bytes(Blob::new([1, 2]))
        .build();
    let sent = events.send(Said::Picture(picture.clone())).await;
    sent.expect("a listener");
    let said = chain.open(&exchange.message().await.expect("a message"));
    assert_eq!(text(&said, ":content-type"), "application/octet-stream");
    assert_eq!(text(&said, "Kind"), "photo");
    assert_eq!(said.payload()[..], [1, 2]);
    exchange.send(&said).await;
    let heard = output.heard.recv().await.expect("an event");
    assert_eq!(heard, Some(Heard::Picture(picture)));

    // The client ends first, the server afterwards.
    drop(events);
    chain.end(&exchange.message().await.expect("a message"));
    assert_eq!(exchange.message().await, None);
    drop(exchange);
    assert_eq!(output.heard.recv().await.expect("an end"), None);
    assert_eq!(output.heard.recv().await.expect("an end"), None);
}

#[tokio::test]
async fn every_kind_of_event_is_read() {
    let server = Server::start().await;
    let client = client(&server);
    let served = async {
        let mut exchange = server.accept().await;
        assert_eq!(exchange.header("x-amz-target"), "GoldenEvents.Listen");
        exchange.respond(200, "").await;
        exchange.send(&event("initial-response", "{}")).await;
        exchange.send(&event("Silence", "")).await;
        exchange.send(&event("Note", "a note")).await;
        let moved = event("Moved", r#"{"Room":"red","Secret":"x"}"#);
        exchange.send(&moved).await;
        exchange
            .send(&event("Line", r#"{"Words":["a","b"]}"#))
            .await;
        exchange.send(&event("Picture", "")).await;
    };
    let listened = async {
        let mut output = client.listen().send().await.expect("an output");
        let mut heard = Vec::new();
        while let Some(event) = output.heard.recv().await.expect("an event") {
            heard.push(event);
        }
        heard
    };
    let (_, heard) = tokio::join!(served, listened);
    let [silence, note, moved, line, picture] = <[Heard; 5]>::try_from(heard).expect("five");
    assert!(silence.is_silence());
    assert_eq!(note.as_note().expect("a note").text(), Some("a note"));
    let place = moved.as_moved().expect("a move").to().expect("a place");
    assert_eq!(place.room(), Some("red"));
    assert!(!format!("{moved:?}").contains('x'), "{moved:?}");
    assert_eq!(line.as_line().expect("a line").words(), ["a", "b"]);
    let bytes = picture.as_picture().expect("a picture").bytes();
    assert_eq!(bytes, Some(&Blob::new([])));
}

#[tokio::test]
async fn an_unknown_event_is_kept_and_can_be_sent_as_it_came() {
    let server = Server::start().await;
    let client = client(&server);
    let unknown =
        event("Danced", r#"{"Steps":3}"#).add_header(Header::new("Tempo", HeaderValue::Int16(120)));
    let served = async {
        let mut exchange = server.accept().await;
        exchange.respond(200, "").await;
        exchange.send(&unknown).await;
        drop(exchange);
        let mut exchange = server.accept().await;
        let mut chain = Chain::of(&exchange, "golden-events");
        chain.open(&exchange.message().await.expect("a message"));
        let said = chain.open(&exchange.message().await.expect("a message"));
        exchange.respond(200, "").await;
        said
    };
    let talked = async {
        let mut output = client.listen().send().await.expect("an output");
        let heard = output.heard.recv().await.expect("an event");
        let heard = heard.expect("an event");
        let Ok(event) = heard.as_unknown() else {
            panic!("{heard:?} is not known");
        };
        assert_eq!(event.name(), "Danced");
        let json = format!("{:?}", event.to_document());
        assert!(json.contains("SDK_UNKNOWN_MEMBER"), "{json}");
        assert!(json.contains(r#"Steps"#) && json.contains("120"), "{json}");
        let said = EventStreamSender::from_events([Said::Unknown(event.clone())]);
        client.chat().room("r").said(said).send().await
    };
    let (said, output) = tokio::join!(served, talked);
    assert_eq!(said, unknown);
    // A server that ends without its first message leaves members neutral.
    assert_eq!(output.expect("an output").session(), "");
}

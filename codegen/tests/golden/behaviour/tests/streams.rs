//! Bodies that come or go piece by piece, and events.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aws_smithy_eventstream::frame::write_message_to;
use behaviour::{chain, response};
use golden_events::operation::chat::Chat;
use golden_streams::operation::copy::{Copy, CopyInput};
use golden_streams::operation::talk::{Talk, TalkInput};
use golden_streams::primitives::Blob;
use golden_streams::primitives::event_stream::{
    EventStreamSender, Header, HeaderValue, Message,
};
use golden_streams::types::error::{InterruptedException, SpeechError};
use golden_streams::types::{Cut, Speech, Word};
use shapesmith_runtime::aws_smithy_types::byte_stream::ByteStream;
use shapesmith_runtime::operation::Input as _;
use shapesmith_runtime::wire;

#[test]
fn a_body_in_memory_is_read_without_a_client() {
    let mut response = response(200, "some bytes");
    response.headers_mut().insert("x-size", "10");
    let output = wire::response::<Copy>(&response).unwrap();
    assert_eq!(output.size(), 10);
    assert_eq!(output.body().bytes(), Some(&b"some bytes"[..]));
}

#[test]
fn the_body_of_an_error_is_no_stream() {
    let mut response = response(429, r#"{"Message": "later"}"#);
    response
        .headers_mut()
        .insert("x-amzn-errortype", "BusyException");
    let error = wire::response::<Copy>(&response).unwrap_err();
    assert_eq!(error.to_string(), "BusyException: later (HTTP 429)");
}

#[test]
fn an_absent_body_is_an_empty_one() {
    let mut input = CopyInput::builder().name("n").build().unwrap();
    assert!(input.body().is_none());
    assert_eq!(input.take_body().bytes(), Some(&b""[..]));
    let input = CopyInput::builder().name("n");
    let mut input = input.body(ByteStream::from_static(b"x")).build().unwrap();
    assert_eq!(input.take_body().bytes(), Some(&b"x"[..]));
}

#[test]
fn a_streamed_body_takes_a_client() {
    let input = CopyInput::builder().name("n").build().unwrap();
    let error = wire::request::<Copy>(&input).unwrap_err().to_string();
    assert_eq!(error, "the body of `Copy` is a stream: send it by a client");
}

#[test]
fn events_are_types_of_their_own_and_errors_are_none() {
    let word = Word::builder().text("hello").build();
    let event = Speech::Word(word.clone());
    assert_eq!(event.as_word(), Ok(&word));
    let error = InterruptedException::builder().message("m").build();
    let error = SpeechError::InterruptedException(error);
    assert!(error.is_interrupted_exception());
    let error = golden_streams::Error::from(error);
    assert!(matches!(error, golden_streams::Error::InterruptedException(_)));
}

#[test]
fn a_stream_that_must_be_sent_is_missed() {
    let error = TalkInput::builder().name("n").build().unwrap_err();
    assert!(error.to_string().contains("`said`"), "{error}");
    let said = EventStreamSender::from_events([Speech::Cut(Cut::builder().build())]);
    let input = TalkInput::builder().name("n").said(said).build().unwrap();
    let error = wire::request::<Talk>(&input).unwrap_err().to_string();
    assert_eq!(error, "the body of `Talk` is a stream: send it by a client");
}

#[test]
fn events_in_memory_are_read_without_a_client() {
    let mut response = response(200, frames(&[("Word", r#"{"Text":"hi"}"#), ("Cut", "xyz")]));
    response.headers_mut().insert("x-session", "s");
    let mut output = wire::response::<Talk>(&response).unwrap();
    assert_eq!(output.session(), Some("s"));
    let word = ready(output.answer.recv()).unwrap().unwrap();
    assert_eq!(word.as_word().unwrap().text(), Some("hi"));
    let cut = ready(output.answer.recv()).unwrap().unwrap();
    assert_eq!(cut.as_cut().unwrap().bytes(), Some(&Blob::new("xyz")));
    assert_eq!(ready(output.answer.recv()).unwrap(), None);
}

#[test]
fn members_beside_a_stream_come_by_its_first_message() {
    let body = frames(&[("initial-response", r#"{"Session":"s"}"#), ("Silence", "")]);
    let mut output = wire::response::<Chat>(&response(200, body)).unwrap();
    assert_eq!(output.session(), "s");
    assert!(ready(output.heard.recv()).unwrap().unwrap().is_silence());
    assert_eq!(ready(output.heard.recv()).unwrap(), None);
    // A server may leave it out.
    let mut output = wire::response::<Chat>(&response(200, frames(&[("Silence", "")]))).unwrap();
    assert_eq!(output.session(), "");
    assert!(ready(output.heard.recv()).unwrap().unwrap().is_silence());
    let body = frames(&[("initial-response", "{]")]);
    let error = wire::response::<Chat>(&response(200, body)).unwrap_err();
    assert!(chain(&error).contains("cannot be read"), "{error:?}");
}

/// The result of a future that waits for nobody.
fn ready<T>(future: impl Future<Output = T>) -> T {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("it waits"),
    }
}

/// Events of these names and payloads.
fn frames(events: &[(&str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (name, payload) in events {
        let text = |value: &str| HeaderValue::String(value.to_owned().into());
        let message = Message::new(payload.as_bytes().to_vec())
            .add_header(Header::new(":message-type", text("event")))
            .add_header(Header::new(":event-type", text(name)));
        write_message_to(&message, &mut bytes).unwrap();
    }
    bytes
}

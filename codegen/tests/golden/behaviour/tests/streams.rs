//! Bodies that come or go piece by piece, and events.

use behaviour::response;
use golden_streams::operation::copy::{Copy, CopyInput};
use golden_streams::operation::talk::{Talk, TalkInput};
use golden_streams::types::error::InterruptedException;
use golden_streams::types::{Speech, Word};
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
fn events_are_types_of_their_own() {
    let word = Word::builder().text("hello").build();
    let event = Speech::Word(word.clone());
    assert_eq!(event.as_word(), Ok(&word));
    let error = InterruptedException::builder().message("m").build();
    let event = Speech::InterruptedException(error);
    assert!(event.is_interrupted_exception());
}

#[test]
fn an_operation_with_events_says_that_it_cannot_be_sent() {
    let error = TalkInput::builder().name("n").build().unwrap_err();
    assert!(error.to_string().contains("`said`"), "{error}");
    let error = wire::response::<Talk>(&response(200, "")).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("`Talk` cannot be sent by this version"), "{text}");
    assert!(text.contains("no event streams, such as `Speech`"), "{text}");
}

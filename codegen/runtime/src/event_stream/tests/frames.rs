//! Frames: cut from bodies that come in any pieces, of any length, damaged.

use std::collections::VecDeque;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use bytes::Bytes;
use http_body::{Body, Frame};

use crate::event_stream::frames::{Broken, Frames};
use crate::event_stream::{EventStreamError, Header, HeaderValue, MAX_MESSAGE, Message};

/// A body that comes in these pieces.
struct Pieces(VecDeque<Bytes>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
    }
}

/// The messages of a body that comes in these pieces, and what breaks it.
fn read<'b>(
    pieces: impl IntoIterator<Item = &'b [u8]>,
) -> (Vec<Message>, Option<EventStreamError>) {
    let pieces = pieces.into_iter().map(Bytes::copy_from_slice).collect();
    let body = ByteStream::new(SdkBody::from_body_1_x(Pieces(pieces)));
    let mut frames = Frames::of(body);
    let mut messages = Vec::new();
    let mut context = Context::from_waker(Waker::noop());
    loop {
        let Poll::Ready(message) = pin!(frames.message()).poll(&mut context) else {
            panic!("it waits for a body that is there");
        };
        match message {
            Ok(Some(message)) => messages.push(message),
            Ok(None) => return (messages, None),
            Err(Broken::Message(error)) => {
                let Poll::Ready(Ok(None)) = pin!(frames.message()).poll(&mut context) else {
                    panic!("an error ends the stream");
                };
                return (messages, Some(error));
            }
            Err(Broken::Body(error)) => panic!("the body does not fail: {error}"),
        }
    }
}

/// Three messages: full, without payload, without anything.
fn messages() -> Vec<Message> {
    let time = aws_smithy_types::DateTime::from_millis(1_763_000_000_123);
    let full = Message::new("a payload")
        .add_header(Header::new("text", HeaderValue::String("é".into())))
        .add_header(Header::new("bytes", HeaderValue::ByteArray(Bytes::new())))
        .add_header(Header::new("time", HeaderValue::Timestamp(time)))
        .add_header(Header::new("id", HeaderValue::Uuid(7)))
        .add_header(Header::new("small", HeaderValue::Byte(-1)));
    let bare = Message::new("").add_header(Header::new("yes", HeaderValue::Bool(true)));
    vec![full, bare, Message::new("")]
}

/// The bytes of messages.
fn bytes(messages: &[Message]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for message in messages {
        write_message_to(message, &mut bytes).expect("a message");
    }
    bytes
}

#[test]
fn messages_come_in_any_pieces() {
    let messages = messages();
    let bytes = bytes(&messages);
    for first in 0..=bytes.len() {
        for second in (first..=bytes.len()).step_by(7) {
            let (a, rest) = bytes.split_at(first);
            let (b, c) = rest.split_at(second - first);
            let (read, error) = read([a, b, c]);
            assert!(error.is_none(), "{first}, {second}: {error:?}");
            assert_eq!(read, messages, "{first}, {second}");
        }
    }
    let (read, error) = read(bytes.chunks(1));
    assert!(error.is_none(), "{error:?}");
    assert_eq!(read, messages);
    assert_eq!(self::read([]).0, []);
}

#[test]
fn a_stream_that_ends_anywhere_else_is_cut_short() {
    let messages = messages();
    let whole = bytes(&messages);
    let mut ends = vec![0];
    for count in 1..=messages.len() {
        ends.push(bytes(&messages[..count]).len());
    }
    for length in 0..=whole.len() {
        let (read, error) = read([&whole[..length]]);
        let complete = ends.iter().filter(|end| **end <= length).count() - 1;
        assert_eq!(read, messages[..complete], "{length}");
        let left = length - ends[complete];
        match error {
            None => assert_eq!(left, 0, "{length}"),
            Some(EventStreamError::CutShort(told)) => assert_eq!(told, left, "{length}"),
            Some(error) => panic!("{length}: {error}"),
        }
    }
}

#[test]
fn no_flipped_bit_goes_unnoticed() {
    let messages = messages();
    let whole = bytes(&messages[..1]);
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut damaged = whole.clone();
            damaged[place] ^= 1 << bit;
            let (read, error) = read(damaged.chunks(5));
            assert_eq!(read, [], "{place}, {bit}");
            assert!(
                matches!(
                    error,
                    Some(EventStreamError::Prelude | EventStreamError::Frame(_))
                ),
                "{place}, {bit}: {error:?}"
            );
        }
    }
}

/// The beginning of a message with these lengths and the right sum.
fn prelude(total: u32, headers: u32) -> Vec<u8> {
    let mut bytes = [total.to_be_bytes(), headers.to_be_bytes()].concat();
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    bytes
}

#[test]
fn lengths_are_judged_before_the_rest_is_there() {
    let most = u32::try_from(MAX_MESSAGE).expect("a small limit");
    for (total, headers, expected) in [
        (most + 1, 0, "a message of 25296913 bytes is longer than"),
        (u32::MAX, u32::MAX, "is longer than 25296912 bytes"),
        (0, 0, "contradict each other"),
        (15, 0, "contradict each other"),
        (16, 1, "contradict each other"),
        (100, 85, "contradict each other"),
    ] {
        let (_, error) = read([&prelude(total, headers)[..]]);
        let error = error.expect("an error").to_string();
        assert!(error.contains(expected), "{error}");
    }
    // As long as any may be.
    let (_, error) = read([&prelude(most, 0)[..]]);
    assert!(
        matches!(error, Some(EventStreamError::CutShort(12))),
        "{error:?}"
    );
}

#[test]
fn headers_that_do_not_fill_their_place_are_an_error() {
    // A header of one byte cannot be.
    let mut bytes = prelude(17, 1);
    bytes.push(0);
    bytes.extend(crc32fast::hash(&bytes).to_be_bytes());
    let (_, error) = read([&bytes[..]]);
    assert!(
        matches!(error, Some(EventStreamError::Frame(_))),
        "{error:?}"
    );
}

//! Events in the format of each protocol.

use std::future::poll_fn;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aws_smithy_eventstream::frame::write_message_to;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::http::{Response, StatusCode};
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::Blob;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::metadata::ProvideErrorMetadata as _;

use crate::endpoint::{EndpointRule, Endpoints};
use crate::event_stream::{
    EventReceiver, EventStreamSender, Frames, Header, HeaderValue, Message, Outgoing, RawMessage,
};
use crate::operation::ServiceFacts;

use super::told::{Cut, Failed, Moved, Told, Word};

/// The protocols that have events, and how their payloads are called.
const PROTOCOLS: [(&str, &str); 5] = [
    ("aws.protocols#restJson1", "application/json"),
    ("aws.protocols#awsJson1_0", "application/json"),
    ("aws.protocols#awsJson1_1", "application/json"),
    ("aws.protocols#restXml", "application/xml"),
    ("smithy.protocols#rpcv2Cbor", "application/cbor"),
];

/// The implementation of a protocol.
fn protocol(id: &'static str) -> SharedClientProtocol {
    let facts = ServiceFacts {
        sdk_id: "T",
        service_id: "t",
        namespace: "com.example",
        shape_name: "T",
        api_version: "1",
        signing_name: "t",
        s3_signature: false,
        protocol: id,
        xml_namespace: None,
        query_compatible: false,
        endpoints: Endpoints {
            default: [EndpointRule::Url("https://t.{Region}.{DnsSuffix}"); 4],
            partitions: &[],
        },
        crate_version: "0.1.0",
    };
    crate::protocol::protocol(&facts).expect("a known protocol")
}

/// The result of a future that waits for nobody.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => panic!("it waits"),
    }
}

/// The message that an event becomes.
fn written(event: &Told, protocol: &SharedClientProtocol) -> Message {
    let events = EventStreamSender::<Told, Failed>::from_events([event.clone()]);
    let mut events = Outgoing::from(Some(events));
    let message = ready(poll_fn(|context| events.poll_message(context, protocol)));
    let message = message.expect("an event").expect("a message");
    let end = ready(poll_fn(|context| events.poll_message(context, protocol)));
    assert!(end.is_none());
    message
}

/// The event that a message is read as.
fn read(
    message: &Message,
    protocol: &SharedClientProtocol,
) -> Result<Option<Told>, Box<SdkError<Failed, RawMessage>>> {
    let mut bytes = Vec::new();
    write_message_to(message, &mut bytes).expect("a message");
    let status = StatusCode::try_from(200).expect("a status");
    let head = Response::new(status, SdkBody::empty());
    let frames = Frames::new(ByteStream::from(bytes), protocol.clone(), head);
    ready(EventReceiver::<Told, Failed>::new(frames).recv()).map_err(Box::new)
}

/// The text of a header.
fn text<'m>(message: &'m Message, name: &str) -> Option<&'m str> {
    let mut headers = message.headers().iter();
    let header = headers.find(|header| header.name().as_str() == name)?;
    Some(header.value().as_string().expect("a text").as_str())
}

/// A word with every member.
fn word() -> Word {
    Word {
        by: Some("me".to_owned()),
        text: Some("<é>".to_owned()),
        count: Some(-3),
    }
}

#[test]
fn each_protocol_writes_what_it_reads() {
    let events = [
        Told::Word(word()),
        Told::Word(Word::default()),
        Told::Cut(Cut {
            size: Some(1 << 40),
            bytes: Some(Blob::new([0, 255])),
        }),
        Told::Moved(Moved { to: Some(word()) }),
        Told::Moved(Moved::default()),
    ];
    for (id, _) in PROTOCOLS {
        let protocol = protocol(id);
        for event in &events {
            let message = written(event, &protocol);
            let back = read(&message, &protocol).expect("an event");
            assert_eq!(back.as_ref(), Some(event), "{id}: {message:?}");
        }
    }
}

#[test]
fn payloads_say_what_they_are() {
    for (id, media_type) in PROTOCOLS {
        let protocol = protocol(id);
        let message = written(&Told::Word(word()), &protocol);
        assert_eq!(text(&message, ":message-type"), Some("event"));
        assert_eq!(text(&message, ":event-type"), Some("Word"));
        assert_eq!(text(&message, ":content-type"), Some(media_type), "{id}");
        assert_eq!(text(&message, "By"), Some("me"));
        let payload = message.payload();
        assert!(!payload.windows(2).any(|pair| pair == b"By"), "{payload:?}");
        let bytes = Some(Blob::new("x"));
        let cut = written(&Told::Cut(Cut { size: None, bytes }), &protocol);
        let media_type = text(&cut, ":content-type");
        assert_eq!(media_type, Some("application/octet-stream"));
        assert_eq!(cut.payload()[..], *b"x");
    }
}

#[test]
fn exceptions_without_a_model_have_code_and_message() {
    let payloads: [(&str, &[u8]); 4] = [
        ("aws.protocols#restJson1", br#"{"message":"later"}"#),
        ("aws.protocols#awsJson1_1", br#"{"Message":"later"}"#),
        (
            "aws.protocols#restXml",
            b"<Odd><message>later</message></Odd>",
        ),
        ("smithy.protocols#rpcv2Cbor", b"\xa1\x67message\x65later"),
    ];
    for (id, payload) in payloads {
        let header = |name: &'static str, value: &'static str| {
            Header::new(name, HeaderValue::String(value.into()))
        };
        let message = Message::new(payload)
            .add_header(header(":message-type", "exception"))
            .add_header(header(":exception-type", "Odd"));
        let error = read(&message, &protocol(id)).expect_err("an error");
        assert_eq!(error.code(), Some("Odd"), "{id}");
        assert_eq!(error.message(), Some("later"), "{id}");
    }
}

#[test]
fn a_stream_that_waits_need_not_be_sync() {
    let cell = std::cell::Cell::new(0);
    let events = std::iter::from_fn(move || {
        cell.set(cell.get() + 1);
        (cell.get() < 3).then(|| Told::Word(Word::default()))
    });
    fn is_shared<T: Send + Sync>(_: &T) {}
    let events = EventStreamSender::<Told, Failed>::from_events(events);
    is_shared(&events);
}

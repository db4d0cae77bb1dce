//! Bodies that are members, sent and read piece by piece.

use shapesmith_runtime::aws_smithy_types::byte_stream::ByteStream;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
use shapesmith_runtime::aws_smithy_types::error::operation::BuildError;
use shapesmith_runtime::client::send;
use shapesmith_runtime::operation::{Input, Operation, Output};
use shapesmith_runtime::schema::{Kind, Shape, Trait};
use shapesmith_runtime::serde::{Members, Reader, Result, Structure, Writer};

use crate::server::{Reply, Server};
use crate::support::{block_on, client};
use crate::things::{PutThingError, Things};

/// Sends a body and brings one.
struct CopyThing;

impl Operation for CopyThing {
    type Service = Things;
    type Input = CopyThingInput;
    type Output = CopyThingOutput;
    type Error = PutThingError;
    const NAME: &'static str = "CopyThing";
}

/// The same, but it cannot be sent.
struct TalkThing;

impl Operation for TalkThing {
    type Service = Things;
    type Input = CopyThingInput;
    type Output = CopyThingOutput;
    type Error = PutThingError;
    const NAME: &'static str = "TalkThing";
    const UNSENDABLE: Option<&'static str> = Some("nobody can talk to things");
}

#[derive(Debug, Default)]
struct CopyThingInput {
    kind: Option<String>,
    body: ByteStream,
}

static INPUT: Shape = Shape::structure(
    "com.example.things#CopyThingRequest",
    &[
        ("Kind", Kind::String, &[Trait::HttpHeader("content-type")]),
        ("Body", Kind::Blob, &[Trait::HttpPayload, Trait::Streaming]),
    ],
    &[Trait::Http("POST", "/copies", 200)],
);

impl Members for CopyThingInput {
    const SHAPE: &'static Shape = &INPUT;

    fn write_members(&self, writer: &mut Writer<'_>) {
        writer.optional(0, &self.kind);
    }
}

impl Input for CopyThingInput {
    const HAS_STREAM: bool = true;

    fn take_body(&mut self) -> ByteStream {
        std::mem::take(&mut self.body)
    }

    fn check(&self) -> std::result::Result<(), BuildError> {
        Ok(())
    }
}

#[derive(Debug, Default)]
struct CopyThingOutput {
    size: Option<i32>,
    body: ByteStream,
}

static OUTPUT: Shape = Shape::structure(
    "com.example.things#CopyThingResponse",
    &[
        ("Size", Kind::Integer, &[Trait::HttpHeader("x-size")]),
        ("Body", Kind::Blob, &[Trait::HttpPayload, Trait::Streaming]),
    ],
    &[],
);

impl Members for CopyThingOutput {
    const SHAPE: &'static Shape = &OUTPUT;

    fn write_members(&self, writer: &mut Writer<'_>) {
        writer.optional(0, &self.size);
    }
}

impl Structure for CopyThingOutput {
    type Builder = Self;

    fn read_member(builder: &mut Self, index: usize, reader: &mut Reader<'_>) -> Result {
        match index {
            0 => reader.optional(&mut builder.size),
            _ => Ok(()),
        }
    }

    fn from_builder(builder: Self) -> Self {
        builder
    }
}

impl Output for CopyThingOutput {
    const HAS_STREAM: bool = true;

    fn set_body(&mut self, body: ByteStream) {
        self.body = body;
    }

    fn set_request_id(&mut self, _: Option<String>) {}
}

/// An input with this body.
fn input(body: &'static [u8]) -> CopyThingInput {
    CopyThingInput {
        kind: None,
        body: ByteStream::from_static(body),
    }
}

#[test]
fn a_body_goes_and_another_comes() {
    let server = Server::start([Reply::new(200, "an answer, not JSON").header("x-size", "19")]);
    let client = client(server.url());
    let (size, body) = block_on(async {
        let output = send::<CopyThing>(&client, input(b"{a body"), None).await;
        let output = output.expect("an output");
        let body = output.body.collect().await.expect("the whole body");
        (output.size, body.into_bytes())
    });
    assert_eq!(size, Some(19));
    assert_eq!(body, "an answer, not JSON");

    let request = server.only();
    assert_eq!(request.body, "{a body");
    assert_eq!(request.header("content-length"), Some("7"));
    let kind = request.header("content-type");
    assert_eq!(kind, Some("application/octet-stream"));
    // Bytes in memory are signed.
    let authorization = request.header("authorization").expect("a signature");
    assert!(authorization.contains("Signature="), "{authorization}");
}

#[test]
fn the_caller_may_say_of_what_kind_a_body_is() {
    let server = Server::start([Reply::new(200, "")]);
    let mut input = input(b"x");
    input.kind = Some("text/plain".to_owned());
    let output = block_on(send::<CopyThing>(&client(server.url()), input, None));
    assert_eq!(output.expect("an output").size, None);
    assert_eq!(server.only().header("content-type"), Some("text/plain"));
}

#[test]
fn the_body_of_an_error_is_read_as_ever() {
    let reply = Reply::new(409, r#"{"__type":"ThingLocked","message":"busy"}"#);
    let server = Server::start([reply]);
    let output = block_on(send::<CopyThing>(&client(server.url()), input(b"x"), None));
    let error = output.expect_err("an error");
    assert_eq!(error.code(), Some("ThingLocked"));
    assert_eq!(error.message(), Some("busy"));
}

#[test]
fn a_body_in_memory_is_sent_again() {
    let server = Server::start([Reply::new(503, ""), Reply::new(200, "done")]);
    let output = block_on(send::<CopyThing>(
        &client(server.url()),
        input(b"body"),
        None,
    ));
    output.expect("the second attempt");
    let bodies: Vec<String> = server
        .received()
        .into_iter()
        .map(|request| request.body)
        .collect();
    assert_eq!(bodies, ["body", "body"]);
}

#[test]
fn what_cannot_be_sent_says_so_and_stays_here() {
    let server = Server::start([]);
    let output = block_on(send::<TalkThing>(&client(server.url()), input(b"x"), None));
    let error = crate::support::chain(&output.expect_err("it cannot be sent"));
    let reason = "`TalkThing` cannot be sent by this version: nobody can talk to things";
    assert!(error.contains(reason), "{error}");
    assert!(server.received().is_empty());
}

//! What an emitted crate says about its service and each operation.

use std::fmt::Debug;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::operation::BuildError;

use crate::endpoint::Endpoints;
use crate::error::{ErrorReader, OperationError};
#[cfg(feature = "event-stream")]
use crate::event_stream::{Frames, Outgoing};
use crate::serde::{Members, Structure};

/// Facts of a service that hold for each of its operations.
#[derive(Debug)]
pub struct ServiceFacts {
    /// The service's id among AWS's SDKs, for instance in environment variables.
    pub sdk_id: &'static str,
    /// The same in lower case and without separators, for the user agent and
    /// the partition of retry quotas.
    pub service_id: &'static str,
    /// The namespace of the service's shapes.
    pub namespace: &'static str,
    /// The name of the service's shape.
    pub shape_name: &'static str,
    /// The version of the service's API.
    pub api_version: &'static str,
    /// The name in the scope of a signature.
    pub signing_name: &'static str,
    /// Whether requests are signed as S3 wants it: the path as it is sent, and
    /// with a header that has the checksum of the body.
    pub s3_signature: bool,
    /// The shape id of the trait that names the service's protocol.
    pub protocol: &'static str,
    /// The default XML namespace of the service, if it has one.
    pub xml_namespace: Option<&'static str>,
    /// Whether the service once spoke awsQuery and keeps the codes that its
    /// errors had, for clients that ask for them.
    pub query_compatible: bool,
    /// Where the service is found.
    pub endpoints: Endpoints,
    /// The version of the emitted crate, for the user agent.
    pub crate_version: &'static str,
}

/// A service; implemented once in each emitted crate.
pub trait Service: Clone + Copy + Debug + Default + Send + Sync + 'static {
    /// The facts of the service.
    const FACTS: &'static ServiceFacts;

    /// Reads the modelled error of this code, whatever operation lists it;
    /// `None` if the service has no such code.
    fn read_error(code: &str, reader: &mut ErrorReader<'_>) -> Option<BoxError> {
        let _ = (code, reader);
        None
    }
}

/// An operation: names, shapes and nothing else. How it is sent is the same
/// for all and lives in this crate.
pub trait Operation: Send + Sync + 'static {
    /// The service that has the operation.
    type Service: Service;
    /// What is sent.
    type Input: Input;
    /// What a success brings.
    type Output: Output;
    /// What a failure brings.
    type Error: OperationError;
    /// The operation's name in the model.
    const NAME: &'static str;
    /// How the operation is signed.
    const AUTH: Auth = Auth::SIGV4;
    /// How the body is compressed, if it may be.
    const COMPRESSION: Option<Compression> = None;
    /// The checksum that the request has to have.
    const CHECKSUM: Option<Checksum> = None;
    /// Why this crate cannot send the operation yet, as the rest of a sentence.
    const UNSENDABLE: Option<&'static str> = None;
}

/// How an operation is authorized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Auth {
    /// Whether the request is signed; if not, no credentials are asked for.
    pub signed: bool,
    /// Whether the signature leaves out the body.
    pub unsigned_payload: bool,
}

impl Auth {
    /// Signed by Signature Version 4, body included.
    pub const SIGV4: Self = Self {
        signed: true,
        unsigned_payload: false,
    };
}

/// How a body is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Compression {
    /// By gzip (RFC 1952).
    #[cfg(feature = "gzip")]
    Gzip,
}

/// The checksum of a body. An input may bring one itself, in a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Checksum {
    /// MD5, in `Content-MD5`.
    #[cfg(feature = "checksums")]
    Md5,
    /// One by an algorithm of the caller's choice.
    #[cfg(feature = "checksums")]
    Chosen {
        /// The header that names the algorithm.
        algorithm: Option<&'static str>,
        /// Whether there has to be one even if nobody chose.
        is_required: bool,
    },
}

/// The input of an operation.
pub trait Input: Members + Debug + Send + Sync + 'static {
    /// Whether a member is the body, sent piece by piece.
    const HAS_STREAM: bool = false;

    /// Whether that member is a stream of events.
    const HAS_EVENTS: bool = false;

    /// Takes the member that is the body; an absent one is empty.
    fn take_body(&mut self) -> ByteStream {
        ByteStream::default()
    }

    /// Takes the member that is a stream of events.
    #[cfg(feature = "event-stream")]
    fn take_events(&mut self) -> Option<Outgoing> {
        None
    }

    /// Fills each absent idempotency token.
    fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
        let _ = token;
    }

    /// What stands before the service's host, with its labels filled in.
    fn host_prefix(&self) -> Option<String> {
        None
    }

    /// Tells what keeps the input from being sent: required members that are
    /// absent, members in the URI that are empty; all at once.
    ///
    /// # Errors
    /// An error that names every such member.
    fn check(&self) -> Result<(), BuildError> {
        Ok(())
    }
}

/// The output of an operation.
pub trait Output: Structure + Debug + Send + Sync + 'static {
    /// Whether a member is the body, read piece by piece.
    const HAS_STREAM: bool = false;

    /// Whether that member is a stream of events.
    const HAS_EVENTS: bool = false;

    /// Sets the member that is the body.
    fn set_body(&mut self, body: ByteStream) {
        let _ = body;
    }

    /// Sets the member that is a stream of events.
    #[cfg(feature = "event-stream")]
    fn set_events(&mut self, events: Frames) {
        let _ = events;
    }

    /// Takes what [`set_events`](Self::set_events) has set.
    #[cfg(feature = "event-stream")]
    fn take_events(&mut self) -> Frames {
        Frames::default()
    }

    /// Keeps the id that the service gave the request.
    fn set_request_id(&mut self, request_id: Option<String>);
}

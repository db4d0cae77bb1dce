//! A service, written by hand in the form of emitted code: one operation with
//! a label, a required member, an idempotency token and a modelled error.

use std::fmt;

use shapesmith_runtime::aws_smithy_runtime_api::box_error::BoxError;
use shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError;
use shapesmith_runtime::aws_smithy_types::error::ErrorMetadata;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
use shapesmith_runtime::aws_smithy_types::error::operation::BuildError;
use shapesmith_runtime::aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
use shapesmith_runtime::endpoint::{EndpointRule, Endpoints};
use shapesmith_runtime::error::{
    ErrorReader, ModeledError, OperationError, Problems, Unhandled, source, write_error,
};
use shapesmith_runtime::operation::{Auth, Input, Operation, Output, Service, ServiceFacts};
use shapesmith_runtime::schema::{Kind, Shape, Trait};
use shapesmith_runtime::serde::{Members, Reader, Result, Structure, Writer};

const fn facts(protocol: &'static str) -> ServiceFacts {
    ServiceFacts {
        sdk_id: "Many Things",
        service_id: "manythings",
        namespace: "com.example.things",
        shape_name: "ThingService",
        api_version: "2024-05-06",
        signing_name: "things",
        s3_signature: false,
        protocol,
        xml_namespace: None,
        query_compatible: false,
        endpoints: Endpoints {
            default: [EndpointRule::Url("https://things.{Region}.{DnsSuffix}"); 4],
            partitions: &[],
        },
        crate_version: "1.2.3",
    }
}

/// The service.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Things;

impl Service for Things {
    const FACTS: &'static ServiceFacts = &const { facts("aws.protocols#restJson1") };
}

/// A service whose protocol nobody knows.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Strange;

impl Service for Strange {
    const FACTS: &'static ServiceFacts = &const { facts("example#morse") };
}

/// A service whose requests are signed as those of S3.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Objects;

impl Service for Objects {
    const FACTS: &'static ServiceFacts = &const {
        ServiceFacts {
            s3_signature: true,
            ..facts("aws.protocols#restJson1")
        }
    };
}

macro_rules! operations {
    ($($(#[$doc:meta])* $name:ident of $service:ty, $auth:expr;)*) => {$(
        $(#[$doc])*
        pub(crate) struct $name;

        impl Operation for $name {
            type Service = $service;
            type Input = PutThingInput;
            type Output = PutThingOutput;
            type Error = PutThingError;
            const NAME: &'static str = stringify!($name);
            const AUTH: Auth = $auth;
        }
    )*};
}

operations! {
    /// The operation.
    PutThing of Things, Auth::SIGV4;
    /// The operation, for everybody.
    PutPublicThing of Things, Auth { signed: false, unsigned_payload: false };
    /// The operation, with a signature that leaves out the body.
    PutLargeThing of Things, Auth { signed: true, unsigned_payload: true };
    /// The operation, of a service like S3.
    PutObject of Objects, Auth::SIGV4;
    /// The same with a signature that leaves out the body.
    PutLargeObject of Objects, Auth { signed: true, unsigned_payload: true };
    /// An operation that cannot be spoken.
    PutStrangeThing of Strange, Auth::SIGV4;
}

/// What is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct PutThingInput {
    pub(crate) thing_id: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) client_token: Option<String>,
    /// A label of the host.
    pub(crate) owner: Option<String>,
}

impl PutThingInput {
    /// An input that lacks nothing.
    pub(crate) fn complete() -> Self {
        Self {
            thing_id: Some("a/b c".to_owned()),
            name: Some("Name".to_owned()),
            client_token: None,
            owner: None,
        }
    }
}

static INPUT: Shape = Shape::structure(
    "com.example.things#PutThingRequest",
    &[
        ("ThingId", Kind::String, &[Trait::HttpLabel]),
        ("Name", Kind::String, &[]),
        ("ClientToken", Kind::String, &[]),
    ],
    &[Trait::Http("PUT", "/things/{ThingId}", 200)],
);

impl Members for PutThingInput {
    const SHAPE: &'static Shape = &INPUT;

    fn write_members(&self, writer: &mut Writer<'_>) {
        writer.optional(0, &self.thing_id);
        writer.optional(1, &self.name);
        writer.optional(2, &self.client_token);
    }
}

impl Input for PutThingInput {
    fn fill_idempotency_tokens(&mut self, token: &mut dyn FnMut() -> String) {
        self.client_token.get_or_insert_with(&mut *token);
    }

    fn host_prefix(&self) -> Option<String> {
        let owner = self.owner.as_deref()?;
        Some(format!("{owner}.data-"))
    }

    fn check(&self) -> std::result::Result<(), BuildError> {
        let mut problems = Problems::default();
        problems.label("thing_id", self.thing_id.as_deref());
        problems.required("name", &self.name);
        problems.finish("PutThingInput")
    }
}

/// Implements a structure of optional members that can be read and written.
macro_rules! structure {
    ($type:ident, $shape:expr, [$($field:ident: $index:literal),*]) => {
        impl Members for $type {
            const SHAPE: &'static Shape = $shape;

            fn write_members(&self, writer: &mut Writer<'_>) {
                $(writer.optional($index, &self.$field);)*
            }
        }

        impl Structure for $type {
            type Builder = $type;

            fn read_member(
                builder: &mut $type,
                index: usize,
                reader: &mut Reader<'_>,
            ) -> Result {
                match index {
                    $($index => reader.optional(&mut builder.$field),)*
                    _ => Ok(()),
                }
            }

            fn from_builder(builder: $type) -> Self {
                builder
            }
        }
    };
}

/// What a success brings.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct PutThingOutput {
    pub(crate) arn: Option<String>,
    pub(crate) version: Option<i32>,
    pub(crate) request_id: Option<String>,
}

static OUTPUT: Shape = Shape::structure(
    "com.example.things#PutThingResponse",
    &[("Arn", Kind::String, &[]), ("Version", Kind::Integer, &[])],
    &[],
);
structure!(PutThingOutput, &OUTPUT, [arn: 0, version: 1]);

impl Output for PutThingOutput {
    fn set_request_id(&mut self, request_id: Option<String>) {
        self.request_id = request_id;
    }
}

/// The modelled error.
#[derive(Debug, Default)]
pub(crate) struct ThingLocked {
    pub(crate) owner: Option<String>,
    pub(crate) retry_after: Option<i32>,
    meta: ErrorMetadata,
}

static LOCKED: Shape = Shape::structure(
    "com.example.things#ThingLocked",
    &[
        ("Owner", Kind::String, &[]),
        (
            "RetryAfter",
            Kind::Integer,
            &[Trait::HttpHeader("x-retry-after")],
        ),
    ],
    &[],
);
structure!(ThingLocked, &LOCKED, [owner: 0, retry_after: 1]);

impl fmt::Display for ThingLocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_error(f, "ThingLocked", self.meta.message(), &self.meta)
    }
}

impl std::error::Error for ThingLocked {}

impl ProvideErrorMetadata for ThingLocked {
    fn meta(&self) -> &ErrorMetadata {
        &self.meta
    }
}

impl ModeledError for ThingLocked {
    fn with_metadata(mut self, metadata: ErrorMetadata) -> Self {
        self.meta = metadata;
        self
    }
}

/// What a failure brings.
#[derive(Debug)]
pub(crate) enum PutThingError {
    ThingLocked(ThingLocked),
    Unhandled(Unhandled),
}

impl fmt::Display for PutThingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ThingLocked(error) => error.fmt(f),
            Self::Unhandled(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for PutThingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::ThingLocked(error) => source(error),
            Self::Unhandled(error) => source(error),
        }
    }
}

impl ProvideErrorMetadata for PutThingError {
    fn meta(&self) -> &ErrorMetadata {
        match self {
            Self::ThingLocked(error) => error.meta(),
            Self::Unhandled(error) => error.metadata(),
        }
    }
}

impl ProvideErrorKind for PutThingError {
    fn retryable_error_kind(&self) -> Option<ErrorKind> {
        None
    }

    fn code(&self) -> Option<&str> {
        ProvideErrorMetadata::code(self)
    }
}

impl CreateUnhandledError for PutThingError {
    fn create_unhandled_error(source: BoxError, metadata: Option<ErrorMetadata>) -> Self {
        Self::Unhandled(Unhandled::new(source, metadata))
    }
}

impl OperationError for PutThingError {
    fn read(code: &str, reader: &mut ErrorReader<'_>) -> Option<Self> {
        match code {
            "ThingLocked" => Some(Self::ThingLocked(reader.read())),
            _ => None,
        }
    }
}

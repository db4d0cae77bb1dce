//! A service for each protocol, with one operation that sends and brings a
//! structure with a member of each kind.

use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;

use shapesmith_runtime::aws_smithy_runtime_api::box_error::BoxError;
use shapesmith_runtime::aws_smithy_runtime_api::client::result::CreateUnhandledError;
use shapesmith_runtime::aws_smithy_runtime_api::http::{Request, Response, StatusCode};
use shapesmith_runtime::aws_smithy_types::body::SdkBody;
use shapesmith_runtime::aws_smithy_types::error::ErrorMetadata;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata;
use shapesmith_runtime::aws_smithy_types::retry::{ErrorKind, ProvideErrorKind};
use shapesmith_runtime::aws_smithy_types::{Blob, DateTime};
use shapesmith_runtime::endpoint::{EndpointRule, Endpoints};
use shapesmith_runtime::error::{ErrorReader, OperationError, Unhandled};
use shapesmith_runtime::operation::{Input, Operation, Output, Service, ServiceFacts};
use shapesmith_runtime::schema::{Collection, Kind, Shape, Trait};
use shapesmith_runtime::serde::{
    Members, Reader, Result, Schema, ShapeDeserializer, ShapeSerializer, Structure, Value, Writer,
    write_structure,
};
use shapesmith_runtime::union::{SdkUnknownMember, Union, read_union};
use shapesmith_runtime::wire;

const fn facts(protocol: &'static str) -> ServiceFacts {
    ServiceFacts {
        sdk_id: "Things",
        service_id: "things",
        namespace: "com.example",
        shape_name: "Things",
        api_version: "2024-05-06",
        signing_name: "things",
        s3_signature: false,
        protocol,
        xml_namespace: Some("https://example.com/things"),
        query_compatible: false,
        endpoints: Endpoints {
            default: [EndpointRule::Url("https://example.com"); 4],
            partitions: &[],
        },
        crate_version: "1.2.3",
    }
}

macro_rules! services {
    ($($name:ident: $protocol:literal;)*) => {$(
        #[derive(Clone, Copy, Debug, Default)]
        pub(crate) struct $name;

        impl Service for $name {
            const FACTS: &'static ServiceFacts = &const { facts($protocol) };
        }
    )*};
}

services! {
    RestXml: "aws.protocols#restXml";
    AwsQuery: "aws.protocols#awsQuery";
    Ec2Query: "aws.protocols#ec2Query";
    Cbor: "smithy.protocols#rpcv2Cbor";
}

/// A service that once spoke awsQuery.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct QueryCompatible;

impl Service for QueryCompatible {
    const FACTS: &'static ServiceFacts = &const {
        ServiceFacts {
            query_compatible: true,
            ..facts("aws.protocols#awsJson1_0")
        }
    };

    /// The types of its errors are told apart by their names in the model.
    fn read_error(code: &str, _: &mut ErrorReader<'_>) -> Option<BoxError> {
        (code == "Gone").then(|| "the type of Gone".into())
    }
}

/// The operation.
pub(crate) struct PutThing<S>(PhantomData<S>);

impl<S: Service> Operation for PutThing<S> {
    type Service = S;
    type Input = Thing;
    type Output = Thing;
    type Error = ThingError;
    const NAME: &'static str = "PutThing";
}

/// The request that sends a thing.
pub(crate) fn request<S: Service>(thing: &Thing) -> Request {
    wire::request::<PutThing<S>>(thing).expect("a request")
}

/// What is sent, as text.
pub(crate) fn text<S: Service>(thing: &Thing) -> String {
    let request = request::<S>(thing);
    String::from_utf8(body(&request)).expect("a text")
}

/// What is sent.
pub(crate) fn body(request: &Request) -> Vec<u8> {
    request.body().bytes().unwrap_or_default().to_vec()
}

/// What a response of this status brings.
pub(crate) fn response<S: Service>(
    status: u16,
    body: impl Into<Vec<u8>>,
) -> std::result::Result<Thing, ThingError> {
    let status = StatusCode::try_from(status).expect("a status");
    wire::response::<PutThing<S>>(&Response::new(status, SdkBody::from(body.into())))
}

/// What a success brings.
pub(crate) fn read<S: Service>(body: impl Into<Vec<u8>>) -> std::result::Result<Thing, String> {
    response::<S>(200, body).map_err(|error| error.to_string())
}

/// A member of each kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Thing {
    pub(crate) name: Option<String>,
    pub(crate) count: Option<i32>,
    pub(crate) size: Option<i64>,
    pub(crate) is_new: Option<bool>,
    pub(crate) ratio: Option<f64>,
    pub(crate) time: Option<DateTime>,
    pub(crate) data: Option<Blob>,
    pub(crate) inner: Option<Box<Thing>>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) words: Option<Vec<String>>,
    pub(crate) texts: Option<HashMap<String, String>>,
    pub(crate) choice: Option<Choice>,
    pub(crate) mark: Option<String>,
    pub(crate) holes: Option<Vec<Option<i32>>>,
}

static TAGS: Collection = Collection::list("com.example#Tags", ("member", Kind::String, &[]));
static WORDS: Collection = Collection::list(
    "com.example#Words",
    ("member", Kind::String, &[Trait::XmlName("Word")]),
);
static TEXTS: Collection = Collection::map(
    "com.example#Texts",
    ("key", Kind::String, &[Trait::XmlName("Name")]),
    ("value", Kind::String, &[]),
);
static HOLES: Collection = Collection::list("com.example#Holes", ("member", Kind::Integer, &[]));

static THING: Shape = Shape::structure(
    "com.example#Thing",
    &[
        ("Name", Kind::String, &[]),
        ("Count", Kind::Integer, &[]),
        ("Size", Kind::Long, &[]),
        ("IsNew", Kind::Boolean, &[]),
        ("Ratio", Kind::Double, &[]),
        ("Time", Kind::Timestamp, &[]),
        ("Data", Kind::Blob, &[]),
        ("Inner", Kind::Structure, &[]),
        (
            "Tags",
            Kind::List(&TAGS),
            &[Trait::XmlName("tagSet"), Trait::QueryName("tags")],
        ),
        ("Words", Kind::List(&WORDS), &[Trait::XmlFlattened]),
        ("Texts", Kind::Map(&TEXTS), &[]),
        ("Choice", Kind::Union, &[]),
        (
            "Mark",
            Kind::String,
            &[Trait::XmlAttribute, Trait::XmlName("x:mark")],
        ),
        ("Holes", Kind::List(&HOLES), &[]),
    ],
    &[
        Trait::Http("PUT", "/thing", 200),
        Trait::OriginalName("Thing"),
    ],
);

impl Members for Thing {
    const SHAPE: &'static Shape = &THING;

    fn write_members(&self, writer: &mut Writer<'_>) {
        writer.optional(0, &self.name);
        writer.optional(1, &self.count);
        writer.optional(2, &self.size);
        writer.optional(3, &self.is_new);
        writer.optional(4, &self.ratio);
        writer.optional(5, &self.time);
        writer.optional(6, &self.data);
        writer.boxed(7, &self.inner);
        writer.optional(8, &self.tags);
        writer.optional(9, &self.words);
        writer.optional(10, &self.texts);
        writer.optional(11, &self.choice);
        writer.optional(12, &self.mark);
        writer.optional(13, &self.holes);
    }
}

impl Structure for Thing {
    type Builder = Thing;

    fn read_member(builder: &mut Thing, index: usize, reader: &mut Reader<'_>) -> Result {
        match index {
            0 => reader.optional(&mut builder.name),
            1 => reader.optional(&mut builder.count),
            2 => reader.optional(&mut builder.size),
            3 => reader.optional(&mut builder.is_new),
            4 => reader.optional(&mut builder.ratio),
            5 => reader.optional(&mut builder.time),
            6 => reader.optional(&mut builder.data),
            7 => reader.boxed(&mut builder.inner),
            8 => reader.optional(&mut builder.tags),
            9 => reader.optional(&mut builder.words),
            10 => reader.optional(&mut builder.texts),
            11 => reader.optional(&mut builder.choice),
            12 => reader.optional(&mut builder.mark),
            13 => reader.optional(&mut builder.holes),
            _ => Ok(()),
        }
    }

    fn from_builder(builder: Thing) -> Self {
        builder
    }
}

impl Input for Thing {}

impl Output for Thing {
    fn set_request_id(&mut self, _: Option<String>) {}
}

/// One of two, or what nobody knows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Choice {
    Text(String),
    Thing(Box<Thing>),
    Unknown(SdkUnknownMember),
}

static CHOICE: Shape = Shape::union(
    "com.example#Choice",
    &[("Text", Kind::String, &[]), ("Thing", Kind::Structure, &[])],
    &[],
);

impl Members for Choice {
    const SHAPE: &'static Shape = &CHOICE;

    fn write_members(&self, writer: &mut Writer<'_>) {
        match self {
            Self::Text(text) => writer.always(0, text),
            Self::Thing(thing) => writer.always(1, &**thing),
            Self::Unknown(member) => writer.unknown(member),
        }
    }
}

impl Union for Choice {
    fn read_variant(index: usize, reader: &mut Reader<'_>) -> Result<Option<Self>> {
        match index {
            0 => reader.variant(Self::Text),
            1 => reader.variant(|thing| Self::Thing(Box::new(thing))),
            _ => Ok(None),
        }
    }

    fn from_unknown(member: SdkUnknownMember) -> Self {
        Self::Unknown(member)
    }
}

impl Value for Choice {
    fn write(&self, schema: &Schema<'_>, serializer: &mut dyn ShapeSerializer) -> Result {
        write_structure(serializer, schema, self)
    }

    fn read(_: &Schema<'_>, deserializer: &mut dyn ShapeDeserializer) -> Result<Self> {
        read_union(deserializer)
    }
}

/// What a failure brings: no error is modelled.
#[derive(Debug)]
pub(crate) struct ThingError(Unhandled);

impl ThingError {
    /// The text of the error that the service knows although the operation does
    /// not.
    pub(crate) fn service_error(&self) -> Option<String> {
        let cause = self.0.cause();
        let is_known = !cause.is::<ErrorMetadata>() && cause.to_string().starts_with("the type of");
        is_known.then(|| cause.to_string())
    }
}

impl fmt::Display for ThingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for ThingError {}

impl ProvideErrorMetadata for ThingError {
    fn meta(&self) -> &ErrorMetadata {
        self.0.metadata()
    }
}

impl ProvideErrorKind for ThingError {
    fn retryable_error_kind(&self) -> Option<ErrorKind> {
        None
    }

    fn code(&self) -> Option<&str> {
        ProvideErrorMetadata::code(self)
    }
}

impl CreateUnhandledError for ThingError {
    fn create_unhandled_error(source: BoxError, metadata: Option<ErrorMetadata>) -> Self {
        Self(Unhandled::new(source, metadata))
    }
}

impl OperationError for ThingError {
    fn read(_: &str, _: &mut ErrorReader<'_>) -> Option<Self> {
        None
    }
}

/// A thing that has every member.
pub(crate) fn full() -> Thing {
    Thing {
        name: Some("a <b> & \"c\" 'd' ]]> é\r\n".to_owned()),
        count: Some(-1),
        size: Some(i64::MAX),
        is_new: Some(true),
        ratio: Some(1.5e-7),
        time: Some(DateTime::from_secs_and_nanos(1_700_000_000, 125_000_000)),
        data: Some(Blob::new([0, 255, 10])),
        inner: Some(Box::new(Thing {
            name: Some(String::new()),
            ..Thing::default()
        })),
        tags: Some(vec!["x".to_owned(), " y ".to_owned()]),
        words: Some(vec!["one".to_owned(), String::new()]),
        texts: Some(HashMap::from([("k&".to_owned(), "v<".to_owned())])),
        choice: Some(Choice::Text("text".to_owned())),
        mark: Some("<\"m\">".to_owned()),
        holes: None,
    }
}

/// A thing that is in another one, and so on: `depth` of them.
pub(crate) fn nested(depth: usize) -> Thing {
    (1..depth).fold(Thing::default(), |inner, _| Thing {
        inner: Some(Box::new(inner)),
        ..Thing::default()
    })
}

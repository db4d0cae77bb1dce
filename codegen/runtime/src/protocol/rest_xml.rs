//! `aws.protocols#restXml`: what is in the URI and in headers by the official
//! runtime, XML by a writer and a reader of our own.

use aws_smithy_runtime_api::http::Response;
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::http_protocol::HttpBindingProtocol;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::error::metadata::Builder as MetadataBuilder;

use super::official::{Bodies, Official};
use super::xml::{XmlReader, XmlWriter, envelope};
use crate::operation::ServiceFacts;
use crate::serde::{Result, ShapeDeserializer, shape_id};

/// What a body is called.
const CONTENT_TYPE: &str = "application/xml";

/// The protocol.
pub(super) fn rest_xml(facts: &ServiceFacts) -> SharedClientProtocol {
    let id = shape_id!("aws.protocols", "restXml");
    let bodies = XmlBodies {
        namespace: facts.xml_namespace,
    };
    SharedClientProtocol::new(Official {
        protocol: HttpBindingProtocol::new(id, bodies.clone(), CONTENT_TYPE),
        bodies,
        has_bindings: true,
    })
}

/// Bodies of XML.
#[derive(Clone, Debug)]
struct XmlBodies {
    /// The namespace of the service.
    namespace: Option<&'static str>,
}

impl Codec for XmlBodies {
    type Serializer = XmlWriter;
    type Deserializer<'a> = XmlReader<'a>;

    fn create_serializer(&self) -> XmlWriter {
        XmlWriter::new(self.namespace)
    }

    fn create_deserializer<'a>(&self, input: &'a [u8]) -> XmlReader<'a> {
        XmlReader::new(input, envelope::root)
    }
}

impl Bodies for XmlBodies {
    fn content_type(&self) -> &'static str {
        CONTENT_TYPE
    }

    fn error_reader<'a>(&self, body: &'a [u8]) -> impl ShapeDeserializer + 'a {
        XmlReader::new(body, envelope::error)
    }

    fn error_metadata(&self, response: &Response) -> Option<Result<MetadataBuilder>> {
        Some(envelope::error_metadata(response))
    }
}

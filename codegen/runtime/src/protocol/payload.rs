//! What the official runtime leaves out of requests whose body is one member.

use aws_smithy_runtime_api::http::Request;
use aws_smithy_schema::codec::FinishSerializer;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::{BigDecimal, BigInteger, Blob, DateTime, Document};

use super::official::Bodies;
use crate::serde::{
    Result, Schema, SerdeError, SerializableStruct, ShapeSerializer, ShapeType, prelude,
};

/// Completes a request whose body is the member that `schema` marks.
pub(super) fn complete<B: Bodies>(
    request: &mut Request,
    bodies: &B,
    input: &dyn SerializableStruct,
    schema: &Schema<'_>,
) -> Result {
    let mut members = schema.members().iter().copied();
    let Some(payload) = members.find(|member| member.http_payload().is_some()) else {
        return Ok(());
    };
    match payload.shape_type() {
        // The official protocol writes nothing (case `DocumentTypeAsPayloadInput`).
        ShapeType::Document => {
            let mut found = Payload::default();
            input.serialize_members(&mut found)?;
            if let Some(document) = found.0 {
                let mut writer = bodies.create_serializer();
                writer.write_document(&prelude::DOCUMENT, &document)?;
                set_body(request, writer.finish())?;
                set_content_type(request, bodies.content_type())?;
            }
        }
        // The official protocol sends no body, and says that it was JSON (case
        // `RestJsonHttpWithEmptyStructurePayload`).
        ShapeType::Structure if is_empty(request) => {
            set_body(request, B::EMPTY_STRUCTURE.to_vec())?;
        }
        // The official protocol does not say what the body is (cases
        // `RestJsonStringPayloadRequest`, `RestJsonHttpPayloadTraitsWithBlob`,
        // and for an absent one, old restJson1 case 25:7).
        kind @ (ShapeType::String | ShapeType::Blob) => {
            let default = match kind {
                ShapeType::String => "text/plain",
                _ => "application/octet-stream",
            };
            let media_type = payload.media_type().map(|own| own.value());
            set_content_type(request, media_type.unwrap_or(default))?;
        }
        _ => {}
    }
    Ok(())
}

/// Whether the body has no bytes.
fn is_empty(request: &Request) -> bool {
    request.body().bytes().is_some_and(<[u8]>::is_empty)
}

/// Replaces the body.
fn set_body(request: &mut Request, body: Vec<u8>) -> Result {
    let length = body.len().to_string();
    *request.body_mut() = SdkBody::from(body);
    let inserted = request.headers_mut().try_insert("content-length", length);
    inserted.map_err(refused).map(drop)
}

/// Says what the body is, unless a member of the input says it.
fn set_content_type(request: &mut Request, content_type: &str) -> Result {
    let headers = request.headers_mut();
    if headers.get("content-type").is_some() {
        return Ok(());
    }
    let inserted = headers.try_insert("content-type", content_type.to_owned());
    inserted.map_err(refused).map(drop)
}

/// A header that cannot be sent.
fn refused(error: impl std::fmt::Display) -> SerdeError {
    SerdeError::custom(error.to_string())
}

/// Takes the document that is the body, and nothing else.
#[derive(Default)]
struct Payload(Option<Document>);

/// Writes nothing.
macro_rules! ignore {
    ($($method:ident: $type:ty;)*) => {$(
        fn $method(&mut self, _schema: &Schema<'_>, _value: $type) -> Result {
            Ok(())
        }
    )*};
}

impl ShapeSerializer for Payload {
    fn write_document(&mut self, schema: &Schema<'_>, value: &Document) -> Result {
        if schema.http_payload().is_some() {
            self.0 = Some(value.clone());
        }
        Ok(())
    }

    fn write_null(&mut self, _schema: &Schema<'_>) -> Result {
        Ok(())
    }

    each_write!(ignore);

    ignore! {
        write_struct: &dyn SerializableStruct;
    }
}

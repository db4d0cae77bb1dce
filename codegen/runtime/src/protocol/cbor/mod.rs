//! `smithy.protocols#rpcv2Cbor`: requests by the official runtime, responses
//! by a reader of our own.

mod reader;

use aws_smithy_cbor::codec::{CborCodec, CborSerializer};
use aws_smithy_cbor::protocol::RpcV2CborProtocol;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_schema::codec::Codec;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;

use self::reader::CborReader;
use super::located::Located;
use super::official::{Bodies, Official};
use crate::serde::{Schema, ShapeDeserializer};

/// The protocol.
pub(super) fn rpc_v2_cbor() -> SharedClientProtocol {
    SharedClientProtocol::new(Official {
        protocol: RpcV2CborProtocol::new(),
        bodies: CborBodies(CborCodec::default()),
        has_bindings: false,
    })
}

/// Bodies of CBOR.
#[derive(Debug)]
struct CborBodies(CborCodec);

impl Codec for CborBodies {
    type Serializer = CborSerializer;
    type Deserializer<'a> = Located<CborReader<'a>>;

    fn create_serializer(&self) -> CborSerializer {
        self.0.create_serializer()
    }

    fn create_deserializer<'a>(&self, input: &'a [u8]) -> Self::Deserializer<'a> {
        Located::new(CborReader::new(input))
    }
}

impl Bodies for CborBodies {
    fn content_type(&self) -> &'static str {
        "application/cbor"
    }

    /// An operation without an input sends nothing; the official protocol
    /// sends an empty map (case `no_input`).
    fn complete(&self, request: &mut Request, schema: &Schema<'_>) {
        if schema.original_name().is_none() {
            *request.body_mut() = SdkBody::empty();
            request.headers_mut().remove("content-type");
            request.headers_mut().remove("content-length");
        }
    }

    fn error_reader<'a>(&self, body: &'a [u8]) -> impl ShapeDeserializer + 'a {
        self.create_deserializer(body)
    }
}

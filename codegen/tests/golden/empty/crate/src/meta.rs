// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Facts of the service and of this crate.

/// The version of this crate.
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The service that this crate is a client of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Service;

impl ::shapesmith_runtime::operation::Service for Service {
    const FACTS: &'static ::shapesmith_runtime::operation::ServiceFacts = &FACTS;
    #[inline]
    fn read_error(
        code: &str,
        reader: &mut ::shapesmith_runtime::error::ErrorReader<'_>,
    ) -> Option<crate::error::BoxError> {
        Some(
            match code {
                "BareException" => {
                    reader.read::<crate::types::error::BareException>().into()
                }
                "MessageException" => {
                    reader.read::<crate::types::error::MessageException>().into()
                }
                "RequiredMessageException" => {
                    reader.read::<crate::types::error::RequiredMessageException>().into()
                }
                _ => return None,
            },
        )
    }
}

static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
    sdk_id: "Golden Empty",
    service_id: "goldenempty",
    namespace: "com.amazonaws.goldenempty",
    shape_name: "GoldenEmpty",
    api_version: "2030-01-01",
    signing_name: "golden-empty",
    s3_signature: false,
    protocol: "aws.protocols#awsJson1_1",
    xml_namespace: None,
    query_compatible: false,
    endpoints: ::shapesmith_runtime::endpoint::Endpoints {
        default: [
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-empty.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-empty.{Region}.{DualStackDnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-empty-fips.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-empty-fips.{Region}.{DualStackDnsSuffix}",
            ),
        ],
        partitions: &[],
    },
    crate_version: env!("CARGO_PKG_VERSION"),
};

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
                "HeaderException" => {
                    reader.read::<crate::types::error::HeaderException>().into()
                }
                _ => return None,
            },
        )
    }
}

static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
    sdk_id: "Golden Scalars",
    service_id: "goldenscalars",
    namespace: "com.amazonaws.goldenscalars",
    shape_name: "GoldenScalars",
    api_version: "2030-01-01",
    signing_name: "golden-scalars",
    s3_signature: false,
    protocol: "aws.protocols#restJson1",
    xml_namespace: None,
    query_compatible: false,
    endpoints: ::shapesmith_runtime::endpoint::Endpoints {
        default: [
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-scalars.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-scalars.{Region}.{DualStackDnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-scalars-fips.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-scalars-fips.{Region}.{DualStackDnsSuffix}",
            ),
        ],
        partitions: &[],
    },
    crate_version: env!("CARGO_PKG_VERSION"),
};

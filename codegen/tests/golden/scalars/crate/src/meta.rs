// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! Facts of the service and of this crate.

/// The version of this crate.
pub static PKG_VERSION: &str = env!("CARGO_PKG_VERSION");

/// The service that this crate is a client of.
#[derive(
    ::std::clone::Clone,
    ::std::marker::Copy,
    ::std::fmt::Debug,
    ::std::default::Default
)]
pub struct Service;

impl ::shapesmith_runtime::operation::Service for Service {
    const FACTS: &'static ::shapesmith_runtime::operation::ServiceFacts = &FACTS;
    fn read_error(
        code: &str,
        deserializer: &mut dyn ::shapesmith_runtime::serde::ShapeDeserializer,
        metadata: &crate::error::ErrorMetadata,
    ) -> ::std::option::Option<crate::error::BoxError> {
        ::std::option::Option::Some(
            match code {
                "HeaderException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::HeaderException,
                    >(deserializer, metadata)
                        .into()
                }
                _ => return ::std::option::Option::None,
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
    protocol: "aws.protocols#restJson1",
    xml_namespace: ::std::option::Option::None,
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

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
                "BusyException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::BusyException,
                    >(deserializer, metadata)
                        .into()
                }
                "InterruptedException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::InterruptedException,
                    >(deserializer, metadata)
                        .into()
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
    sdk_id: "Golden Streams",
    service_id: "goldenstreams",
    namespace: "com.amazonaws.goldenstreams",
    shape_name: "GoldenStreams",
    api_version: "2024-05-06",
    signing_name: "golden-streams",
    protocol: "aws.protocols#restJson1",
    xml_namespace: ::std::option::Option::None,
    endpoints: ::shapesmith_runtime::endpoint::Endpoints {
        default: [
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-streams.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-streams.{Region}.{DualStackDnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-streams-fips.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-streams-fips.{Region}.{DualStackDnsSuffix}",
            ),
        ],
        partitions: &[],
    },
    crate_version: env!("CARGO_PKG_VERSION"),
};

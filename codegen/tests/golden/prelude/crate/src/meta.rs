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
                "Drop" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::Drop,
                    >(deserializer, metadata)
                        .into()
                }
                "Fault" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::Fault,
                    >(deserializer, metadata)
                        .into()
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
    sdk_id: "Golden Prelude",
    service_id: "goldenprelude",
    namespace: "com.amazonaws.goldenprelude",
    shape_name: "GoldenPrelude",
    api_version: "2030-01-01",
    signing_name: "golden-prelude",
    protocol: "aws.protocols#restJson1",
    xml_namespace: ::std::option::Option::None,
    endpoints: ::shapesmith_runtime::endpoint::Endpoints {
        default: [
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-prelude.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-prelude.{Region}.{DualStackDnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-prelude-fips.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://golden-prelude-fips.{Region}.{DualStackDnsSuffix}",
            ),
        ],
        partitions: &[],
    },
    crate_version: env!("CARGO_PKG_VERSION"),
};

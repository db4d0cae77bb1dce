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
                "InternalServiceException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::InternalServiceException,
                    >(deserializer, metadata)
                        .into()
                }
                "InvalidParameterException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::InvalidParameterException,
                    >(deserializer, metadata)
                        .into()
                }
                "InvalidRequestException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::InvalidRequestException,
                    >(deserializer, metadata)
                        .into()
                }
                "LimitExceededException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::LimitExceededException,
                    >(deserializer, metadata)
                        .into()
                }
                "ResourceConflictException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::ResourceConflictException,
                    >(deserializer, metadata)
                        .into()
                }
                "ResourceNotFoundException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::ResourceNotFoundException,
                    >(deserializer, metadata)
                        .into()
                }
                "ServiceQuotaExceededException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::ServiceQuotaExceededException,
                    >(deserializer, metadata)
                        .into()
                }
                "ThrottlingException" => {
                    ::shapesmith_runtime::error::read_error::<
                        crate::types::error::ThrottlingException,
                    >(deserializer, metadata)
                        .into()
                }
                _ => return ::std::option::Option::None,
            },
        )
    }
}

static FACTS: ::shapesmith_runtime::operation::ServiceFacts = ::shapesmith_runtime::operation::ServiceFacts {
    sdk_id: "Connect",
    service_id: "connect",
    namespace: "com.amazonaws.connect",
    shape_name: "Connect",
    api_version: "2017-08-08",
    signing_name: "connect",
    protocol: "aws.protocols#restJson1",
    xml_namespace: ::std::option::Option::None,
    endpoints: ::shapesmith_runtime::endpoint::Endpoints {
        default: [
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://connect.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://connect.{Region}.{DualStackDnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://connect-fips.{Region}.{DnsSuffix}",
            ),
            ::shapesmith_runtime::endpoint::EndpointRule::Url(
                "https://connect-fips.{Region}.{DualStackDnsSuffix}",
            ),
        ],
        partitions: &[
            (
                "aws-us-gov",
                [
                    ::shapesmith_runtime::endpoint::EndpointRule::Url(
                        "https://connect.{Region}.{DnsSuffix}",
                    ),
                    ::shapesmith_runtime::endpoint::EndpointRule::Url(
                        "https://connect.{Region}.{DualStackDnsSuffix}",
                    ),
                    ::shapesmith_runtime::endpoint::EndpointRule::Url(
                        "https://connect.{Region}.amazonaws.com",
                    ),
                    ::shapesmith_runtime::endpoint::EndpointRule::Url(
                        "https://connect-fips.{Region}.{DualStackDnsSuffix}",
                    ),
                ],
            ),
        ],
    },
    crate_version: env!("CARGO_PKG_VERSION"),
};

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
                "InternalServiceException" => {
                    reader.read::<crate::types::error::InternalServiceException>().into()
                }
                "InvalidParameterException" => {
                    reader
                        .read::<crate::types::error::InvalidParameterException>()
                        .into()
                }
                "InvalidRequestException" => {
                    reader.read::<crate::types::error::InvalidRequestException>().into()
                }
                "LimitExceededException" => {
                    reader.read::<crate::types::error::LimitExceededException>().into()
                }
                "ResourceConflictException" => {
                    reader
                        .read::<crate::types::error::ResourceConflictException>()
                        .into()
                }
                "ResourceNotFoundException" => {
                    reader
                        .read::<crate::types::error::ResourceNotFoundException>()
                        .into()
                }
                "ServiceQuotaExceededException" => {
                    reader
                        .read::<crate::types::error::ServiceQuotaExceededException>()
                        .into()
                }
                "ThrottlingException" => {
                    reader.read::<crate::types::error::ThrottlingException>().into()
                }
                _ => return None,
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
    s3_signature: false,
    protocol: "aws.protocols#restJson1",
    xml_namespace: None,
    query_compatible: false,
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

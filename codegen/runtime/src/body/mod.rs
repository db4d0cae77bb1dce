//! What is done to a request once its body is whole: it is compressed, then it
//! gets a checksum.

mod checksum;
mod compression;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::config_bag::ConfigBag;

#[cfg(feature = "client")]
pub(crate) use self::compression::{DisableRequestCompression, RequestMinCompressionSizeBytes};

use crate::operation::Operation;

/// Completes a request of the operation.
pub(crate) fn complete<O: Operation>(
    request: &mut Request,
    cfg: &ConfigBag,
) -> Result<(), BoxError> {
    if let Some(compression) = O::COMPRESSION {
        compression::compress(request, compression, cfg)?;
    }
    if let Some(checksum) = O::CHECKSUM {
        checksum::add(request, checksum)?;
    }
    Ok(())
}

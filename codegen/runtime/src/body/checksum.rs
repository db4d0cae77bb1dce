//! Checksums of bodies, in a header.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::http::Request;

use crate::operation::Checksum;

/// Adds the checksum that an operation asks for.
#[cfg_attr(
    not(feature = "checksums"),
    expect(unused_variables, reason = "there are no kinds of checksums")
)]
pub(super) fn add(request: &mut Request, checksum: Checksum) -> Result<(), BoxError> {
    match checksum {
        #[cfg(feature = "checksums")]
        Checksum::Md5 => kinds::md5(request),
        #[cfg(feature = "checksums")]
        Checksum::Chosen {
            algorithm,
            is_required,
        } => kinds::chosen(request, algorithm, is_required),
    }
}

/// The kinds of checksums.
#[cfg(feature = "checksums")]
mod kinds {
    use aws_smithy_checksums::ChecksumAlgorithm;
    use aws_smithy_types::base64;
    use md5::{Digest as _, Md5};

    use super::{BoxError, Request};

    /// How headers begin that hold a checksum.
    const PREFIX: &str = "x-amz-checksum-";

    /// Adds `Content-MD5` (case `RestJsonHttpChecksumRequired`).
    pub(super) fn md5(request: &mut Request) -> Result<(), BoxError> {
        if has_checksum(request) {
            return Ok(());
        }
        let digest = Md5::digest(body(request)?);
        request
            .headers_mut()
            .try_insert("content-md5", base64::encode(digest))?;
        Ok(())
    }

    /// Adds a checksum by the algorithm that the input names in a header; if it
    /// names none but one is required, by CRC32, as all AWS SDKs do.
    pub(super) fn chosen(
        request: &mut Request,
        algorithm: Option<&'static str>,
        is_required: bool,
    ) -> Result<(), BoxError> {
        if has_checksum(request) {
            return Ok(());
        }
        let named = algorithm.and_then(|header| request.headers().get(header));
        let kind = match named {
            Some(name) => name.parse::<ChecksumAlgorithm>()?,
            None if is_required => ChecksumAlgorithm::Crc32,
            None => return Ok(()),
        };
        let mut checksum = kind.into_impl();
        checksum.update(body(request)?);
        let value = base64::encode(checksum.finalize());
        let headers = request.headers_mut();
        headers.try_insert(format!("{PREFIX}{}", kind.as_str()), value)?;
        if let Some(header) = algorithm {
            headers.try_insert(header, kind.as_str().to_ascii_uppercase())?;
        }
        Ok(())
    }

    /// Whether the input itself brought a checksum.
    fn has_checksum(request: &Request) -> bool {
        let mut names = request.headers().iter().map(|(name, _)| name);
        names.any(|name| {
            let name = name.to_ascii_lowercase();
            name.starts_with(PREFIX) || name == "content-md5"
        })
    }

    /// The body, which has to be in memory.
    fn body(request: &Request) -> Result<&[u8], BoxError> {
        request.body().bytes().ok_or_else(|| {
            "the checksum of a body that is sent piece by piece is not known beforehand: \
             set it in the input, or make the body of bytes in memory"
                .into()
        })
    }
}

#[cfg(all(test, feature = "checksums"))]
mod tests {
    use aws_smithy_types::body::SdkBody;

    use super::*;

    const ALGORITHM: &str = "x-amz-sdk-checksum-algorithm";

    /// The headers that are added.
    fn added(
        before: &[(&'static str, &'static str)],
        checksum: Checksum,
    ) -> Result<Vec<(String, String)>, String> {
        let mut request = Request::new(SdkBody::from("123456789"));
        for (name, value) in before {
            request.headers_mut().insert(*name, *value);
        }
        add(&mut request, checksum).map_err(|error| error.to_string())?;
        let headers = request.headers().iter();
        let headers = headers.filter(|header| !before.contains(header));
        let mut headers: Vec<_> = headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        headers.sort();
        Ok(headers)
    }

    fn pairs(pairs: &[(&str, &str)]) -> Result<Vec<(String, String)>, String> {
        let pairs = pairs.iter();
        Ok(pairs.map(|(a, b)| (a.to_string(), b.to_string())).collect())
    }

    /// A checksum by the algorithm that the input names.
    fn chosen(is_required: bool) -> Checksum {
        Checksum::Chosen {
            algorithm: Some(ALGORITHM),
            is_required,
        }
    }

    #[test]
    fn each_algorithm_has_its_header() {
        for (algorithm, header, value) in [
            ("CRC32", "x-amz-checksum-crc32", "y/Q5Jg=="),
            ("CRC32C", "x-amz-checksum-crc32c", "4waSgw=="),
            ("CRC64NVME", "x-amz-checksum-crc64nvme", "rosUhgp5mIg="),
            (
                "SHA1",
                "x-amz-checksum-sha1",
                "98O8HYCOBHMq32eZZczDTKeuNEE=",
            ),
            (
                "SHA256",
                "x-amz-checksum-sha256",
                "FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU=",
            ),
        ] {
            let added = added(&[(ALGORITHM, algorithm)], chosen(false));
            assert_eq!(added, pairs(&[(header, value)]), "{algorithm}");
        }
        let unknown = added(&[(ALGORITHM, "SHA0")], chosen(false));
        assert!(unknown.is_err_and(|error| error.contains("SHA0")));
    }

    #[test]
    fn a_checksum_that_is_required_needs_no_choice() {
        assert_eq!(added(&[], chosen(false)), pairs(&[]));
        let crc = ("x-amz-checksum-crc32", "y/Q5Jg==");
        let named = (ALGORITHM, "CRC32");
        assert_eq!(added(&[], chosen(true)), pairs(&[crc, named]));
        let md5 = ("content-md5", "JfnnlDI7RTiF9RgfG2JNCw==");
        assert_eq!(added(&[], Checksum::Md5), pairs(&[md5]));
    }

    #[test]
    fn a_checksum_of_the_input_is_enough() {
        let own = [("x-amz-checksum-sha256", "x")];
        assert_eq!(added(&own, chosen(true)), pairs(&[]));
        assert_eq!(added(&own, Checksum::Md5), pairs(&[]));
        assert_eq!(added(&[("content-md5", "x")], Checksum::Md5), pairs(&[]));
    }
}

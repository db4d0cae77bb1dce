//! Compression of bodies that are in memory. One that is sent piece by piece
//! stays as it is.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::http::Request;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};

use crate::operation::Compression;

/// Whether bodies are sent as they are, whatever operations allow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DisableRequestCompression(pub(crate) bool);

impl Storable for DisableRequestCompression {
    type Storer = StoreReplace<Self>;
}

/// The number of bytes from which on bodies are compressed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestMinCompressionSizeBytes(pub(crate) u32);

impl Storable for RequestMinCompressionSizeBytes {
    type Storer = StoreReplace<Self>;
}

impl Default for RequestMinCompressionSizeBytes {
    /// That of all AWS SDKs.
    fn default() -> Self {
        Self(10_240)
    }
}

/// Compresses the body, if it is worth it, and says so in a header.
pub(super) fn compress(
    request: &mut Request,
    compression: Compression,
    cfg: &ConfigBag,
) -> Result<(), BoxError> {
    let is_disabled = cfg.load::<DisableRequestCompression>();
    let least = cfg.load::<RequestMinCompressionSizeBytes>().copied();
    let least = least.unwrap_or_default().0 as usize;
    let is_large = |body: &[u8]| body.len() >= least;
    if is_disabled.is_some_and(|disabled| disabled.0)
        || !request.body().bytes().is_some_and(is_large)
    {
        return Ok(());
    }
    match compression {
        #[cfg(feature = "gzip")]
        Compression::Gzip => gzip(request),
    }
}

/// Compresses by gzip. The header may have other encodings already, which were
/// applied before (case `SDKAppendedGzipAfterProvidedEncoding_restJson1`).
#[cfg(feature = "gzip")]
fn gzip(request: &mut Request) -> Result<(), BoxError> {
    use std::io::Write as _;

    use aws_smithy_types::body::SdkBody;
    use flate2::write::GzEncoder;

    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(request.body().bytes().unwrap_or_default())?;
    let body = encoder.finish()?;
    let headers = request.headers_mut();
    headers.try_insert("content-length", body.len().to_string())?;
    let encodings = headers.get("content-encoding");
    let encodings = match encodings {
        Some(before) => format!("{before}, gzip"),
        None => "gzip".to_owned(),
    };
    headers.try_insert("content-encoding", encodings)?;
    *request.body_mut() = SdkBody::from(body);
    Ok(())
}

#[cfg(all(test, feature = "gzip"))]
mod tests {
    use std::io::Read as _;

    use aws_smithy_types::body::SdkBody;
    use aws_smithy_types::config_bag::Layer;
    use flate2::read::GzDecoder;

    use super::*;

    /// The encodings and the body that become of a body.
    fn compressed(body: SdkBody, settings: Layer) -> (Option<String>, Vec<u8>) {
        let mut request = Request::new(body);
        let length = request.body().content_length().unwrap_or_default();
        let headers = request.headers_mut();
        headers.insert("content-length", length.to_string());
        let cfg = ConfigBag::of_layers(vec![settings]);
        compress(&mut request, Compression::Gzip, &cfg).expect("a body");
        let body = request.body().bytes().unwrap_or_default().to_vec();
        let length = request.headers().get("content-length");
        assert_eq!(length, Some(body.len().to_string().as_str()));
        let encodings = request.headers().get("content-encoding");
        (encodings.map(str::to_owned), body)
    }

    fn layer() -> Layer {
        Layer::new("test")
    }

    #[test]
    fn a_large_body_is_compressed() {
        let text = "a".repeat(10_240);
        let (encodings, body) = compressed(SdkBody::from(text.as_str()), layer());
        assert_eq!(encodings.as_deref(), Some("gzip"));
        assert!(body.len() < 100, "{}", body.len());
        let mut read = String::new();
        GzDecoder::new(&*body)
            .read_to_string(&mut read)
            .expect("gzip");
        assert_eq!(read, text);
    }

    #[test]
    fn a_small_body_stays_as_it_is_unless_the_settings_say_otherwise() {
        let text = "a".repeat(10_239);
        let (encodings, body) = compressed(SdkBody::from(text.as_str()), layer());
        assert_eq!((encodings, body), (None, text.clone().into_bytes()));
        let mut settings = layer();
        settings.store_put(RequestMinCompressionSizeBytes(10_239));
        let (encodings, _) = compressed(SdkBody::from(text.as_str()), settings);
        assert_eq!(encodings.as_deref(), Some("gzip"));
    }

    #[test]
    fn nothing_is_compressed_if_that_is_disabled() {
        let text = "a".repeat(20_000);
        let mut settings = layer();
        settings.store_put(DisableRequestCompression(true));
        let (encodings, body) = compressed(SdkBody::from(text.as_str()), settings);
        assert_eq!((encodings, body.len()), (None, 20_000));
    }
}

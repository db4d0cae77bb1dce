//! The way to the server: whatever host a request names, it is this machine.
//!
//! Some operations put a prefix before the host of the endpoint. Nothing on a
//! network knows such names, but the server beside the driver has to see them.

use std::net::{IpAddr, Ipv4Addr};

use aws_smithy_http_client::Builder;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_runtime_api::client::dns::{DnsFuture, ResolveDns};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

/// The HTTP client that the runtime would choose, but with these names.
pub(crate) fn http_client() -> SharedHttpClient {
    Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::Ring))
        .build_with_resolver(Loopback)
}

/// Finds every name at 127.0.0.1.
#[derive(Clone, Debug)]
struct Loopback;

impl ResolveDns for Loopback {
    fn resolve_dns<'a>(&'a self, _: &'a str) -> DnsFuture<'a> {
        DnsFuture::ready(Ok(vec![IpAddr::V4(Ipv4Addr::LOCALHOST)]))
    }
}

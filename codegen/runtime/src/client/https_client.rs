//! The HTTPS client of a client that was given none.

use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};
use aws_smithy_http_client::{Builder, Connector};
use aws_smithy_runtime_api::client::http::SharedHttpClient;

/// An HTTPS client with connections of its own.
///
/// The task that drives a connection lives on the Tokio runtime that opened
/// it. Were connections shared by the whole process, a client on one runtime
/// could be handed a connection whose runtime has just ended.
///
/// As in the official SDK, the environment may name proxies.
pub(super) fn https_client() -> SharedHttpClient {
    Builder::new().build_with_connector_fn(|settings, components| {
        let mut connector = Connector::builder()
            .tls_provider(Provider::Rustls(CryptoMode::Ring))
            .proxy_config(ProxyConfig::from_env());
        connector.set_connector_settings(settings.cloned());
        if let Some(components) = components {
            connector.set_sleep_impl(components.sleep_impl());
        }
        connector.build()
    })
}

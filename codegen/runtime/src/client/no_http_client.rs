//! What stands for an HTTP client where there is none: it says so.

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

/// Fails every request.
#[derive(Clone, Copy, Debug)]
pub(super) struct NoHttpClient;

impl HttpClient for NoHttpClient {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(*self)
    }
}

impl HttpConnector for NoHttpClient {
    fn call(&self, _: HttpRequest) -> HttpConnectorFuture {
        let message = "there is no HTTP client: set one with `Config::builder().http_client(…)`, \
                       or enable the feature `rustls` of shapesmith-runtime";
        HttpConnectorFuture::ready(Err(ConnectorError::user(message.into())))
    }
}

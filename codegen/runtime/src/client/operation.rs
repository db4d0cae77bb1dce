//! What one operation adds to the runtime: serializer, deserializer, auth.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use aws_runtime::auth::{PayloadSigningOverride, SigV4OperationSigningConfig, SigningOptions};
use aws_runtime::retries::classifiers::AwsErrorCodeClassifier;
use aws_runtime::service_clock_skew::ServiceClockSkewClassifier;
use aws_smithy_runtime::client::auth::no_auth::NoAuthScheme;
use aws_smithy_runtime::client::retries::classifiers::{
    ModeledAsRetryableClassifier, TransientErrorClassifier,
};
use aws_smithy_runtime::client::stalled_stream_protection::StalledStreamProtectionInterceptor;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::{AuthSchemeOptionResolverParams, SharedAuthScheme};
use aws_smithy_runtime_api::client::endpoint::EndpointPrefix;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError, SensitiveOutput,
};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponentsBuilder;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer, Layer};

use super::service::EndpointParams;
use crate::body;
use crate::operation::{Input as _, Operation, Output as _, Service};
use crate::wire;

/// The plugin of an operation.
pub(super) struct OperationPlugin<O>(PhantomData<O>);

impl<O> OperationPlugin<O> {
    pub(super) fn new() -> Self {
        Self(PhantomData)
    }
}

impl<O: Operation> fmt::Debug for OperationPlugin<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("OperationPlugin").field(&O::NAME).finish()
    }
}

impl<O: Operation> RuntimePlugin for OperationPlugin<O> {
    fn config(&self) -> Option<FrozenLayer> {
        let mut layer = Layer::new(O::NAME);
        layer.store_put(SharedRequestSerializer::new(Serializer::<O>(PhantomData)));
        layer.store_put(SharedResponseDeserializer::new(Deserializer::<O>(
            PhantomData,
        )));
        layer.store_put(AuthSchemeOptionResolverParams::new(O::AUTH));
        layer.store_put(Metadata::new(O::NAME, O::Service::FACTS.sdk_id));
        // Outputs may hold secrets, so the runtime must not log them.
        layer.store_put(SensitiveOutput);
        layer.store_put(SigV4OperationSigningConfig {
            signing_options: signing_options::<O>(),
            ..Default::default()
        });
        Some(layer.freeze())
    }

    fn runtime_components(
        &self,
        _: &RuntimeComponentsBuilder,
    ) -> Cow<'_, RuntimeComponentsBuilder> {
        let mut components = RuntimeComponentsBuilder::new(O::NAME)
            // Of the operation and not of the client, so that it sees overrides.
            .with_interceptor(SharedInterceptor::permanent(EndpointParams))
            .with_retry_classifier(TransientErrorClassifier::<O::Error>::new())
            .with_retry_classifier(ModeledAsRetryableClassifier::<O::Error>::new())
            .with_retry_classifier(AwsErrorCodeClassifier::<O::Error>::new())
            .with_retry_classifier(ServiceClockSkewClassifier::<O::Error>::new());
        // Events come and go when there is something to tell.
        if !O::Input::HAS_EVENTS && !O::Output::HAS_EVENTS {
            let protection = StalledStreamProtectionInterceptor::default();
            components.push_interceptor(SharedInterceptor::permanent(protection));
        }
        if !O::AUTH.signed {
            components.push_auth_scheme(SharedAuthScheme::new(NoAuthScheme::new()));
        }
        Cow::Owned(components)
    }
}

/// What of the path and of the body is signed.
fn signing_options<O: Operation>() -> SigningOptions {
    let body = if O::Input::HAS_EVENTS {
        // Each event has a signature of its own.
        Some(PayloadSigningOverride::Precomputed(
            "STREAMING-AWS4-HMAC-SHA256-EVENTS".to_owned(),
        ))
    } else {
        let is_unsigned = O::AUTH.unsigned_payload;
        is_unsigned.then(PayloadSigningOverride::unsigned_payload)
    };
    let as_sent = O::Service::FACTS.s3_signature;
    let mut options = SigningOptions::default();
    options.double_uri_encode = !as_sent;
    options.normalize_uri_path = !as_sent;
    options.content_sha256_header = as_sent || body.is_some();
    options.payload_override = body.map(|body| body.to_signable_body());
    options
}

/// Turns inputs into requests.
struct Serializer<O>(PhantomData<O>);

impl<O: Operation> fmt::Debug for Serializer<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Serializer").field(&O::NAME).finish()
    }
}

impl<O: Operation> SerializeRequest for Serializer<O> {
    fn serialize_input(&self, input: Input, cfg: &mut ConfigBag) -> Result<HttpRequest, BoxError> {
        let mut input: O::Input = input
            .downcast()
            .map_err(|_| "the input of the request belongs to another operation")?;
        // Here and not before, because interceptors may have changed the input.
        input.check()?;
        if let Some(prefix) = input.host_prefix() {
            cfg.interceptor_state().store_put(host_prefix(&prefix)?);
        }
        let mut request = wire::serialize::<O>(&input, cfg)?;
        #[cfg(feature = "event-stream")]
        crate::event_stream::accept::<O>(&mut request)?;
        #[cfg(feature = "event-stream")]
        if let Some(events) = input.take_events() {
            crate::event_stream::attach::<O>(&mut request, events, cfg)?;
            return Ok(request);
        }
        if O::Input::HAS_STREAM {
            wire::attach(&mut request, input.take_body())?;
        }
        body::complete::<O>(&mut request, cfg)?;
        Ok(request)
    }
}

/// A prefix of the host. Its labels come from callers, so nothing in it may
/// lead to another host.
fn host_prefix(prefix: &str) -> Result<EndpointPrefix, BoxError> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    if prefix.is_empty() || prefix.starts_with('.') || !prefix.chars().all(allowed) {
        let prefix = prefix.escape_debug();
        return Err(format!("`{prefix}` cannot stand before a host name").into());
    }
    Ok(EndpointPrefix::new(prefix)?)
}

/// Turns responses into outputs and errors.
struct Deserializer<O>(PhantomData<O>);

impl<O: Operation> fmt::Debug for Deserializer<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Deserializer").field(&O::NAME).finish()
    }
}

impl<O: Operation> DeserializeResponse for Deserializer<O> {
    fn deserialize_streaming_with_config(
        &self,
        response: &mut HttpResponse,
        cfg: &ConfigBag,
    ) -> Option<Result<Output, OrchestratorError<Error>>> {
        // The body of an error is read whole, like any other.
        if !O::Output::HAS_STREAM || !response.status().is_success() {
            return None;
        }
        let body = std::mem::replace(response.body_mut(), SdkBody::taken());
        let body = ByteStream::new(body);
        let output = wire::deserialize::<O>(response, cfg).map(|mut output| {
            wire::set_stream::<O>(&mut output, body, response, cfg);
            Output::erase(output)
        });
        Some(output.map_err(|error| OrchestratorError::operation(Error::erase(error))))
    }

    fn deserialize_nonstreaming_with_config(
        &self,
        response: &HttpResponse,
        cfg: &ConfigBag,
    ) -> Result<Output, OrchestratorError<Error>> {
        wire::deserialize::<O>(response, cfg)
            .map(Output::erase)
            .map_err(|error| OrchestratorError::operation(Error::erase(error)))
    }
}

//! The one path on which every operation is sent.

use aws_smithy_runtime::client::orchestrator;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input as ErasedInput, Output};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugins;
use aws_smithy_types::body::SdkBody;

use super::Handle;
use super::config::Builder;
use super::operation::OperationPlugin;
use super::override_plugin::OverridePlugin;
use super::token::IdempotencyTokenProvider;
use crate::operation::{Input, Operation, Service};
use crate::wire;

/// Sends an operation: fills tokens, checks and serializes the input, signs,
/// sends and repeats as the configuration says.
///
/// # Errors
/// A construction failure if the input cannot be sent, the service's error,
/// or what went wrong on the way.
pub async fn send<O: Operation>(
    handle: &Handle<O::Service>,
    mut input: O::Input,
    config_override: Option<Builder<O::Service>>,
) -> Result<O::Output, SdkError<O::Error, HttpResponse>> {
    wire::check_sendable::<O>().map_err(SdkError::construction_failure)?;
    let tokens = token_provider(handle, config_override.as_ref());
    input.fill_idempotency_tokens(&mut || tokens.make_idempotency_token());
    let mut plugins = handle
        .plugins()
        .with_operation_plugin(OperationPlugin::<O>::new());
    if let Some(settings) = config_override {
        for plugin in settings.plugins.iter().cloned() {
            plugins = plugins.with_operation_plugin(plugin);
        }
        plugins = plugins.with_operation_plugin(OverridePlugin::new(settings, handle.config()));
    }
    let service = O::Service::FACTS.sdk_id;
    match invoke(service, O::NAME, ErasedInput::erase(input), &plugins).await {
        Ok(output) => {
            let output = output.downcast().map_err(|_| foreign())?;
            #[cfg(feature = "event-stream")]
            let output = crate::event_stream::with_initial::<O>(output).await?;
            Ok(output)
        }
        Err(error) => Err(typed(error)),
    }
}

/// The provider of this request: its own, the client's, or a random one.
fn token_provider<S: Service>(
    handle: &Handle<S>,
    settings: Option<&Builder<S>>,
) -> IdempotencyTokenProvider {
    let own = settings.and_then(|settings| settings.settings.load::<IdempotencyTokenProvider>());
    let provider: Option<&IdempotencyTokenProvider> =
        own.or_else(|| handle.config().layer.load::<IdempotencyTokenProvider>());
    provider.cloned().unwrap_or_default()
}

/// The part that is the same for all operations.
async fn invoke(
    service: &'static str,
    operation: &'static str,
    input: ErasedInput,
    plugins: &RuntimePlugins,
) -> Result<Output, SdkError<Error, HttpResponse>> {
    // The orchestrator's future is large; it should not lie in every caller's.
    Box::pin(orchestrator::invoke(service, operation, input, plugins)).await
}

/// The error with the operation's type.
fn typed<E: std::error::Error + Send + Sync + 'static>(
    error: SdkError<Error, HttpResponse>,
) -> SdkError<E, HttpResponse> {
    let mut own = None;
    match error.map_service_error(|error| own = error.downcast::<E>().ok()) {
        SdkError::ServiceError(context) => match own {
            Some(error) => SdkError::service_error(error, opaque(context.into_raw())),
            None => foreign(),
        },
        SdkError::ConstructionFailure(context) => SdkError::ConstructionFailure(context),
        SdkError::TimeoutError(context) => SdkError::TimeoutError(context),
        SdkError::DispatchFailure(context) => SdkError::DispatchFailure(context),
        SdkError::ResponseError(context) => SdkError::ResponseError(context),
        _ => foreign(),
    }
}

/// The response with a body that `Debug` does not print, because it may hold
/// secrets; its bytes can still be asked for.
fn opaque(mut response: HttpResponse) -> HttpResponse {
    let body = std::mem::replace(response.body_mut(), SdkBody::taken());
    *response.body_mut() = body.map_preserve_contents(SdkBody::from_body_1_x);
    response
}

/// An interceptor replaced what this operation brings by something else.
fn foreign<E>() -> SdkError<E, HttpResponse> {
    SdkError::construction_failure("an interceptor replaced the result by one of another operation")
}

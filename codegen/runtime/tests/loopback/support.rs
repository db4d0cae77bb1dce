//! Clients and a runtime to drive them.

use shapesmith_runtime::client::Handle;
use shapesmith_runtime::client::config::{Builder, Config, Credentials, Region};
use shapesmith_runtime::operation::Service;

/// Settings of a client that could send to AWS, were the credentials real.
pub(crate) fn settings<S: Service>() -> Builder<S> {
    Config::builder()
        .behavior_version_latest()
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("AKIDTEST", "hush", None, None, "test"))
}

/// A client that sends to a URL, and retries without waiting.
#[cfg(feature = "rustls")]
pub(crate) fn client<S: Service>(url: &str) -> Handle<S> {
    Handle::from_conf(quick(settings().endpoint_url(url)).build())
}

/// The settings with retries that hardly wait.
pub(crate) fn quick<S: Service>(settings: Builder<S>) -> Builder<S> {
    use shapesmith_runtime::client::config::retry::RetryConfig;

    let backoff = std::time::Duration::from_millis(1);
    settings.retry_config(RetryConfig::standard().with_initial_backoff(backoff))
}

/// Runs a future on a runtime of its own.
pub(crate) fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(future)
}

/// An error and its causes on one line.
pub(crate) fn chain(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |error| error.source());
    causes.fold(error.to_string(), |text, cause| format!("{text}: {cause}"))
}

/// A client that can send nothing.
pub(crate) fn offline<S: Service>() -> Handle<S> {
    Handle::from_conf(quick(settings().endpoint_url("http://127.0.0.1:9")).build())
}

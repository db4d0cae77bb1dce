//! Status 429 is throttling, whoever answers.

use aws_smithy_runtime_api::client::interceptors::context::InterceptorContext;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryClassifierPriority,
};
use aws_smithy_types::retry::ErrorKind;

/// Lets a response of status 429 be repeated even if it names no error.
///
/// The runtime goes by the error's code. What stands before a service, such as
/// a proxy or a gateway, answers with the status alone.
#[derive(Debug)]
pub(super) struct TooManyRequests;

impl ClassifyRetry for TooManyRequests {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        match context
            .response()
            .map(|response| response.status().as_u16())
        {
            Some(429) => RetryAction::retryable_error(ErrorKind::ThrottlingError),
            Some(_) | None => RetryAction::NoActionIndicated,
        }
    }

    fn name(&self) -> &'static str {
        "Too Many Requests"
    }

    fn priority(&self) -> RetryClassifierPriority {
        RetryClassifierPriority::http_status_code_classifier()
    }
}

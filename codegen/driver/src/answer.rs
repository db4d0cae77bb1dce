//! What a request brings, as JSON.

use std::error::Error as StdError;
use std::fmt::Debug;

use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use serde_json::{Value, json};

use crate::{Error, Place};

/// What a service answered.
#[derive(Clone, Debug)]
pub enum Answer {
    /// The output of the operation.
    Output(Value),
    /// The service's error, or why its answer cannot be read.
    Error(Failure),
}

/// An error of a service.
#[derive(Clone, Debug)]
pub struct Failure {
    code: Option<String>,
    message: Option<String>,
    members: Option<Value>,
    text: String,
}

impl Failure {
    /// The error without its members.
    pub fn of<E: ProvideErrorMetadata + StdError>(error: &E) -> Self {
        Self {
            code: error.code().map(str::to_owned),
            message: error.message().map(str::to_owned),
            members: None,
            text: told(error),
        }
    }

    /// The error with its members, if the model knows it.
    #[must_use]
    pub fn with(self, members: Option<Value>) -> Self {
        Self { members, ..self }
    }
}

/// An error and what is behind it.
pub(crate) fn told(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

impl Answer {
    /// `{"output": {…}}` or `{"error": {…}}`.
    pub(crate) fn to_json(&self) -> Value {
        match self {
            Answer::Output(output) => json!({"output": output}),
            Answer::Error(failure) => {
                let Failure {
                    code,
                    message,
                    members,
                    text,
                } = failure;
                json!({"error": {
                    "code": code, "message": message, "members": members, "text": text,
                }})
            }
        }
    }
}

/// The output or the service's error.
///
/// # Errors
/// When the client did not send the input, or lost the answer.
pub fn answered<T, E, R>(result: Result<T, SdkError<E, R>>) -> Result<Result<T, E>, Error>
where
    E: StdError + 'static,
    R: Debug + 'static,
{
    match result {
        Ok(output) => Ok(Ok(output)),
        Err(SdkError::ServiceError(context)) => Ok(Err(context.into_err())),
        Err(error) => Err(Place::Root.error(told(&error))),
    }
}

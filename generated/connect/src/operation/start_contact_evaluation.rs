// Emitted by Shapesmith; `cargo xtask codegen` makes it again.

//! The operation `StartContactEvaluation`.

mod error;
#[cfg(feature = "client")]
mod fluent;
mod input;
mod output;

pub use self::error::StartContactEvaluationError;
pub use self::input::StartContactEvaluationInput;
pub use self::output::StartContactEvaluationOutput;

/// Builders of the operation's input, output and request.
pub mod builders {
    pub use super::input::{
        StartContactEvaluationInputBuilder, StartContactEvaluationRequestBuilder,
    };
    pub use super::output::StartContactEvaluationOutputBuilder;
    #[cfg(feature = "client")]
    pub use super::fluent::StartContactEvaluationFluentBuilder;
}

/// Opens a blank evaluation of a contact, based on an evaluation form of the instance. The form
/// must have an activated version, which is the one that gets used; without it no evaluation
/// can be started.
///
/// Notable errors are `ResourceConflictException`, `ResourceNotFoundException` and
/// `ServiceQuotaExceededException`.
#[non_exhaustive]
pub struct StartContactEvaluation;

impl ::shapesmith_runtime::operation::Operation for StartContactEvaluation {
    type Service = crate::meta::Service;
    type Input = StartContactEvaluationInput;
    type Output = StartContactEvaluationOutput;
    type Error = StartContactEvaluationError;
    const NAME: &'static str = "StartContactEvaluation";
}

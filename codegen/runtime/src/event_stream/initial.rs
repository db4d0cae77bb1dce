//! The members beside a stream, where a protocol sends them by a message of
//! their own before the first event.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aws_smithy_runtime_api::box_error::BoxError;
#[cfg(feature = "client")]
use aws_smithy_runtime_api::client::result::{ConnectorError, SdkError};
use aws_smithy_runtime_api::http::Response;
use aws_smithy_schema::protocol::SharedClientProtocol;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use aws_types::request_id::RequestId as _;

use super::Frames;
use super::frames::Broken;
use crate::error::UnreadableResponse;
use crate::operation::{Operation, Output as _};
use crate::serde::{Members as _, Schema, read_structure};
#[cfg(feature = "client")]
use crate::wire;

/// Whether the members of a shape beside its stream go by a message: its
/// stream is a member among others, and not the body.
pub(super) fn is_needed(schema: &Schema<'_>) -> bool {
    let mut members = schema.members().iter();
    members.any(|member| member.streaming() && member.http_payload().is_none())
}

/// Whether the first message of an output's stream may have members of it.
fn is_expected<O: Operation>() -> bool {
    let schema = O::Output::SHAPE.schema();
    O::Output::HAS_EVENTS && schema.members().len() > 1 && is_needed(schema)
}

/// Waits for the members that come by the first message of an output's stream,
/// if any do.
#[cfg(feature = "client")]
pub(crate) async fn with_initial<O: Operation>(
    output: O::Output,
) -> Result<O::Output, SdkError<O::Error, Response>> {
    if !is_expected::<O>() {
        return Ok(output);
    }
    let cfg = wire::configuration::<O>().map_err(SdkError::construction_failure)?;
    complete::<O>(output, &cfg)
        .await
        .map_err(|error| match error {
            Incomplete::Body(error) => SdkError::dispatch_failure(ConnectorError::io(error)),
            Incomplete::Message(error, Some(head)) => SdkError::response_error(error, *head),
            Incomplete::Message(error, None) => SdkError::construction_failure(error),
        })
}

/// The same for a stream that is in memory.
pub(crate) fn with_initial_in_memory<O: Operation>(
    output: O::Output,
    cfg: &ConfigBag,
) -> Result<O::Output, BoxError> {
    if !is_expected::<O>() {
        return Ok(output);
    }
    let completed = pin!(complete::<O>(output, cfg));
    match completed.poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(output)) => Ok(output),
        Poll::Ready(Err(Incomplete::Body(error) | Incomplete::Message(error, _))) => Err(error),
        Poll::Pending => Err("the body is not in memory".into()),
    }
}

/// Why the members are not known.
enum Incomplete {
    /// The connection failed.
    Body(BoxError),
    /// What came with this response is not what the model says.
    Message(BoxError, Option<Box<Response>>),
}

/// Reads the members of the first message, if that is no event, into an output
/// of the same stream.
async fn complete<O: Operation>(
    mut output: O::Output,
    cfg: &ConfigBag,
) -> Result<O::Output, Incomplete> {
    let mut frames: Frames = output.take_events();
    let initial = match frames.initial().await {
        Ok(initial) => initial,
        Err(Broken::Body(error)) => return Err(Incomplete::Body(error.into())),
        Err(Broken::Message(error)) => {
            return Err(Incomplete::Message(
                error.into(),
                frames.into_head().map(Box::new),
            ));
        }
    };
    let protocol = cfg.load::<SharedClientProtocol>();
    if let (Some(message), Some(protocol), Some(head)) = (initial, protocol, frames.head()) {
        let response = Response::new(head.status(), SdkBody::from(&message.payload()[..]));
        let members = protocol
            .deserialize_response(&response, O::Output::SHAPE.schema(), cfg)
            .and_then(|mut reader| read_structure::<O::Output>(&mut *reader));
        output = match members {
            Ok(output) => output,
            Err(error) => {
                let error = UnreadableResponse(error);
                return Err(Incomplete::Message(
                    error.into(),
                    frames.into_head().map(Box::new),
                ));
            }
        };
        output.set_request_id(head.request_id().map(str::to_owned));
    }
    output.set_events(frames);
    Ok(output)
}

//! What holds for every response, whatever is in it.

use std::error::Error as StdError;
use std::fmt::Debug;

use aws_sdk_connect::error::{DisplayErrorContext, ProvideErrorMetadata};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::operation::describe_contact::DescribeContact;
use aws_sdk_connect::operation::start_chat_contact::StartChatContact;
use aws_sdk_connect::operation::start_contact_evaluation::StartContactEvaluation;
use aws_sdk_connect::types::{
    ContactEvaluation, Expression, NextContactEntry, RecordingInfo, SegmentAttributeValue,
    StateTransition, Step,
};
use shapesmith_runtime::aws_smithy_runtime_api::http::Response;
use shapesmith_runtime::aws_smithy_types::body::SdkBody;
use shapesmith_runtime::operation::Operation as Decoded;
use shapesmith_runtime::wire;

use crate::MEMORY;
use crate::case::{Case, Expected, Operation};
use crate::model;

/// What a case became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Output,
    Error,
}

/// Decodes a response and asserts what has to hold.
pub(crate) fn check(case: &Case) -> Outcome {
    match case.operation {
        Operation::DescribeContact => check_as::<DescribeContact>(case),
        Operation::StartChatContact => check_as::<StartChatContact>(case),
        Operation::StartContactEvaluation => check_as::<StartContactEvaluation>(case),
    }
}

fn check_as<O: Decoded>(case: &Case) -> Outcome
where
    O::Output: Clone + PartialEq + RequestId,
    O::Error: RequestId,
    aws_sdk_connect::Error: From<O::Error>,
{
    let response = response(case);
    let result = decode::<O>(&response, case.body.len());
    let is_success = response.status().is_success();
    match result {
        Ok(output) => {
            assert!(is_success, "an error became an output");
            let expected = &case.expected;
            assert!(!matches!(expected, Expected::Error(_)), "no error");
            check_request_id(output.request_id(), case);
            check_output(&output);
            Outcome::Output
        }
        Err(error) => {
            assert!(
                !matches!(case.expected, Expected::Output),
                "a correct body is refused: {}",
                DisplayErrorContext(&error)
            );
            if is_success {
                let shown = format!("{error:?}");
                assert!(shown.starts_with("Unhandled("), "a success became {shown}");
                assert_eq!(error.code(), None, "a success has an error's code");
            }
            check_request_id(error.request_id(), case);
            check_code(&error, case);
            check_error(&error);
            check_error(&aws_sdk_connect::Error::from(error));
            Outcome::Error
        }
    }
}

/// The response of a case.
pub(crate) fn response(case: &Case) -> Response {
    let status = case.status.try_into().unwrap();
    let mut response = Response::new(status, SdkBody::from(case.body.clone()));
    for (name, value) in &case.headers {
        let headers = response.headers_mut();
        headers.try_append(*name, value.clone()).unwrap();
    }
    response
}

/// Decodes, and asserts that this never holds much more memory than the body.
fn decode<O: Decoded>(response: &Response, length: usize) -> Result<O::Output, O::Error> {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let result = wire::response::<O>(response);
    let held = MEMORY.peak_usage().saturating_sub(before);
    let most = most_memory(length);
    assert!(
        held <= most,
        "{held} bytes were held, at most {most} may be"
    );
    result
}

/// The most memory that a body of this length may take.
///
/// The shortest text that takes the most memory is a list of empty structures:
/// each `{},` becomes one element. A vector that grows has room for twice its
/// elements beside the old half, together three elements for three bytes.
fn most_memory(length: usize) -> usize {
    let elements = [
        size_of::<ContactEvaluation>(),
        size_of::<Expression>(),
        size_of::<NextContactEntry>(),
        size_of::<RecordingInfo>(),
        size_of::<SegmentAttributeValue>(),
        size_of::<StateTransition>(),
        size_of::<Step>(),
    ];
    let largest = elements.into_iter().max().unwrap();
    largest * length + 64 * 1024
}

fn check_output<T: Clone + Debug + PartialEq>(output: &T) {
    let shown = format!("{output:?}");
    let copy = output.clone();
    // A number that is none equals nothing, not even itself.
    assert!(copy == *output || shown.contains("NaN"), "a copy differs");
    assert_eq!(format!("{copy:?}"), shown, "a copy looks different");
}

/// Asserts that an error has the id that the response tells.
fn check_request_id(found: Option<&str>, case: &Case) {
    let mut sent = case.headers.iter();
    let sent = sent.find(|header| header.0 == "x-amzn-requestid");
    if let (Some((_, sent)), Expected::Output | Expected::Error(_)) = (sent, &case.expected) {
        assert_eq!(found, Some(sent.as_str()), "request id");
    }
}

/// Asserts that a correct error has its code and its variant.
fn check_code<E: ProvideErrorMetadata + Debug>(error: &E, case: &Case) {
    let Expected::Error(code) = &case.expected else {
        return;
    };
    assert_eq!(error.code(), Some(code.as_str()));
    let mut modelled = model::errors(model::operation(case.operation.name()));
    let variant = match modelled.any(|name| name == code) {
        true => code,
        false => "Unhandled",
    };
    let shown = format!("{error:?}");
    assert!(shown.starts_with(&format!("{variant}(")), "{shown}");
}

/// Asserts that an error and all it comes from are one line each.
fn check_error(error: &(dyn StdError + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        let text = error.to_string();
        assert!(!text.contains(['\n', '\r']), "two lines: {text:?}");
        next = error.source();
    }
    let text = DisplayErrorContext(error).to_string();
    assert!(!text.contains(['\n', '\r']), "two lines: {text:?}");
    drop(format!("{error:#?}"));
}

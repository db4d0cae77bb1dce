//! Errors on loopback: every modelled error of every operation, in each place
//! where a response may name it, and errors that the model does not foresee.

mod support;

use aws_sdk_connect::Error;
use aws_sdk_connect::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use aws_sdk_connect::operation::RequestId;
use aws_sdk_connect::operation::describe_contact::DescribeContactError;
use aws_sdk_connect::operation::start_chat_contact::StartChatContactError;
use aws_sdk_connect::operation::start_contact_evaluation::StartContactEvaluationError;
use aws_sdk_connect::types::{
    AttachedFileInvalidRequestExceptionReason as FileReason,
    AttachedFileServiceQuotaExceededExceptionReason as QuotaReason, InvalidRequestExceptionReason,
    ParticipantDetails, ServiceQuotaExceededExceptionReason, error::LimitExceededException,
};
use serde_json::{Value, json};
use support::{Response, Server};

const MODEL: &str = include_str!("../../../model/data/connect/2017-08-08/service-2.json");

type Result<E> = std::result::Result<(), SdkError<E>>;

async fn describe_contact(response: Response) -> Result<DescribeContactError> {
    let client = Server::start([response]).await.client();
    let request = client.describe_contact().instance_id("i").contact_id("c");
    request.send().await.map(drop)
}

async fn start_chat_contact(response: Response) -> Result<StartChatContactError> {
    let client = Server::start([response]).await.client();
    let customer = ParticipantDetails::builder().display_name("d").build();
    let request = client
        .start_chat_contact()
        .instance_id("i")
        .contact_flow_id("f")
        .participant_details(customer.unwrap());
    request.send().await.map(drop)
}

async fn start_contact_evaluation(response: Response) -> Result<StartContactEvaluationError> {
    let client = Server::start([response]).await.client();
    let request = client
        .start_contact_evaluation()
        .instance_id("i")
        .contact_id("c")
        .evaluation_form_id("f");
    request.send().await.map(drop)
}

/// The ways in which a response can say `message` with this code.
fn responses(status: u16, code: &str) -> Vec<Response> {
    let lower = json!({"message": "what\nhappened"}).to_string();
    let upper = json!({"Message": "what\nhappened"}).to_string();
    let typed = json!({"__type": code, "Message": "what\nhappened"}).to_string();
    let qualified = format!("com.amazonaws.connect#{code}");
    let absolute = json!({"__type": qualified, "message": "what\nhappened"}).to_string();
    let named = json!({"code": code, "Message": "what\nhappened"}).to_string();
    let with_url = format!("{code}:http://internal.amazon.com/coral/com.amazonaws.connect/");
    let response = |body: String| Response::new(status, body).header("x-amzn-requestid", "id-1");
    vec![
        response(lower).header("x-amzn-errortype", code),
        response(upper.clone()).header("X-Amzn-ErrorType", &with_url),
        response(upper).header("x-amzn-errortype", &qualified),
        response(typed),
        response(absolute),
        response(named),
    ]
}

/// What holds for a modelled error wherever it comes from.
fn check<E>(result: Result<E>, status: u16, code: &str, is_variant: impl Fn(&E) -> bool)
where
    E: std::error::Error + ProvideErrorMetadata + RequestId + Send + Sync + 'static,
    Error: From<SdkError<E>>,
{
    let error = result.unwrap_err();
    assert_eq!(error.code(), Some(code), "{error:?}");
    assert_eq!(error.message(), Some("what\nhappened"), "{error:?}");
    assert_eq!(error.request_id(), Some("id-1"), "{error:?}");
    let own = error.as_service_error().expect("an error of the service");
    assert!(is_variant(own), "{own:?}");
    assert_eq!(own.code(), Some(code));
    assert_eq!(own.message(), Some("what\nhappened"));
    assert_eq!(own.request_id(), Some("id-1"));
    let line = format!("{code}: what happened (HTTP {status}, request id id-1)");
    assert_eq!(own.to_string(), line);

    let error = Error::from(error);
    assert_eq!(error.code(), Some(code));
    assert_eq!(error.request_id(), Some("id-1"));
    assert_eq!(error.to_string(), line);
    let debug = format!("{error:?}");
    assert!(debug.starts_with(&format!("{code}(")), "{debug}");
}

/// Declares the table: a test that tries each row, and the rows as text.
macro_rules! errors {
    ($($operation:ident, $name:literal: { $($error:literal $status:literal $is_variant:path;)* })*) => {
        const TABLE: &[(&str, &str, u16)] = &[$($(($name, $error, $status),)*)*];

        $(#[tokio::test]
        async fn $operation() {
            $(for response in responses($status, $error) {
                check(super::$operation(response).await, $status, $error, $is_variant);
            })*
        })*
    };
}

/// One test for each operation.
mod modelled {
    use super::{
        DescribeContactError as Describe, StartChatContactError as Chat,
        StartContactEvaluationError as Evaluation, check, responses,
    };

    errors! {
        describe_contact, "DescribeContact": {
            "InvalidRequestException" 400 Describe::is_invalid_request_exception;
            "InvalidParameterException" 400 Describe::is_invalid_parameter_exception;
            "ResourceNotFoundException" 404 Describe::is_resource_not_found_exception;
            "InternalServiceException" 500 Describe::is_internal_service_exception;
            "ThrottlingException" 429 Describe::is_throttling_exception;
        }
        start_chat_contact, "StartChatContact": {
            "InvalidRequestException" 400 Chat::is_invalid_request_exception;
            "InvalidParameterException" 400 Chat::is_invalid_parameter_exception;
            "ResourceNotFoundException" 404 Chat::is_resource_not_found_exception;
            "InternalServiceException" 500 Chat::is_internal_service_exception;
            "LimitExceededException" 429 Chat::is_limit_exceeded_exception;
        }
        start_contact_evaluation, "StartContactEvaluation": {
            "InternalServiceException" 500 Evaluation::is_internal_service_exception;
            "InvalidParameterException" 400 Evaluation::is_invalid_parameter_exception;
            "ResourceNotFoundException" 404 Evaluation::is_resource_not_found_exception;
            "ThrottlingException" 429 Evaluation::is_throttling_exception;
            "ServiceQuotaExceededException" 402 Evaluation::is_service_quota_exceeded_exception;
            "ResourceConflictException" 409 Evaluation::is_resource_conflict_exception;
        }
    }

    /// The rows are those of the model, statuses included.
    #[test]
    fn the_table_has_every_error_of_the_model() {
        let model: super::Value = serde_json::from_str(super::MODEL).unwrap();
        let mut modelled = Vec::new();
        for (operation, facts) in model["operations"].as_object().unwrap() {
            for error in facts["errors"].as_array().unwrap() {
                let name = error["shape"].as_str().unwrap();
                let status = &model["shapes"][name]["error"]["httpStatusCode"];
                let status = u16::try_from(status.as_u64().unwrap()).unwrap();
                modelled.push((operation.as_str(), name, status));
            }
        }
        modelled.sort_unstable();
        let mut table = TABLE.to_vec();
        table.sort_unstable();
        assert_eq!(table, modelled);
    }
}

/// A response with the error's code in a header.
fn coded(status: u16, code: &str, body: impl Into<Vec<u8>>) -> Response {
    let response = Response::new(status, body).header("x-amzn-errortype", code);
    response.header("x-amzn-requestid", "id-1")
}

#[tokio::test]
async fn the_reason_of_an_invalid_request_is_read() {
    let reason = "AttachedFileInvalidRequestExceptionReason";
    let body = json!({"Message": "m", "Reason": {reason: "INVALID_FILE_TYPE"}});
    let response = coded(400, "InvalidRequestException", body.to_string());
    let error = describe_contact(response).await.unwrap_err();
    let DescribeContactError::InvalidRequestException(error) = error.into_service_error() else {
        panic!("another variant");
    };
    let expected = InvalidRequestExceptionReason::AttachedFileInvalidRequestExceptionReason(
        FileReason::InvalidFileType,
    );
    assert_eq!(error.reason(), Some(&expected));
    assert_eq!(error.message(), Some("m"));
}

#[tokio::test]
async fn the_reason_of_an_exceeded_quota_is_read() {
    let reason = "AttachedFileServiceQuotaExceededExceptionReason";
    let body = json!({"Reason": {reason: "TOTAL_FILE_COUNT_EXCEEDED"}, "Message": "m"});
    let response = coded(402, "ServiceQuotaExceededException", body.to_string());
    let error = start_contact_evaluation(response).await.unwrap_err();
    let Error::ServiceQuotaExceededException(error) = Error::from(error) else {
        panic!("another variant");
    };
    let Some(reason) = error.reason else {
        panic!("no reason");
    };
    assert!(reason.is_attached_file_service_quota_exceeded_exception_reason());
    let ServiceQuotaExceededExceptionReason::AttachedFileServiceQuotaExceededExceptionReason(
        QuotaReason::TotalFileCountExceeded,
    ) = reason
    else {
        panic!("another reason: {reason:?}");
    };
}

#[tokio::test]
async fn a_reason_that_is_not_modelled_is_kept() {
    let body = json!({"Message": "m", "Reason": {"New": {"a": 1}}});
    let response = coded(400, "InvalidRequestException", body.to_string());
    let error = describe_contact(response).await.unwrap_err();
    let DescribeContactError::InvalidRequestException(error) = error.into_service_error() else {
        panic!("another variant");
    };
    let unknown = error.reason().unwrap().as_unknown().unwrap();
    assert_eq!(unknown.name(), "New");
    assert_eq!(error.message.as_deref(), Some("m"));
}

#[tokio::test]
async fn a_reason_that_breaks_the_rules_does_not_hide_the_error() {
    for reason in [json!({}), json!({"A": 1, "B": 2}), json!("text"), json!([])] {
        let body = json!({"Message": "m", "Reason": reason});
        let response = coded(400, "InvalidRequestException", body.to_string());
        let error = describe_contact(response).await.unwrap_err();
        assert_eq!(error.code(), Some("InvalidRequestException"), "{reason}");
        assert_eq!(error.message(), Some("m"), "{reason}");
        let error = error.into_service_error();
        assert!(error.is_invalid_request_exception(), "{reason}: {error:?}");
    }
}

#[tokio::test]
async fn a_code_that_the_service_lacks_is_unhandled() {
    let response = coded(400, "BrandNewException", r#"{"message": "m"}"#);
    let error = describe_contact(response).await.unwrap_err();
    assert_eq!(error.code(), Some("BrandNewException"));
    assert_eq!(error.message(), Some("m"));
    assert_eq!(error.request_id(), Some("id-1"));
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("BrandNewException"), "{text}");
    let error = Error::from(error);
    assert!(matches!(error, Error::Unhandled(_)), "{error:?}");
    assert_eq!(error.code(), Some("BrandNewException"));
    let line = "BrandNewException: m (HTTP 400, request id id-1)";
    assert_eq!(error.to_string(), line);
}

#[tokio::test]
async fn an_error_of_the_service_that_the_operation_does_not_list_is_typed() {
    let response = || coded(429, "LimitExceededException", r#"{"Message": "m"}"#);
    let line = "LimitExceededException: m (HTTP 429, request id id-1)";

    let error = describe_contact(response()).await.unwrap_err();
    let own = error.as_service_error().unwrap();
    assert_eq!(own.to_string(), line);
    let DescribeContactError::Unhandled(unhandled) = own else {
        panic!("DescribeContact does not list it: {own:?}");
    };
    let cause = unhandled.cause().downcast_ref::<LimitExceededException>();
    assert_eq!(cause.unwrap().message(), Some("m"));

    let Error::LimitExceededException(error) = Error::from(error) else {
        panic!("the service knows it");
    };
    assert_eq!(error.message(), Some("m"));
    assert_eq!(error.to_string(), line);
    assert_eq!(error.request_id(), Some("id-1"));

    let error = describe_contact(response()).await.unwrap_err();
    let error = Error::from(error.into_service_error());
    assert!(
        matches!(error, Error::LimitExceededException(_)),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_broken_body_leaves_the_code() {
    for body in ["", "{", "<html>", "[]", "null", r#"{"Message": 1}"#] {
        let response = coded(404, "ResourceNotFoundException", body);
        let error = describe_contact(response).await.unwrap_err();
        assert_eq!(error.code(), Some("ResourceNotFoundException"), "{body}");
        assert_eq!(error.request_id(), Some("id-1"), "{body}");
        let error = error.into_service_error();
        assert!(error.is_resource_not_found_exception(), "{body}: {error:?}");
    }
}

#[tokio::test]
async fn a_response_without_any_code_tells_what_it_can() {
    // (body, what its line says before the status)
    let table = [
        ("", "unknown error"),
        ("{}", "unknown error"),
        (r#"{"message": "busy"}"#, "unknown error: busy"),
        (
            "<html><h1>Bad\nGateway</h1></html>",
            "the response cannot be read: ",
        ),
        (
            r#"{"__type": "ThrottlingException", "mess"#,
            "the response cannot be read: ",
        ),
    ];
    for (body, start) in table {
        let response = Response::new(502, body).header("x-amzn-requestid", "id-1");
        let error = start_chat_contact(response).await.unwrap_err();
        assert_eq!(error.code(), None, "{body}");
        assert_eq!(error.request_id(), Some("id-1"), "{body}");
        let raw = error.raw_response().unwrap();
        assert_eq!(raw.status().as_u16(), 502);
        assert_eq!(raw.body().bytes(), Some(body.as_bytes()));
        let own = error.as_service_error().unwrap();
        assert!(matches!(own, StartChatContactError::Unhandled(_)));
        let line = own.to_string();
        assert!(line.starts_with(start), "{body}: {line}");
        assert!(
            line.ends_with(" (HTTP 502, request id id-1)"),
            "{body}: {line}"
        );
        assert!(!line.contains('\n'), "{body}: {line}");
    }
}

#[tokio::test]
async fn garbage_in_a_success_tells_where() {
    for (body, reason) in [
        ("<html>", "expected object (byte 0 of the body)"),
        (
            r#"{"Contact": "#,
            "`Contact`: invalid input: expected object (byte 12 of the body)",
        ),
        (
            r#"{"Contact": {}} {}"#,
            "trailing characters after the JSON value (byte 16 of the body)",
        ),
        (r#"{"Contact": {"Id": 1}}"#, "`Contact.Id`: "),
        ("\u{0}\u{1}", "(byte 0 of the body)"),
    ] {
        let response = Response::new(200, body).header("x-amzn-requestid", "id-1");
        let error = describe_contact(response).await.unwrap_err();
        let raw = error.raw_response().unwrap();
        assert_eq!(raw.body().bytes(), Some(body.as_bytes()));
        let line = Error::from(error).to_string();
        assert!(line.contains(reason), "{body}: {line}");
        assert!(
            line.ends_with(" (HTTP 200, request id id-1)"),
            "{body}: {line}"
        );
        assert!(!line.contains('\n'), "{body}: {line}");
    }
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_dispatch_failure() {
    let mut server = Server::start([]).await;
    // The port is free again as soon as its listener is gone.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    server.url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let request = server.client().describe_contact();
    let result = request.instance_id("i").contact_id("c").send().await;
    let error = result.unwrap_err();
    assert!(matches!(error, SdkError::DispatchFailure(_)), "{error:?}");
    assert_eq!(error.code(), None);
    assert!(matches!(Error::from(error), Error::Unhandled(_)));
}

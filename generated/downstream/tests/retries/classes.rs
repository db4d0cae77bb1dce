//! Which failures are repeated and which are not.

use std::time::Duration;

use aws_sdk_connect::Client;
use aws_sdk_connect::error::{ProvideErrorMetadata, SdkError};
use tokio::net::TcpSocket;

use super::support::{Response, Server, Sleeps};
use super::{config, describe, exchange, success};

/// What an error is, in the terms of [`SdkError`].
#[derive(Debug, PartialEq)]
enum Class {
    /// An answer of the service with this status.
    Service(u16),
    /// No answer.
    Dispatch,
    /// An answer that could not be read to its end.
    Response,
}

fn class<E>(error: &SdkError<E>) -> Class {
    match error {
        SdkError::ServiceError(context) => Class::Service(context.raw().status().as_u16()),
        SdkError::DispatchFailure(_) => Class::Dispatch,
        SdkError::ResponseError(_) => Class::Response,
        other => panic!("another class of error: {other}"),
    }
}

/// Failures that pass, and the error if they do not.
fn transient() -> Vec<(&'static str, Response, Class)> {
    let throttled = [
        (400, "ThrottlingException"),
        (429, "ThrottlingException"),
        (400, "TooManyRequestsException"),
        (429, "TooManyRequestsException"),
        (429, "LimitExceededException"),
        (400, "RequestTimeout"),
        (500, "InternalServiceException"),
    ];
    let mut rows: Vec<_> = throttled
        .into_iter()
        .map(|(status, code)| (code, Response::error(status, code), Class::Service(status)))
        .collect();
    for status in [429, 500, 502, 503, 504] {
        rows.push((
            "status alone",
            Response::new(status, ""),
            Class::Service(status),
        ));
        let page = Response::new(status, "<html>").header("server", "a proxy");
        rows.push(("page of a proxy", page, Class::Service(status)));
    }
    rows.push(("reset", Response::reset(), Class::Dispatch));
    rows.push(("close", Response::close(), Class::Dispatch));
    rows.push((
        "close in the head",
        Response::cut_in_head(),
        Class::Dispatch,
    ));
    rows.push((
        "close in the body",
        Response::cut_in_body(),
        Class::Response,
    ));
    rows
}

/// Failures that stay.
fn permanent() -> Vec<(&'static str, Response)> {
    let coded = [
        (400, "InvalidParameterException"),
        (400, "InvalidRequestException"),
        (400, "ValidationException"),
        (400, "BrandNewException"),
        (401, "UnauthorizedException"),
        (402, "ServiceQuotaExceededException"),
        (403, "AccessDeniedException"),
        (403, "ExpiredTokenException"),
        (404, "ResourceNotFoundException"),
        (409, "ResourceConflictException"),
    ];
    let coded = coded.map(|(status, code)| (code, Response::error(status, code)));
    let bare = [400, 401, 402, 403, 404, 408, 409, 501];
    let bare = bare.map(|status| ("status alone", Response::new(status, "")));
    coded.into_iter().chain(bare).collect()
}

#[tokio::test]
async fn a_failure_that_passes_is_repeated_until_it_has_passed() {
    for (name, failure, class) in transient() {
        let script = [failure.clone(), failure, success()];
        let exchange = exchange(script).await;
        let output = exchange.result.expect(name);
        assert_eq!(output.contact.unwrap().id(), Some("c"), "{name} {class:?}");
        assert_eq!(exchange.requests, 3, "{name} {class:?}");
        assert_eq!(exchange.backoffs.len(), 2, "{name} {class:?}");
    }
}

#[tokio::test]
async fn a_failure_that_does_not_pass_is_returned_after_the_last_attempt() {
    for (name, failure, expected) in transient() {
        // The script ends with a success, which no request may reach.
        let script = [failure.clone(), failure.clone(), failure, success()];
        let exchange = exchange(script).await;
        let error = exchange.result.expect_err(name);
        assert_eq!(class(&error), expected, "{name}");
        assert_eq!(exchange.requests, 3, "{name} {expected:?}");
        assert_eq!(exchange.backoffs.len(), 2, "{name} {expected:?}");
    }
}

#[tokio::test]
async fn the_error_of_the_last_attempt_is_returned() {
    let script = [
        Response::new(503, ""),
        Response::reset(),
        Response::error(429, "ThrottlingException"),
    ];
    let error = exchange(script).await.result.unwrap_err();
    assert_eq!(error.code(), Some("ThrottlingException"));
    let error = error.into_service_error();
    assert!(error.is_throttling_exception(), "{error:?}");
}

#[tokio::test]
async fn an_error_that_stays_ends_the_retries() {
    let not_found = Response::error(404, "ResourceNotFoundException");
    let script = [Response::new(503, ""), not_found, success()];
    let exchange = exchange(script).await;
    let error = exchange.result.unwrap_err().into_service_error();
    assert!(error.is_resource_not_found_exception(), "{error:?}");
    assert_eq!(exchange.requests, 2);
}

#[tokio::test]
async fn a_failure_that_stays_is_not_repeated() {
    for (name, failure) in permanent() {
        let exchange = exchange([failure, success()]).await;
        let error = exchange.result.expect_err(name);
        assert!(matches!(class(&error), Class::Service(_)), "{name}");
        assert_eq!(exchange.requests, 1, "{name}: {error:?}");
        assert!(exchange.backoffs.is_empty(), "{name}");
    }
}

/// What was answered in full and cannot be read will not change; as in the
/// official SDK, the request is not repeated.
#[tokio::test]
async fn a_success_that_cannot_be_read_is_not_repeated() {
    for body in ["", "{", "<html>", r#"{"Contact": 1}"#] {
        let exchange = exchange([Response::new(200, body), success()]).await;
        match exchange.result {
            // An empty body is an empty output.
            Ok(output) => assert_eq!((body, output.contact), ("", None)),
            Err(error) => assert_eq!(class(&error), Class::Service(200), "{body}"),
        }
        assert_eq!(exchange.requests, 1, "{body}");
    }
}

#[tokio::test]
async fn backoffs_grow_up_to_their_limit() {
    let server = Server::start(vec![Response::new(503, ""); 12]).await;
    let sleeps = Sleeps::default();
    let retries = super::retries().with_max_attempts(12);
    let retries = retries.with_max_backoff(Duration::from_millis(16));
    let config = config(&server, &sleeps).retry_config(retries);
    let client = Client::from_conf(config.build());
    describe(&client).await.unwrap_err();

    let backoffs = sleeps.take_backoffs();
    assert_eq!(backoffs.len(), 11);
    for (index, backoff) in backoffs.iter().enumerate() {
        // Each is a random part of its limit, and the limits double.
        let limit = Duration::from_millis(1 << index.min(4));
        assert!(*backoff <= limit, "{index}: {backoffs:?}");
    }
    assert!(backoffs.iter().any(|backoff| !backoff.is_zero()));
}

/// The header of AWS has milliseconds and is followed; the one of HTTP is
/// not, as in the official SDK.
#[tokio::test]
async fn the_delay_that_the_service_asks_for_is_waited() {
    for status in [429, 503] {
        let failure = Response::new(status, "").header("x-amz-retry-after", "1234");
        let exchange = exchange([failure.clone(), failure, success()]).await;
        exchange.result.unwrap();
        assert_eq!(exchange.backoffs, [Duration::from_millis(1234); 2]);

        let failure = Response::new(status, "").header("retry-after", "2");
        let exchange = super::exchange([failure, success()]).await;
        exchange.result.unwrap();
        let [backoff] = exchange.backoffs.as_slice() else {
            panic!("one backoff: {:?}", exchange.backoffs);
        };
        assert!(*backoff <= Duration::from_millis(1), "{backoff:?}");
    }
    let failure = Response::error(400, "ThrottlingException");
    let exchange = exchange([failure.header("x-amz-retry-after", "2500"), success()]).await;
    assert_eq!(exchange.backoffs, [Duration::from_millis(2500)]);
}

/// A connection over which the service failed is not used again; one over
/// which it asked for patience is.
#[tokio::test]
async fn a_failing_connection_is_given_up() {
    for (status, connections) in [(503, 3), (429, 1)] {
        let failure = Response::new(status, "");
        let server = Server::start([failure.clone(), failure, success()]).await;
        let config = config(&server, &Sleeps::default());
        let client = Client::from_conf(config.build());
        describe(&client).await.unwrap();
        assert_eq!(server.connections(), connections, "{status}");
    }
}

/// Nobody listens, so only the backoffs tell the attempts.
#[tokio::test]
async fn a_server_that_is_not_there_is_tried_again() {
    // A port that is taken and not listened at refuses all connections.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    let server = Server::start([]).await;
    let sleeps = Sleeps::default();
    let config = config(&server, &sleeps).endpoint_url(url);
    let client = Client::from_conf(config.build());
    let error = describe(&client).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("another class of error: {error:?}");
    };
    assert!(failure.is_io(), "{failure:?}");
    assert_eq!(sleeps.take_backoffs().len(), 2);
    assert_eq!(server.connections(), 0);
}

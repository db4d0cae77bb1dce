//! Timeouts: of an operation, of an attempt, of connecting and of reading.

use std::sync::Arc;
use std::time::Duration;

use aws_sdk_connect::Client;
use aws_sdk_connect::config::retry::RetryConfig;
use aws_sdk_connect::config::timeout::TimeoutConfig;
use aws_sdk_connect::error::{DisplayErrorContext, SdkError};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::JoinSet;

use super::support::{Response, Server, Sleeps, TIMEOUT};
use super::{ATTEMPTS, Described, config, describe, success};

/// What came of one request to a server that stalls.
struct Stalled {
    result: Described,
    requests: usize,
    backoffs: usize,
}

/// Sends a request to a server that does not answer the first requests, and
/// lets the timeout of each expire once the server has the request.
async fn stall(stalls: usize, stalled: Response, timeouts: TimeoutConfig) -> Stalled {
    let sleeps = Sleeps::default();
    let clock = sleeps.clone();
    let left = std::sync::Mutex::new(stalls);
    let server = Server::answering(move |_| {
        let mut left = left.lock().unwrap();
        if *left == 0 {
            return success();
        }
        *left -= 1;
        clock.expire_timeout();
        stalled.clone()
    });
    let server = server.await;
    let config = config(&server, &sleeps).timeout_config(timeouts);
    let client = Client::from_conf(config.build());
    Stalled {
        result: describe(&client).await,
        requests: server.take_requests().len(),
        backoffs: sleeps.take_backoffs().len(),
    }
}

fn read_timeout() -> TimeoutConfig {
    TimeoutConfig::builder().read_timeout(TIMEOUT).build()
}

fn attempt_timeout() -> TimeoutConfig {
    let timeouts = TimeoutConfig::builder();
    timeouts.operation_attempt_timeout(TIMEOUT).build()
}

fn operation_timeout() -> TimeoutConfig {
    TimeoutConfig::builder().operation_timeout(TIMEOUT).build()
}

#[tokio::test]
async fn an_attempt_that_times_out_is_repeated() {
    for timeouts in [read_timeout(), attempt_timeout()] {
        let stalled = stall(2, Response::stall(), timeouts.clone()).await;
        stalled.result.unwrap();
        assert_eq!((stalled.requests, stalled.backoffs), (3, 2), "{timeouts:?}");
    }
}

/// Reading timed out below the runtime, in the HTTP client; as in the
/// official SDK, that makes it a dispatch failure.
#[tokio::test]
async fn reading_that_always_times_out_is_a_dispatch_failure() {
    let stalled = stall(ATTEMPTS as usize, Response::stall(), read_timeout()).await;
    let error = stalled.result.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("another class of error: {error:?}");
    };
    assert!(failure.is_timeout(), "{failure:?}");
    let text = DisplayErrorContext(&error).to_string();
    assert!(
        text.contains("HTTP read timeout occurred after 60s"),
        "{text}"
    );
    assert_eq!((stalled.requests, stalled.backoffs), (3, 2));
}

#[tokio::test]
async fn an_attempt_that_always_times_out_is_a_timeout() {
    let stalled = stall(ATTEMPTS as usize, Response::stall(), attempt_timeout()).await;
    let error = stalled.result.unwrap_err();
    assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
    let text = DisplayErrorContext(&error).to_string();
    assert!(text.contains("operation attempt timeout"), "{text}");
    assert_eq!((stalled.requests, stalled.backoffs), (3, 2));
}

/// The timeout of an attempt covers reading the body.
#[tokio::test]
async fn an_attempt_that_stalls_in_the_body_is_repeated() {
    let stalled = stall(2, Response::stall_in_body(), attempt_timeout()).await;
    stalled.result.unwrap();
    assert_eq!((stalled.requests, stalled.backoffs), (3, 2));
}

#[tokio::test]
async fn the_timeout_of_an_operation_covers_all_attempts() {
    for response in [Response::stall(), Response::stall_in_body()] {
        let stalled = stall(1, response, operation_timeout()).await;
        let error = stalled.result.unwrap_err();
        assert!(matches!(error, SdkError::TimeoutError(_)), "{error:?}");
        let text = DisplayErrorContext(&error).to_string();
        assert!(text.contains("operation timeout"), "{text}");
        assert_eq!((stalled.requests, stalled.backoffs), (1, 0));
    }
}

/// The same on a clock that runs, with a server that never answers.
#[tokio::test]
async fn timeouts_expire_by_themselves() {
    let server = Server::answering(|_| Response::stall()).await;
    let moment = Duration::from_millis(10);
    let timeouts = TimeoutConfig::builder();
    let read = timeouts.clone().read_timeout(moment).build();
    let attempt = timeouts.clone().operation_attempt_timeout(moment).build();
    let operation = timeouts.operation_timeout(moment).build();
    for (timeouts, dispatched) in [(read, true), (attempt, false), (operation, false)] {
        let config = server.config().timeout_config(timeouts);
        let config = config.retry_config(RetryConfig::disabled());
        let error = describe(&Client::from_conf(config.build()))
            .await
            .unwrap_err();
        match error {
            SdkError::DispatchFailure(failure) => assert!(dispatched && failure.is_timeout()),
            SdkError::TimeoutError(_) => assert!(!dispatched),
            other => panic!("another class of error: {other:?}"),
        }
    }
}

/// A listener that accepts nothing and has no room for more connections, and
/// the connections that fill it.
async fn full_listener() -> (String, tokio::net::TcpListener, JoinSet<TcpStream>) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut connections = JoinSet::new();
    let keep = Arc::new(tokio::sync::Semaphore::new(0));
    let (sender, mut connected) = tokio::sync::mpsc::unbounded_channel();
    for _ in 0..8 {
        let (sender, keep) = (sender.clone(), Arc::clone(&keep));
        connections.spawn(async move {
            let stream = TcpStream::connect(address).await.unwrap();
            sender.send(()).unwrap();
            let _ = keep.acquire().await;
            stream
        });
    }
    // Two fill the queue of a backlog of one; the others never get in.
    connected.recv().await.unwrap();
    connected.recv().await.unwrap();
    (format!("http://{address}"), listener, connections)
}

#[tokio::test]
async fn connecting_that_times_out_is_a_dispatch_failure() {
    let (url, _listener, _connections) = full_listener().await;
    let server = Server::start([]).await;
    let timeouts = TimeoutConfig::builder().connect_timeout(Duration::from_millis(10));
    let config = server.config().endpoint_url(url);
    let config = config.retry_config(RetryConfig::disabled());
    let client = Client::from_conf(config.timeout_config(timeouts.build()).build());
    let error = describe(&client).await.unwrap_err();
    let SdkError::DispatchFailure(failure) = &error else {
        panic!("another class of error: {error:?}");
    };
    assert!(failure.is_timeout(), "{failure:?}");
    let text = DisplayErrorContext(&error).to_string();
    assert!(
        text.contains("HTTP connect timeout occurred after 10ms"),
        "{text}"
    );
}

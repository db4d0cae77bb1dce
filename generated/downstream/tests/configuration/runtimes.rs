//! Clients on several Tokio runtimes, as programs have them that start one
//! for each test.

use aws_sdk_connect::Client;
use tokio::runtime::{Builder, Runtime};

use super::support::Server;
use super::{describe, server};

/// A runtime that runs only while it is waited for.
fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// A server on a runtime of its own, which outlives those of the clients.
fn serving() -> (Runtime, Server) {
    let mut host = Builder::new_multi_thread();
    let host = host.worker_threads(1).enable_all().build().unwrap();
    let server = host.block_on(server());
    (host, server)
}

/// The attempts as the requests count them: a connection of a runtime that
/// has ended would show as a second one.
fn attempts(server: &Server) -> Vec<String> {
    let requests = server.take_requests().into_iter();
    let counts = requests.map(|request| request.header("amz-sdk-request").to_owned());
    counts.collect()
}

#[test]
fn a_client_works_after_the_runtime_of_another_has_ended() {
    let (_host, server) = serving();
    for _ in 0..10 {
        let client = Client::from_conf(server.config().build());
        let runtime = runtime();
        runtime.block_on(describe(&client)).unwrap();
        drop(runtime);
    }
    for attempt in attempts(&server) {
        assert!(attempt.ends_with("attempt=1; max=3"), "{attempt}");
    }
    assert_eq!(server.connections(), 10);
}

/// While the first runtime exists and does not run, its connections would
/// hang: nobody drives them.
#[test]
fn a_client_works_while_the_runtime_of_another_stands_still() {
    let (_host, server) = serving();
    let (still, running) = (runtime(), runtime());
    let first = Client::from_conf(server.config().build());
    let second = Client::from_conf(server.config().build());
    still.block_on(describe(&first)).unwrap();
    running.block_on(describe(&second)).unwrap();
    drop(still);
    running.block_on(describe(&second)).unwrap();
    assert_eq!(server.connections(), 2);
}

/// The connections of one client are used again, clones included.
#[test]
fn clones_share_connections() {
    let (_host, server) = serving();
    let runtime = runtime();
    let client = Client::from_conf(server.config().build());
    for _ in 0..10 {
        runtime.block_on(describe(&client.clone())).unwrap();
    }
    assert_eq!(attempts(&server).len(), 10);
    assert!(server.connections() < 10, "{}", server.connections());
}

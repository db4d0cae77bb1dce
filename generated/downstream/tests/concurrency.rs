//! One client that many tasks use at once: nothing gets mixed up, and nothing
//! grows from round to round.
//!
//! This file has one test, because it looks at its whole process.

mod support;

use std::sync::Arc;

use aws_sdk_connect::Client;
use peak_alloc::PeakAlloc;
use serde_json::json;
use support::{Response, Server, patiently};
use tokio::sync::Barrier;
use tokio::task::JoinSet;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Tasks of one round; each sends one request.
const TASKS: usize = 100;
/// Rounds after which pools and caches have their size.
const WARM_UP: usize = 5;
/// Rounds in which nothing may grow.
const ROUNDS: usize = 20;

/// What a process holds between two rounds.
#[derive(Debug)]
struct Held {
    files: usize,
    bytes: usize,
}

impl Held {
    fn now() -> Self {
        let files = std::fs::read_dir("/proc/self/fd");
        Self {
            files: files.map_or(0, Iterator::count),
            bytes: ALLOCATOR.current_usage(),
        }
    }
}

/// Answers with the contact that was asked for, once all tasks have asked, so
/// that every round needs the same number of connections.
async fn echo_server() -> Server {
    let all_asked = Arc::new(Barrier::new(TASKS));
    let server = Server::answering(move |request| {
        let (_, id) = request.target.rsplit_once('/').unwrap();
        let body = json!({"Contact": {"Id": id}}).to_string();
        Response::new(200, body).at(&all_asked)
    });
    server.await
}

/// Sends one request from each task, all at once.
async fn round(client: &Client, server: &Server, number: usize) {
    let mut tasks = JoinSet::new();
    for task in 0..TASKS {
        let client = client.clone();
        tasks.spawn(async move {
            let id = format!("contact-{number}-{task}");
            let request = client.describe_contact().instance_id("i").contact_id(&id);
            let output = request.send().await.expect("an output");
            let contact = output.contact.expect("a contact");
            assert_eq!(contact.id(), Some(&*id));
        });
    }
    while let Some(result) = patiently(tasks.join_next()).await {
        result.unwrap();
    }
    assert_eq!(server.take_requests().len(), TASKS);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_tasks_share_a_client_and_leave_nothing_behind() {
    let server = echo_server().await;
    let client = server.client();
    for number in 0..WARM_UP {
        round(&client, &server, number).await;
    }
    let before = Held::now();
    for number in WARM_UP..WARM_UP + ROUNDS {
        round(&client, &server, number).await;
    }
    let after = Held::now();

    // A connection may come back to the pool too late for the next round, but
    // not each of them in each round.
    let connections = server.connections();
    assert!(connections >= TASKS, "{connections}");
    assert!(connections < 4 * TASKS, "{connections}");
    assert!(after.files < before.files + TASKS, "{before:?} {after:?}");
    // A leak of half a kilobyte for each request would exceed this.
    let limit = before.bytes + TASKS * ROUNDS * 512;
    assert!(after.bytes < limit, "{before:?} {after:?}");
    println!("{before:?} {after:?} {connections}");
}

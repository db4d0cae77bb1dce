//! Streams of events both ways, between an emitted crate and a server on
//! loopback that answers while the request is still being sent.

mod broken;
mod conversation;
mod frames;
mod rest;
mod server;
mod signature;

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use golden_events::Client;
use golden_events::config::{BehaviorVersion, Config, Region};

/// The key that requests and events are signed with.
const CREDENTIALS: (&str, &str) = ("AKIDEXAMPLE", "secret");

/// The region that they are signed for.
const REGION: &str = "eu-west-1";

/// A client that sends to a server.
fn client(server: &server::Server) -> Client {
    Client::from_conf(settings(server).build())
}

/// Settings of a client that sends to a server.
fn settings(server: &server::Server) -> golden_events::config::Builder {
    let (id, secret) = CREDENTIALS;
    Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new(REGION))
        .credentials_provider(Credentials::new(id, secret, None, None, "test"))
        .endpoint_url(server.url())
}

/// A time that a header can hold: whole milliseconds.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_763_000_000_123)
}

/// An error and all that caused it, as one text.
fn chain(error: &dyn Error) -> String {
    match error.source() {
        Some(source) => format!("{error}: {}", chain(source)),
        None => error.to_string(),
    }
}

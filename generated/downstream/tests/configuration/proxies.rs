//! Proxies that the environment names, as in the official SDK.
//!
//! The environment is that of a process, so the client is in one of its own:
//! this program again, with one test and other variables.

use std::process::Command;

use aws_sdk_connect::Client;

use super::{describe, server};

/// Tells the second process what to do.
const URL: &str = "DOWNSTREAM_TEST_URL";

/// What the second process does; by itself, this test has nothing to do.
#[tokio::test]
async fn a_client_in_the_environment() {
    if let Ok(url) = std::env::var(URL) {
        let config = server().await.config().endpoint_url(url);
        describe(&Client::from_conf(config.build())).await.unwrap();
    }
}

/// Sends a request to a URL from a process that has this proxy.
async fn send_by_proxy(url: &str, proxy: &str, exceptions: &str) -> bool {
    let mut process = Command::new(std::env::current_exe().unwrap());
    process
        .args(["--exact", "proxies::a_client_in_the_environment"])
        .env(URL, url)
        .env("HTTP_PROXY", proxy)
        .env("NO_PROXY", exceptions)
        .env_remove("ALL_PROXY");
    // Lower case would win.
    for name in ["http_proxy", "no_proxy", "all_proxy"] {
        process.env_remove(name);
    }
    let output = tokio::task::spawn_blocking(move || process.output()).await;
    output.unwrap().unwrap().status.success()
}

#[tokio::test]
async fn a_proxy_is_sent_to_except_for_some_hosts() {
    let (proxy, server) = (server().await, server().await);
    assert!(send_by_proxy("http://connect.invalid/base", &proxy.url, "").await);
    let request = proxy.take_request();
    assert_eq!(request.header("host"), "connect.invalid");
    assert_eq!(request.target, "http://connect.invalid/base/contacts/i/c");

    assert!(send_by_proxy(&server.url, &proxy.url, "127.0.0.1").await);
    server.take_request();
    assert!(proxy.take_requests().is_empty());
}

//! Endpoint URLs: with a path, of an IPv6 host, and texts that are none.

use aws_sdk_connect::Client;
use aws_sdk_connect::config::Config;
use aws_sdk_connect::error::{DisplayErrorContext, SdkError};

use super::support::{Response, Server};
use super::{customizable, describe, server, signature, text};

/// The signature covers the path as it is sent.
#[tokio::test]
async fn the_path_of_the_url_stands_before_that_of_the_operation_and_is_signed() {
    let server = server().await;
    for (path, target) in [
        ("", "/contacts/i/c"),
        ("/", "/contacts/i/c"),
        ("/base", "/base/contacts/i/c"),
        ("/base/path", "/base/path/contacts/i/c"),
        ("/base/path/", "/base/path/contacts/i/c"),
        ("/a%20b", "/a%20b/contacts/i/c"),
    ] {
        let url = format!("{}{path}", server.url);
        let config = server.config().endpoint_url(url);
        describe(&Client::from_conf(config.build())).await.unwrap();
        let request = server.take_request();
        assert_eq!(request.target, target, "{path}");
        assert!(signature::fits(&server.url, &request), "{path}");
    }
}

#[tokio::test]
async fn labels_that_need_escapes_are_signed_below_a_path_as_well() {
    let server = server().await;
    let config = server
        .config()
        .endpoint_url(format!("{}/base/", server.url));
    let client = Client::from_conf(config.build());
    let request = client.describe_contact().instance_id("a/b c?d=\u{e9}");
    request.contact_id("..").send().await.unwrap();
    let request = server.take_request();
    assert_eq!(request.target, "/base/contacts/a%2Fb%20c%3Fd%3D%C3%A9/..");
    assert!(signature::fits(&server.url, &request));
}

/// The check of signatures itself: it has to notice what was not signed.
#[tokio::test]
async fn a_request_that_was_changed_does_not_fit_its_signature() {
    let server = server().await;
    describe(&Client::from_conf(server.config().build()))
        .await
        .unwrap();
    let mut request = server.take_request();
    assert!(signature::fits(&server.url, &request));
    request.target = "/base/contacts/i/c".to_owned();
    assert!(!signature::fits(&server.url, &request));
}

#[tokio::test]
async fn the_host_can_be_an_ipv6_address() {
    if tokio::net::TcpListener::bind("[::1]:0").await.is_err() {
        println!("this machine has no IPv6");
        return;
    }
    let server = Server::bind("[::1]:0", |_| Some(Response::new(200, "{}"))).await;
    assert!(server.url.starts_with("http://[::1]:"), "{}", server.url);
    describe(&Client::from_conf(server.config().build()))
        .await
        .unwrap();
    let request = server.take_request();
    assert_eq!(format!("http://{}", request.header("host")), server.url);
    assert!(signature::fits(&server.url, &request));
}

#[tokio::test]
async fn a_text_that_is_no_url_is_refused_before_anything_is_sent() {
    let server = server().await;
    for (url, reason) in [
        ("", "it has to begin with `http://` or `https://`"),
        (
            "localhost:8080",
            "it has to begin with `http://` or `https://`",
        ),
        (
            "ftp://localhost",
            "it has to begin with `http://` or `https://`",
        ),
        ("http://localhost:65536", "its port has to be a number"),
        ("http://a b", "it is not a URI of scheme, host and path"),
    ] {
        let expected = format!("{url:?} cannot be an endpoint URL: {reason}");
        let client = Client::from_conf(server.config().endpoint_url(url).build());
        let result = describe(&client).await;
        let is_construction = matches!(result, Err(SdkError::ConstructionFailure(_)));
        let text = text(result);
        assert!(is_construction && text.contains(&expected), "{url}: {text}");

        let client = Client::from_conf(server.config().build());
        let settings = Config::builder().endpoint_url(url);
        let request = customizable(&client).config_override(settings);
        let text = DisplayErrorContext(request.send().await.unwrap_err()).to_string();
        assert!(text.contains(&expected), "{url}: {text}");
    }
    assert_eq!(server.connections(), 0);
}

/// A URL fixes the host, which FIPS and dual stack would choose.
#[tokio::test]
async fn a_url_cannot_be_combined_with_other_choices_of_host() {
    let server = server().await;
    let dual_stack = server.config().use_dual_stack(true);
    let fips = server.config().use_fips(true);
    for (config, reason) in [(dual_stack, "dual stack"), (fips, "FIPS")] {
        let text = text(describe(&Client::from_conf(config.build())).await);
        let expected = format!("{reason} cannot be combined with an endpoint URL");
        assert!(text.contains(&expected), "{text}");
    }
    assert_eq!(server.connections(), 0);
}

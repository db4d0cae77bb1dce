//! Works out a signature anew from the request as the server received it.

use std::time::SystemTime;

use aws_sdk_connect::config::Credentials;
use aws_sdk_connect::primitives::{DateTime, DateTimeFormat};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;

use super::support::Request;

/// Whether the signature fits the request at this URL, signed with the
/// credentials of [`support`](super::support).
pub(super) fn fits(url: &str, request: &Request) -> bool {
    let authorization = request.header("authorization");
    let (scope, rest) = authorization.split_once(", SignedHeaders=").unwrap();
    let (names, signature) = rest.split_once(", Signature=").unwrap();
    let region = scope.split('/').nth(2).unwrap();
    // The signer adds the time by itself.
    let names = names.split(';').filter(|name| *name != "x-amz-date");
    let headers = names.map(|name| (name, request.header(name)));
    let url = format!("{url}{}", request.target);
    let body = SignableBody::Bytes(&request.body);
    let signable = SignableRequest::new(&request.method, url, headers, body).unwrap();

    let identity = Credentials::new("AKID", "secret", None, None, "test").into();
    let params = v4::SigningParams::builder()
        .identity(&identity)
        .region(region)
        .name("connect")
        .time(time(request.header("x-amz-date")))
        .settings(SigningSettings::default());
    let params = params.build().unwrap().into();
    sign(signable, &params).unwrap().signature() == signature
}

/// The time in a header: `20260102T030405Z`.
fn time(text: &str) -> SystemTime {
    let (date, time) = text.split_once('T').unwrap();
    let (year, month, day) = (&date[..4], &date[4..6], &date[6..]);
    let (hour, minute, second) = (&time[..2], &time[2..4], &time[4..6]);
    let text = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
    let time = DateTime::from_str(&text, DateTimeFormat::DateTime).unwrap();
    SystemTime::try_from(time).unwrap()
}

//! Which texts can be the URL of an endpoint.

use std::fmt;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;

/// Tells why a text cannot be the URL of an endpoint.
///
/// The HTTP client would find out, but late: it tries again where the scheme
/// is unknown, and takes a port that is too large for none.
pub(super) fn check(url: &str) -> Result<(), InvalidEndpointUrl> {
    let problem = |problem| {
        let url = url.to_owned();
        Err(InvalidEndpointUrl { url, problem })
    };
    let Some(rest) = after_scheme(url) else {
        return problem("it has to begin with `http://` or `https://`");
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    // A password may stand before the host, and the address of an IPv6 host
    // is in brackets; colons up to there are none before a port.
    let tail = authority.rsplit(['@', ']']).next().unwrap_or_default();
    if let Some((_, port)) = tail.rsplit_once(':')
        && port.parse::<u16>().is_err()
    {
        return problem("its port has to be a number up to 65535");
    }
    match HttpRequest::empty().uri_mut().set_endpoint(url) {
        Ok(()) => Ok(()),
        Err(_) => problem("it is not a URI of scheme, host and path"),
    }
}

/// What follows `http://` or `https://`.
fn after_scheme(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let known = ["http", "https"];
    let is_known = known.iter().any(|known| scheme.eq_ignore_ascii_case(known));
    is_known.then_some(rest)
}

/// A text that cannot be the URL of an endpoint.
#[derive(Debug)]
pub(super) struct InvalidEndpointUrl {
    url: String,
    problem: &'static str,
}

impl fmt::Display for InvalidEndpointUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { url, problem } = self;
        write!(f, "{url:?} cannot be an endpoint URL: {problem}")
    }
}

impl std::error::Error for InvalidEndpointUrl {}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn urls_with_scheme_and_host_are_accepted() {
        for url in [
            "http://localhost",
            "https://connect.us-east-1.amazonaws.com",
            "HTTP://127.0.0.1:65535",
            "http://[::1]",
            "http://[::1]:80/",
            "https://host/base/path/",
            "http://host/a:b@c",
            "http://user:password@host",
        ] {
            assert!(check(url).is_ok(), "{url}");
        }
    }

    #[test]
    fn other_texts_are_refused_with_a_reason() {
        let scheme = "it has to begin with `http://` or `https://`";
        let port = "its port has to be a number up to 65535";
        let host = "it is not a URI of scheme, host and path";
        for (url, reason) in [
            ("", scheme),
            ("not a url", scheme),
            ("localhost:8080", scheme),
            ("//localhost", scheme),
            ("/path", scheme),
            ("ftp://localhost", scheme),
            ("http://localhost:65536", port),
            ("http://localhost:", port),
            ("http://[::1]:x/", port),
            ("http://", host),
            ("http:///path", host),
            ("http://a b/", host),
            ("http://[::1", host),
        ] {
            let error = check(url).expect_err(url).to_string();
            assert_eq!(
                error,
                format!("{url:?} cannot be an endpoint URL: {reason}")
            );
        }
    }
}

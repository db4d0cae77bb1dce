//! Requests: method, host, URI, headers, body.

use aws_smithy_types::base64;
use serde_json::Value;

use crate::conformance::shapes::Shapes;

use super::{Differences, cbor, form, json, xml};

/// A request that a client sent.
pub(crate) struct Request {
    method: String,
    host: String,
    /// Path and query.
    target: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    /// Reads what a program tells of a request; null if there was none.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        let text = |key: &str| value[key].as_str().map(str::to_owned);
        let uri = text("uri")?;
        let (_, rest) = uri.split_once("://")?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let headers = value["headers"].as_array()?.iter();
        let headers = headers
            .filter_map(|pair| Some((pair[0].as_str()?.to_owned(), pair[1].as_str()?.to_owned())));
        Some(Self {
            method: text("method")?,
            host: rest[..end].to_owned(),
            target: rest[end..].to_owned(),
            headers: headers.collect(),
            body: base64::decode(text("body")?).ok()?,
        })
    }

    /// A header's value; of several, all.
    fn header(&self, name: &str) -> Option<String> {
        let same = self.headers.iter();
        let same = same.filter(|(other, _)| other.eq_ignore_ascii_case(name));
        let values: Vec<&str> = same.map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }
}

/// Compares a request with what a case says of it.
pub(crate) fn request(
    protocol: &str,
    shapes: Shapes<'_>,
    expected: &Value,
    came: &Request,
) -> Differences {
    let mut differences = Differences::default();
    if let Some(method) = expected["method"].as_str()
        && method != came.method
    {
        differences.unequal("method", method, &came.method);
    }
    if let Some(host) = expected["host"].as_str() {
        // Some have the endpoint's path, which is part of the URI too.
        let host = host.split('/').next().unwrap_or_default();
        if host != came.host {
            differences.unequal("host", host, &came.host);
        }
    }
    if let Some(uri) = expected["uri"].as_str()
        && !same_target(uri, &came.target)
    {
        differences.unequal("uri", uri, &came.target);
    }
    headers(protocol, shapes, expected, came, &mut differences);
    if let Some(text) = expected["body"].as_str() {
        body(protocol, shapes, text, came, &mut differences);
    }
    differences
}

/// Whether path and query are the same.
fn same_target(expected: &str, came: &str) -> bool {
    let (path, query) = expected.split_once('?').unwrap_or((expected, ""));
    let (came_path, came_query) = came.split_once('?').unwrap_or((came, ""));
    let path = if path.is_empty() { "/" } else { path };
    path == came_path && form::equal(query, came_query)
}

/// Compares headers.
fn headers(
    protocol: &str,
    shapes: Shapes<'_>,
    expected: &Value,
    came: &Request,
    differences: &mut Differences,
) {
    let lists = shapes.list_headers();
    let is_list = |name: &str| lists.iter().any(|list| list.eq_ignore_ascii_case(name));
    for (name, value) in expected["headers"].as_object().into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        match came.header(name) {
            Some(other) if other == value => {}
            // Space behind the commas of a list means nothing.
            Some(other) if is_list(name) && packed(&other) == packed(value) => {}
            Some(other) if is_form(protocol, name) && other == without_charset(value) => {}
            Some(other) => differences.unequal(format_args!("header {name}"), value, other),
            None => differences.unequal(format_args!("header {name}"), value, "none"),
        }
    }
    let names = |key: &str| {
        let names = expected[key].as_array().into_iter().flatten();
        names.filter_map(Value::as_str).collect::<Vec<_>>()
    };
    for name in names("requireHeaders") {
        if came.header(name).is_none() {
            differences.unequal(format_args!("header {name}"), "any value", "none");
        }
    }
    for name in names("forbidHeaders") {
        if let Some(value) = came.header(name) {
            differences.unequal(format_args!("header {name}"), "none", value);
        }
    }
}

/// Whether a header says that the body is a form.
fn is_form(protocol: &str, name: &str) -> bool {
    matches!(protocol, "query" | "ec2") && name.eq_ignore_ascii_case("content-type")
}

/// The type of a form without its charset, which means nothing there: the older
/// suites name it, the newer ones leave it out, and the tests' own runner lets
/// both pass.
fn without_charset(media_type: &str) -> &str {
    let usual = media_type.strip_suffix("; charset=utf-8");
    usual.unwrap_or(media_type)
}

/// A list without the space behind its commas, but for those in quotes.
fn packed(list: &str) -> String {
    let mut is_quoted = false;
    let mut packed = String::new();
    for character in list.chars() {
        if character == '"' && !packed.ends_with('\\') {
            is_quoted = !is_quoted;
        }
        if is_quoted || character != ' ' || !packed.ends_with(',') {
            packed.push(character);
        }
    }
    packed
}

/// Compares bodies as the protocol reads them.
fn body(
    protocol: &str,
    shapes: Shapes<'_>,
    expected: &str,
    came: &Request,
    differences: &mut Differences,
) {
    let text = String::from_utf8_lossy(&came.body);
    if expected == text {
        return;
    }
    let same = match protocol {
        "json" | "rest-json" => {
            let parsed = |text: &str| serde_json::from_str::<Value>(text).ok();
            match (parsed(expected), parsed(&text)) {
                (Some(expected), Some(came)) => json::equal(&expected, &came),
                _ => false,
            }
        }
        // A payload that is text was compared above.
        "rest-xml" => xml::equal(expected, &text, shapes) == Ok(true),
        "query" | "ec2" => form::equal_bodies(expected, &text, shapes),
        "smithy-rpc-v2-cbor" => {
            cbor_body(expected, came, differences);
            return;
        }
        _ => false,
    };
    if !same {
        differences.unequal("body", expected, &text);
    }
}

/// Compares CBOR, which suites have in Base64.
fn cbor_body(expected: &str, came: &Request, differences: &mut Differences) {
    let expected = base64::decode(expected).unwrap_or_default();
    if expected == came.body {
        return;
    }
    match (cbor::read(&expected), cbor::read(&came.body)) {
        (Ok(expected), Ok(came)) if expected == came => {}
        (Ok(expected), Ok(came)) => differences.unequal("body", expected, came),
        (Ok(expected), Err(error)) if came.body.is_empty() => {
            let _ = error;
            differences.unequal("body", expected, "nothing");
        }
        (_, Err(error)) => differences.push(format_args!("body: what came is no CBOR: {error}")),
        (Err(error), _) => {
            differences.push(format_args!("body: what is expected is no CBOR: {error}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::base64;
    use serde_json::{Value, json};

    use super::{Request, request};
    use crate::conformance::shapes::Shapes;

    /// What differs between a case and a request.
    fn compared(protocol: &str, expected: Value, body: &[u8]) -> Vec<String> {
        let came = json!({
            "method": "PUT", "uri": "https://a.example.com/p?x=1&y=2",
            "headers": [["a", "1"], ["a", "2"], ["b", "x, y"], ["l", "a, \"b, c\""]],
            "body": base64::encode(body),
        });
        let came = Request::read(&came).expect("a request");
        let model = json!({"shapes": {
            "Input": {"type": "structure", "members": {
                "List": {"shape": "List", "location": "header", "locationName": "L"},
            }},
            "List": {"type": "list", "member": {"shape": "Text"}},
        }});
        let differences = request(protocol, Shapes::of(&model), &expected, &came);
        differences.lines().to_vec()
    }

    #[test]
    fn each_part_that_a_case_names_is_compared() {
        let none: [&str; 0] = [];
        for (expected, lines) in [
            (json!({}), &none[..]),
            (
                json!({"method": "PUT", "host": "a.example.com", "uri": "/p?y=2&x=1"}),
                &none,
            ),
            (
                json!({"headers": {"A": "1, 2"}, "forbidHeaders": ["C"]}),
                &none,
            ),
            (json!({"requireHeaders": ["B"]}), &none),
            (
                json!({"method": "GET"}),
                &["method: expected GET, came PUT"],
            ),
            (
                json!({"host": "example.com"}),
                &["host: expected example.com, came a.example.com"],
            ),
            (json!({"uri": "/p"}), &["uri: expected /p, came /p?x=1&y=2"]),
            (
                json!({"headers": {"a": "1"}, "requireHeaders": ["C"], "forbidHeaders": ["B"]}),
                &[
                    "header a: expected 1, came 1, 2",
                    "header C: expected any value, came none",
                    "header B: expected none, came x, y",
                ],
            ),
        ] {
            assert_eq!(compared("json", expected.clone(), b""), lines, "{expected}");
        }
    }

    #[test]
    fn forms_have_no_charset() {
        let types = |expected: &str| json!({"headers": {"Content-Type": expected}});
        let compared = |protocol: &str, expected: &str, came: &str| {
            let came = json!({
                "method": "POST", "uri": "https://a/", "headers": [["content-type", came]],
                "body": "",
            });
            let came = Request::read(&came).expect("a request");
            let model = json!({});
            request(protocol, Shapes::of(&model), &types(expected), &came)
                .lines()
                .is_empty()
        };
        assert!(compared("query", "a/b; charset=utf-8", "a/b"));
        assert!(compared("ec2", "a/b", "a/b"));
        assert!(!compared("ec2", "a/c; charset=utf-8", "a/b"));
        assert!(!compared("json", "a/b; charset=utf-8", "a/b"));
    }

    #[test]
    fn bodies_are_compared_as_the_protocol_reads_them() {
        for (protocol, expected, body, same) in [
            ("json", "{\"a\":1}", "{ \"a\": 1.0 }", true),
            ("json", "{}", "", false),
            ("rest-json", "text", "text", true),
            ("rest-json", "", "{}", false),
            ("rest-xml", "<a> <b/> </a>", "<a><b></b></a>", true),
            ("rest-xml", "text", "text", true),
            ("rest-xml", "<a/>", "", false),
            ("query", "Action=A&B=c", "B=c&Action=A", true),
            ("ec2", "Action=A", "Action=B", false),
            ("smithy-rpc-v2-cbor", "v/8=", "\u{0}", false),
        ] {
            let differences = compared(protocol, json!({"body": expected}), body.as_bytes());
            assert_eq!(
                differences.is_empty(),
                same,
                "{protocol} {expected}: {differences:?}"
            );
        }
        assert!(compared("smithy-rpc-v2-cbor", json!({"body": "v/8="}), &[0xa0]).is_empty());
    }
}

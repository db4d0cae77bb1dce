//! Responses that once broke a property, each as short as it can be.

use crate::case::{Case, Expected, Operation};
use crate::{ALONE, properties};

/// Status, code in the header, body.
const FOUND: &[(u16, &str, &[u8])] = &[
    // Errors of more than one line: a code as it is sent; an escape that the
    // codec quotes; names of members that the union's error repeats.
    (400, "", br#"{"code":"a\nb"}"#),
    (400, "", br#"{"__type":"a\rb","message":"c\nd"}"#),
    (400, "", b"{\"message\":\"\\\r\"}"),
    (400, "New", b"{\"message\":\"\\\r\"}"),
    (200, "", b"{\"Contact\":{\"\\\r\":1}}"),
    (200, "", b"{\"Contact\":{\"Id\":\"\\\n\"}}"),
    (
        200,
        "",
        br#"{"Contact":{"NextContacts":[{"NextContactMetadata":{"a\nb":1,"c\rd":2}}]}}"#,
    ),
];

#[test]
fn what_was_found_stays_fixed() {
    let _alone = ALONE.lock();
    for (status, code, body) in FOUND {
        println!("{}", body.escape_ascii());
        properties::check(&Case {
            operation: Operation::DescribeContact,
            status: *status,
            headers: vec![("x-amzn-errortype", (*code).to_owned())],
            body: body.to_vec(),
            expected: Expected::Any,
        });
    }
}

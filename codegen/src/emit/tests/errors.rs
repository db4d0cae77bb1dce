//! Errors: structures, operation enums, the service's error.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, items, service};

/// A service with one error.
fn model() -> Value {
    let mut model = service(json!({
        "NotFound": {
            "type": "structure",
            "members": {"Message": {"shape": "Text"}},
            "documentation": "There is no such thing.",
            "error": {"httpStatusCode": 404, "senderFault": true, "code": "ThingNotFound"},
            "exception": true,
        },
    }));
    model["operations"]["GetThing"]["errors"] = json!([{"shape": "NotFound"}]);
    model
}

#[test]
fn an_error_shows_code_message_and_request_id_on_one_line() {
    // The runtime writes the line, so that all errors look the same.
    assert_snapshot!(items(&model(), "src/types/error/not_found.rs", "for NotFound {"), @"");
}

#[test]
fn an_operation_reads_its_errors_by_their_codes() {
    // The code on the wire is not always the shape's name.
    assert_snapshot!(file(&model(), "src/operation/get_thing/error.rs"), @"");
}

#[test]
fn every_operation_error_becomes_the_error_of_the_service() {
    // So that `?` works across operations.
    assert_snapshot!(items(&model(), "src/error.rs", "From<"), @"");
}

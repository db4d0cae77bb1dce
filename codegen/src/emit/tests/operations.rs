//! Operations, inputs, fluent builders, the client, the crate's root.

use insta::assert_snapshot;
use serde_json::{Value, json};

use super::{file, items, service};

/// A service whose operation has a label, a required member and a token.
fn model() -> Value {
    let mut model = service(json!({}));
    model["shapes"]["GetThingRequest"] = json!({
        "type": "structure",
        "required": ["Id", "Count"],
        "members": {
            "Id": {"shape": "Text", "location": "uri", "locationName": "Id"},
            "Count": {"shape": "Whole", "location": "querystring", "locationName": "count"},
            "Token": {"shape": "Text", "idempotencyToken": true},
        },
    });
    model
}

#[test]
fn an_operation_is_names_and_shapes() {
    // How it is sent stands once in the runtime.
    assert_snapshot!(file(&model(), "src/operation/get_thing.rs"), @"");
}

#[test]
fn an_input_knows_what_keeps_it_from_being_sent() {
    // Tokens are filled before the check, so a required one never fails it.
    assert_snapshot!(items(&model(), "src/operation/get_thing/input.rs", "operation::Input for"), @"");
}

#[test]
fn the_input_schema_carries_the_http_binding() {
    // Method and URI are data of the schema, not code of the operation.
    assert_snapshot!(items(&model(), "src/schema/get_thing_input.rs", "static"), @"");
}

#[test]
fn a_fluent_builder_fills_the_input_and_sends_it() {
    // It passes everything on to the input's builder.
    assert_snapshot!(file(&service(json!({})), "src/operation/get_thing/fluent.rs"), @"");
}

#[test]
fn an_output_keeps_the_id_of_its_request() {
    // Support asks for it; no member of the model holds it.
    assert_snapshot!(items(&model(), "src/operation/get_thing/output.rs", "_request_id"), @"");
}

#[test]
fn the_client_has_one_method_for_each_operation() {
    assert_snapshot!(items(&model(), "src/client.rs", "pub fn get_thing"), @"");
}

#[test]
fn an_operation_without_shapes_gets_empty_ones() {
    // Callers can name input and output of any operation.
    let mut model = model();
    model["operations"]["Ping"] = json!({"http": {"method": "POST", "requestUri": "/"}});
    assert_snapshot!(items(&model, "src/operation/ping/input.rs", "pub struct"), @"");
    assert_snapshot!(items(&model, "src/schema/ping_output.rs", "static"), @"");
}

#[test]
fn facts_of_the_service_are_data() {
    // Without a rule set the usual endpoints hold.
    assert_snapshot!(items(&model(), "src/meta.rs", "FACTS"), @"");
}

#[test]
fn the_package_depends_on_the_runtime_only() {
    assert_snapshot!(file(&model(), "Cargo.toml"), @"");
}

#[test]
fn the_readme_tells_how_the_crate_was_made() {
    assert_snapshot!(file(&model(), "README.md"), @"");
}

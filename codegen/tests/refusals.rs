//! What cannot be emitted is refused with its place and a remedy.

use serde_json::{Value, json};

use shapesmith_codegen::{Config, RuntimeDependency, generate};
use shapesmith_model::botocore;
use shapesmith_model::json::Source;

/// A service with one operation, whose input has these members.
fn service(members: Value) -> Value {
    json!({
        "metadata": {
            "apiVersion": "2024-05-06",
            "endpointPrefix": "things",
            "protocol": "rest-json",
            "serviceFullName": "Things",
            "serviceId": "Things",
            "signatureVersion": "v4",
        },
        "operations": {
            "PutThing": {
                "http": {"method": "PUT", "requestUri": "/"},
                "input": {"shape": "PutThingRequest"},
            },
        },
        "shapes": {
            "PutThingRequest": {"type": "structure", "members": members},
            "Text": {"type": "string"},
        },
    })
}

/// The problems of generating a crate, one text each.
fn problems(model: &Value) -> Vec<String> {
    let files = botocore::Files {
        service: Source {
            file: "things.json".to_owned(),
            text: model.to_string(),
        },
        extras: Vec::new(),
        endpoint_rules: None,
    };
    let config = Config {
        package: "things".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "make things".to_owned(),
    };
    match generate(&botocore::read(&files).expect("a model"), &config) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// The one problem of a model.
fn problem(model: &Value) -> String {
    let mut found = problems(model);
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

#[test]
fn members_of_one_name_are_refused() {
    let text = || json!({"shape": "Text"});
    let found = problem(&service(json!({"ThingId": text(), "thingId": text()})));
    assert!(
        found.contains("`ThingId` and `thingId` would both be called `thing_id`"),
        "{found}"
    );
}

#[test]
fn a_member_that_would_share_a_setter_is_refused() {
    let text = || json!({"shape": "Text"});
    let found = problem(&service(json!({"Name": text(), "SetName": text()})));
    assert!(
        found.contains("`Name` and `SetName` would both be called `set_name`"),
        "{found}"
    );
}

#[test]
fn operations_of_one_name_are_refused() {
    let mut model = service(json!({}));
    model["operations"]["putThing"] = json!({"http": {"method": "POST", "requestUri": "/"}});
    let found = problems(&model).join("\n");
    assert!(
        found.contains("`PutThing` and `putThing` would both be called `put_thing`"),
        "{found}"
    );
}

#[test]
fn an_error_may_not_be_called_like_the_variant_for_all_others() {
    let mut model = service(json!({}));
    model["shapes"]["Unhandled"] = json!({"type": "structure", "members": {}, "exception": true});
    model["operations"]["PutThing"]["errors"] = json!([{"shape": "Unhandled"}]);
    let found = problem(&model);
    assert!(
        found.contains("`the variant for all other errors` and `Unhandled`"),
        "{found}"
    );
}

#[test]
fn an_error_without_a_message_gets_one_that_members_must_not_hide() {
    let mut model = service(json!({}));
    model["shapes"]["Broken"] = json!({
        "type": "structure", "members": {"set_message": {"shape": "Text"}}, "exception": true,
    });
    model["operations"]["PutThing"]["errors"] = json!([{"shape": "Broken"}]);
    let found = problem(&model);
    assert!(
        found.contains("`the message that every error has` and `set_message`"),
        "{found}"
    );
}

#[test]
fn the_message_of_an_error_is_a_string() {
    let mut model = service(json!({}));
    model["shapes"]["Number"] = json!({"type": "integer"});
    model["shapes"]["Broken"] = json!({
        "type": "structure", "members": {"Message": {"shape": "Number"}}, "exception": true,
    });
    model["operations"]["PutThing"]["errors"] = json!([{"shape": "Broken"}]);
    let found = problem(&model);
    assert!(
        found.contains("#Broken$Message: the message of an error is not a plain string"),
        "{found}"
    );
}

#[test]
fn members_are_held_against_what_their_use_renames() {
    let text = || json!({"shape": "Text"});
    let found = problem(&service(json!({"Send": text(), "SendValue": text()})));
    assert!(
        found.contains("`Send` and `SendValue` would both be called `send_value`"),
        "{found}"
    );
}

//! Tries what becomes of suites.

use serde_json::{Value, json};

use super::convert;
use crate::conformance::suites::{Case, Direction, Suite};

/// A suite of cases that give these operations.
fn suite(direction: Direction, metadata: Value, shapes: Value, given: &[Value]) -> Suite {
    let object = |value: Value| value.as_object().cloned().unwrap_or_default();
    let cases = given.iter().map(|given| Case {
        id: String::new(),
        given: given.clone(),
        value: json!({}),
    });
    Suite {
        file: "legacy/input/x".to_owned(),
        protocol: "x".to_owned(),
        index: 0,
        direction,
        metadata: object(metadata),
        shapes: object(shapes),
        endpoint: None,
        is_service: false,
        cases: cases.collect(),
    }
}

#[test]
fn what_a_model_needs_is_added() {
    let metadata = json!({"protocol": "json", "protocols": ["json"], "apiVersion": "1"});
    let given = json!({"name": "Get", "documentation": "…", "input": {"shape": "In"}});
    let shapes = json!({"In": {"type": "structure"}});
    let converted = convert(&suite(Direction::Input, metadata, shapes, &[given]));
    assert_eq!(converted.operations, ["Get"]);
    let expected = json!({
        "version": "2.0",
        "metadata": {
            "apiVersion": "1", "endpointPrefix": "conformance", "protocol": "json",
            "serviceFullName": "Conformance", "serviceId": "Conformance",
            "signatureVersion": "v4",
        },
        "operations": {"Get": {
            "name": "Get", "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "In"},
        }},
        "shapes": {"In": {"type": "structure", "members": {}}},
    });
    assert_eq!(converted.model, expected);
}

#[test]
fn operations_of_one_name_are_told_apart() {
    let given = |uri: &str| json!({"http": {"method": "GET", "requestUri": uri}});
    let given = [given("/a"), given("/b"), given("/a")];
    let converted = convert(&suite(Direction::Input, json!({}), json!({}), &given));
    let names = ["OperationName", "OperationName2", "OperationName"];
    assert_eq!(converted.operations, names);
    let second = &converted.model["operations"]["OperationName2"];
    assert_eq!(second["name"], "OperationName");
}

#[test]
fn old_spellings_are_set_right() {
    let shapes = json!({
        "In": {"type": "structure", "members": {
            "Body": {"shape": "List"},
            "Head": {"shape": "Head"},
            "Named": {"shape": "Head", "locationName": "X-Named"},
        }},
        "List": {"type": "list", "member": {"shape": "Text", "LocationName": "item"}},
        "Head": {"type": "map", "location": "headers", "locationName": "x-",
            "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "Odd": {"type": "string", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "Text": {"type": "string"},
    });
    let given = json!({"input": {"shape": "In", "payload": "Body", "locationName": "In"}});
    let model = convert(&suite(Direction::Input, json!({}), shapes, &[given])).model;
    let shapes = &model["shapes"];
    assert_eq!(shapes["In"]["payload"], "Body");
    let input = &model["operations"]["OperationName"]["input"];
    assert_eq!(*input, json!({"shape": "In", "locationName": "In"}));
    assert_eq!(shapes["List"]["member"]["locationName"], "item");
    let members = &shapes["In"]["members"];
    assert_eq!(members["Head"]["location"], "headers");
    assert_eq!(members["Head"]["locationName"], "x-");
    assert_eq!(members["Named"]["location"], "headers");
    assert_eq!(members["Named"]["locationName"], "X-Named");
    assert_eq!(shapes["Head"].get("location"), None);
    assert_eq!(shapes["Odd"]["type"], "map");
}

#[test]
fn payloads_are_called_after_their_shapes_in_newer_suites() {
    let shapes = json!({
        "In": {"type": "structure", "payload": "body", "members": {
            "body": {"shape": "In", "locationName": "body"},
            "other": {"shape": "In", "locationName": "other"},
        }},
        "Named": {"type": "structure", "payload": "body", "members": {
            "body": {"shape": "In", "locationName": "Hola"},
        }},
    });
    let mut suite = suite(Direction::Input, json!({}), shapes, &[]);
    let model = convert(&suite).model;
    assert_eq!(
        model["shapes"]["In"]["members"]["body"]["locationName"],
        "body"
    );
    suite.file = "input/x".to_owned();
    let model = convert(&suite).model;
    let shapes = &model["shapes"];
    assert_eq!(shapes["In"]["members"]["body"].get("locationName"), None);
    assert_eq!(shapes["In"]["members"]["other"]["locationName"], "other");
    assert_eq!(shapes["Named"]["members"]["body"]["locationName"], "Hola");
}

#[test]
fn answers_of_the_query_protocol_are_wrapped() {
    let metadata = json!({"protocol": "query"});
    let shapes = json!({
        "Out": {"type": "structure", "members": {}},
        "Old": {"type": "structure", "members": {}, "resultWrapper": "OnShape"},
    });
    let given = |name: &str, output: Value| json!({"name": name, "output": output});
    let given = [
        given("New", json!({"shape": "Out"})),
        given(
            "Own",
            json!({"shape": "Out", "resultWrapper": "OnReference"}),
        ),
        given("Old", json!({"shape": "Old"})),
    ];
    let model = convert(&suite(Direction::Output, metadata, shapes, &given)).model;
    for (name, wrapper) in [
        ("New", "NewResult"),
        ("Own", "OnReference"),
        ("Old", "OnShape"),
    ] {
        let output = &model["operations"][name]["output"];
        assert_eq!(output["resultWrapper"], wrapper, "{name}");
    }
}

#[test]
fn answers_need_no_parameters_but_all_errors() {
    let shapes = json!({
        "In": {"type": "structure", "members": {"Id": {"shape": "Text", "location": "uri"}}},
        "A": {"type": "structure", "members": {}, "exception": true},
        "B": {"type": "structure", "members": {}, "exception": true},
        "Text": {"type": "string"},
    });
    let given = json!({
        "http": {"method": "GET", "requestUri": "/{Id}"}, "input": {"shape": "In"},
        "errors": [{"shape": "A"}],
    });
    let model = convert(&suite(Direction::Output, json!({}), shapes, &[given])).model;
    let operation = &model["operations"]["OperationName"];
    assert_eq!(operation.get("input"), None);
    assert_eq!(
        operation["http"],
        json!({"method": "GET", "requestUri": "/"})
    );
    let other = &model["operations"]["OtherErrors"]["errors"];
    assert_eq!(*other, json!([{"shape": "B"}]));
}

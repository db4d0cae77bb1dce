use serde_json::{Value, json};

use super::{error, output};
use crate::conformance::shapes::Shapes;

/// A model with a shape of each kind.
fn model() -> Value {
    json!({"shapes": {
        "Output": {"type": "structure", "required": ["Needed", "Times"], "members": {
            "Needed": {"shape": "Text"},
            "Times": {"shape": "Times"},
            "Time": {"shape": "Time"},
            "Json": {"shape": "Text", "jsonvalue": true},
            "Either": {"shape": "Either"},
            "Headers": {"shape": "Map", "location": "headers", "locationName": "x-"},
            "Map": {"shape": "Map"},
            "Document": {"shape": "Document"},
            "Inner": {"shape": "Output"},
            "Events": {"shape": "Events"},
        }},
        "Either": {"type": "structure", "union": true, "members": {"A": {"shape": "Text"}}},
        "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
        "Document": {"type": "structure", "document": true, "members": {}},
        "Events": {"type": "structure", "eventstream": true, "members": {"A": {"shape": "Text"}}},
        "Times": {"type": "list", "member": {"shape": "Time"}},
        "Time": {"type": "timestamp"},
        "Text": {"type": "string"},
        "Gone": {"type": "structure", "exception": true, "members": {"A": {"shape": "Text"}}},
        "Coded": {"type": "structure", "exception": true, "error": {"code": "Code"},
            "members": {}},
    }})
}

#[test]
fn outputs_are_compared_as_their_shapes_say() {
    let model = model();
    let full = |member: &str, value: Value| json!({"Needed": "", "Times": [], member: value});
    let unknown = |value: Value| full("Either", json!({"SDK_UNKNOWN_MEMBER": value}));
    for (expected, came, differs) in [
        // A required member that is absent on the wire has its neutral value.
        (json!({}), full("Needed", json!("")), None),
        (json!({}), full("Needed", json!("a")), Some("result.Needed")),
        (
            json!({"Inner": {}}),
            full("Inner", full("Map", json!(null))),
            None,
        ),
        // A stream without events is there too.
        (json!({}), full("Events", json!([])), None),
        (
            full("Events", json!([{"A": "a"}, {"A": "b"}])),
            full("Events", json!([{"A": "a"}, {"A": "c"}])),
            Some("result.Events[1].A"),
        ),
        // No other member gets one.
        (json!({}), full("Map", json!({})), Some("result.Map")),
        (
            full("Map", json!({})),
            full("Map", json!(null)),
            Some("result.Map"),
        ),
        (
            full("Time", json!(1.5)),
            full("Time", json!(1.500_000_01)),
            None,
        ),
        (
            full("Time", json!(1)),
            full("Time", json!(1.001)),
            Some("result.Time"),
        ),
        (
            full("Times", json!([1])),
            full("Times", json!([2])),
            Some("result.Times[0]"),
        ),
        (
            full("Times", json!([1])),
            full("Times", json!([1, 2])),
            Some("result.Times"),
        ),
        (
            full("Json", json!({"a": 1})),
            full("Json", json!("{ \"a\": 1 }")),
            None,
        ),
        (
            full("Json", json!("true")),
            full("Json", json!("true")),
            None,
        ),
        (
            full("Json", json!({})),
            full("Json", json!("e30=")),
            Some("result.Json"),
        ),
        (
            unknown(json!({"name": "B"})),
            unknown(json!({"name": "B", "value": 1})),
            None,
        ),
        (
            unknown(json!({"name": "B"})),
            unknown(json!({"name": "C"})),
            Some("result.Either"),
        ),
        (
            full("Either", json!({"A": "a"})),
            unknown(json!({})),
            Some("result.Either.A"),
        ),
        (
            full("Headers", json!({"Foo": "a"})),
            full("Headers", json!({"foo": "a"})),
            None,
        ),
        (
            full("Map", json!({"K": "a"})),
            full("Map", json!({"k": "a"})),
            Some("result.Map[\"K\"]"),
        ),
        (
            full("Document", json!({"a": null})),
            full("Document", json!({"a": null})),
            None,
        ),
        (
            full("Document", json!({"a": null})),
            full("Document", json!({})),
            Some("result.D"),
        ),
        (
            json!({"Else": 1}),
            full("Map", json!(null)),
            Some("result.Else: the shape has no"),
        ),
    ] {
        let reference = json!({"shape": "Output"});
        let found = output(Shapes::of(&model), &reference, &expected, &came);
        let line = found.lines().first().map_or("", String::as_str);
        let differs = differs.unwrap_or_default();
        assert!(line.starts_with(differs), "{expected} {came}: {line}");
        assert_eq!(
            line.is_empty(),
            differs.is_empty(),
            "{expected} {came}: {line}"
        );
    }
}

#[test]
fn an_operation_without_output_brings_nothing() {
    let model = model();
    let found = |expected, came| output(Shapes::of(&model), &Value::Null, &expected, &came);
    assert!(found(json!({}), json!({})).lines().is_empty());
    assert!(!found(json!({"a": 1}), json!({})).lines().is_empty());
}

#[test]
fn errors_are_compared_by_code_message_and_members() {
    let model = model();
    let case = |code: &str, members: Value| json!({"errorCode": code, "errorMessage": "m", "error": members});
    let came = |code: &str, members: Value| json!({"code": code, "message": "m", "members": members, "text": "t"});
    let null = Value::Null;
    for (expected, came, differs) in [
        (
            case("Gone", json!({"A": "a"})),
            came("Gone", json!({"A": "a"})),
            "",
        ),
        (
            case("Gone", json!({"A": "a"})),
            came("Gone", json!({})),
            "error.A",
        ),
        (
            case("Gone", json!({})),
            came("Gone", null.clone()),
            "error: expected {}, came",
        ),
        (case("Code", json!({})), came("Code", json!({})), ""),
        (
            case("Code", json!({})),
            came("Coded", json!({})),
            "code: expected Code",
        ),
        (case("Else", json!({})), came("Else", null.clone()), ""),
        (
            case("Else", json!({"A": 1})),
            came("Else", null.clone()),
            "error",
        ),
        (
            json!({"errorCode": "Code", "error": {}}),
            came("Code", json!({})),
            "",
        ),
        (
            json!({"errorCode": "Code", "errorMessage": "n", "error": {}}),
            came("Code", json!({})),
            "message: expected n",
        ),
    ] {
        let found = error(Shapes::of(&model), &json!({}), &expected, &came);
        let line = found.lines().first().map_or("", String::as_str);
        assert!(line.starts_with(differs), "{expected} {came}: {line}");
        assert_eq!(
            line.is_empty(),
            differs.is_empty(),
            "{expected} {came}: {line}"
        );
    }
}

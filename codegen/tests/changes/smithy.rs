//! Pairs that only models in Smithy's form can say.

use serde_json::{Value, json};

use shapesmith_codegen::changes::Verdict::{Minor, Patch};
use shapesmith_model::json::Source;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, smithy, validate};

use crate::pair::{Pair, pair, set};

/// A service with one operation, whose input has a member with traits and an
/// enum with documented values.
fn base() -> Value {
    json!({
        "smithy": "2.0",
        "shapes": {
            "example.things#Things": {
                "type": "service",
                "version": "2024-05-06",
                "operations": [{"target": "example.things#PutThing"}],
                "traits": {
                    "aws.api#service": {"sdkId": "Things", "endpointPrefix": "things"},
                    "aws.auth#sigv4": {"name": "things"},
                    "aws.protocols#restJson1": {},
                    "smithy.api#title": "Things",
                },
            },
            "example.things#PutThing": {
                "type": "operation",
                "input": {"target": "example.things#PutThingRequest"},
                "output": {"target": "smithy.api#Unit"},
                "traits": {"smithy.api#http": {"method": "POST", "uri": "/things", "code": 200}},
            },
            "example.things#PutThingRequest": {
                "type": "structure",
                "members": {
                    "Size": {"target": "smithy.api#Integer", "traits": {"smithy.api#default": 1}},
                    "Color": {"target": "example.things#Color", "traits": {}},
                    "Note": {"target": "smithy.api#String", "traits": {}},
                },
                "traits": {"smithy.api#references": []},
            },
            "example.things#Color": {
                "type": "enum",
                "members": {
                    "RED": {
                        "target": "smithy.api#Unit",
                        "traits": {"smithy.api#enumValue": "RED", "smithy.api#documentation": "Like blood."},
                    },
                },
            },
        },
    })
}

/// Reads a model.
fn read(value: &Value) -> Model {
    let source = Source {
        file: "things.json".to_owned(),
        text: value.to_string(),
    };
    let model = smithy::read(&source).unwrap_or_else(|problems| panic!("{problems}"));
    validate::validate(&model, "things.json").unwrap_or_else(|problems| panic!("{problems}"));
    select(model, &Selection::All, "").unwrap_or_else(|problems| panic!("{problems}"))
}

/// A pair and what its newer model has otherwise than the base.
fn rows() -> Vec<(Pair, &'static str, Value)> {
    const SIZE: &str = "/shapes/example.things#PutThingRequest/members/Size/traits";
    const COLOR: &str = "/shapes/example.things#PutThingRequest/members/Color/traits";
    vec![
        (
            pair("default")
                .tells("default", "operation::put_thing::PutThingInput.size")
                .verdict(Patch),
            SIZE,
            json!({"smithy.api#default": 2}),
        ),
        (
            pair("left to the client")
                .tells("default", "operation::put_thing::PutThingInput.size")
                .verdict(Patch),
            SIZE,
            json!({"smithy.api#default": 1, "smithy.api#clientOptional": {}}),
        ),
        (
            pair("several limits at once")
                .tells("constraint", "operation::put_thing::PutThingInput.color")
                .tells("constraint", "operation::put_thing::PutThingInput.color")
                .verdict(Patch),
            COLOR,
            json!({"smithy.api#length": {"max": 9}, "smithy.api#pattern": "^[A-Z]+$"}),
        ),
        (
            pair("traits of nobody")
                .tells("other-trait", "operation::put_thing::PutThingInput")
                .verdict(Patch),
            "/shapes/example.things#PutThingRequest/traits",
            json!({"smithy.api#references": [{"resource": "example.things#Thing"}]}),
        ),
        (
            pair("description of a value")
                .tells("documentation", "types::Color::Red")
                .verdict(Patch),
            "/shapes/example.things#Color/members/RED/traits/smithy.api#documentation",
            json!("Like roses."),
        ),
        (
            pair("deprecated since")
                .tells("deprecated", "operation::put_thing::PutThingInput.color")
                .verdict(Minor),
            COLOR,
            json!({"smithy.api#deprecated": {"message": "Use paint.", "since": "2026"}}),
        ),
    ]
}

#[test]
fn pairs_in_the_form_of_smithy() {
    let old = read(&base());
    let mut complaints = Vec::new();
    for (pair, pointer, value) in rows() {
        let mut new = base();
        set(&mut new, pointer, value);
        complaints.extend(pair.judge(&old, &read(&new)));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The pairs.
pub(crate) fn pairs() -> Vec<Pair> {
    rows().into_iter().map(|(pair, _, _)| pair).collect()
}

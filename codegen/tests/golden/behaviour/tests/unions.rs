//! Unions there and back: empty variants, members of other names, members
//! that the model lacks.

use behaviour::{body, output, response};
use golden_empty::operation::exchange::{Exchange, ExchangeInput, ExchangeOutput};
use golden_empty::types::{OnlyVoid, Void};
use golden_scalars::operation::put::{Put, PutInput};
use golden_scalars::types::Either;
use serde_json::{Value, json};
use shapesmith_runtime::aws_smithy_types::{DateTime, Document};
use shapesmith_runtime::union::SdkUnknownMember;
use shapesmith_runtime::wire;

/// What is read from a union of this JSON.
fn read(union: &Value) -> OnlyVoid {
    output::<Exchange>(&json!({"Union": union})).union.unwrap()
}

/// What is sent for a union.
fn written(union: OnlyVoid) -> Value {
    let input = ExchangeInput::builder().union(union).build().unwrap();
    body::<Exchange>(&input)["Union"].take()
}

/// The answer to a body in which the union has this text.
fn answer(union: &str) -> Result<ExchangeOutput, String> {
    let response = response(200, format!(r#"{{"Union": {union}}}"#));
    wire::response::<Exchange>(&response).map_err(|error| error.to_string())
}

#[test]
fn a_variant_without_members_goes_there_and_back() {
    assert_eq!(
        read(&json!({"void": {}})),
        OnlyVoid::Void(Void::builder().build())
    );
    assert_eq!(
        read(&json!({"void": {"later": [1]}})),
        read(&json!({"void": {}}))
    );
    assert_eq!(written(read(&json!({"void": {}}))), json!({"void": {}}));
}

#[test]
fn an_unknown_member_is_sent_back_as_it_came() {
    for value in [
        json!("text \u{1f980}\n\"\\"),
        json!(""),
        json!(7),
        json!(-7),
        json!(1.5),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(true),
        json!([]),
        json!({}),
        json!({"a": [1, "x", null, {"b": [[]]}], "__type": "kept below the union"}),
    ] {
        let union = json!({"brand new": value});
        let read = read(&union);
        assert_eq!(read.as_unknown().unwrap().name(), "brand new");
        assert_eq!(written(read), union);
    }
}

#[test]
fn an_unknown_member_can_be_made() {
    let member = SdkUnknownMember::new("later", Document::from("x"));
    assert_eq!(written(OnlyVoid::Unknown(member)), json!({"later": "x"}));
}

#[test]
fn members_are_known_by_their_names_on_the_wire() {
    let input = |either| {
        let input = PutInput::builder()
            .id("i")
            .when(DateTime::from_secs(0))
            .rest("r");
        input.count(1).either(either).build().unwrap()
    };
    let sent = body::<Put>(&input(Either::Text("t".to_owned())));
    assert_eq!(sent, json!({"Either": {"text-value": "t"}}));
    let unknown = SdkUnknownMember::new("Text", Document::from(1));
    let sent = body::<Put>(&input(Either::Unknown(unknown)));
    assert_eq!(sent, json!({"Either": {"Text": 1}}));
}

/// botocore reports the first key whatever it is; ours is the one that counts.
#[test]
fn the_table_of_readings_holds() {
    let unknown = |name: &str| {
        let member = SdkUnknownMember::new(name, Document::from("a"));
        Ok(Some(OnlyVoid::Unknown(member)))
    };
    let void = Ok(Some(OnlyVoid::Void(Void::builder().build())));
    let none = Err("has no member where exactly one is needed");
    let two = Err("where exactly one is allowed");
    // (the union on the wire, what is read or what its error says)
    let table: [(&str, Result<Option<OnlyVoid>, &str>); 17] = [
        (r#"{"Foo": "a"}"#, unknown("Foo")),
        (r#"{"__type": "x", "Foo": "a"}"#, unknown("Foo")),
        (r#"{"void": null, "Foo": "a"}"#, unknown("Foo")),
        (r#"{"Foo": "a", "__type": "x"}"#, unknown("Foo")),
        (r#"{"Foo": "a", "void": null}"#, unknown("Foo")),
        (r#"{"Foo": null, "void": {}}"#, void.clone()),
        (r#"{"__type": "x", "void": {}}"#, void),
        ("{}", none.clone()),
        (r#"{"Foo": null}"#, none.clone()),
        (r#"{"__type": "x"}"#, none),
        (r#"{"void": {}, "Foo": "b"}"#, two.clone()),
        (r#"{"Foo": "b", "void": {}}"#, two.clone()),
        (r#"{"Foo": "b", "Bar": "b"}"#, two),
        ("null", Ok(None)),
        (r#""text""#, Err("expected object")),
        ("[]", Err("expected object")),
        ("0", Err("expected object")),
    ];
    for (union, expected) in table {
        match (answer(union), expected) {
            (Ok(answer), Ok(expected)) => assert_eq!(answer.union, expected, "{union}"),
            (Err(error), Err(expected)) => {
                assert!(error.contains(expected), "{union}: {error}");
                assert!(error.contains("`Union`"), "{union}: {error}");
            }
            (answer, expected) => panic!("{union}: {answer:?}, not {expected:?}"),
        }
    }
}

#[test]
fn an_error_of_the_rules_names_the_shape() {
    for union in ["{}", r#"{"a": 1, "b": 2}"#] {
        let error = answer(union).unwrap_err();
        assert!(error.contains("#OnlyVoid"), "{union}: {error}");
    }
}

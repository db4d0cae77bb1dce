//! Enums keep every value to the byte, known or not.

use std::collections::BTreeSet;

use behaviour::{body, output, request};
use golden_enums::operation::paint::{Paint, PaintInput};
use golden_enums::types::{Color, Operator, Shade};
use serde_json::json;

#[test]
fn known_values_have_distinct_variants_and_keep_their_bytes() {
    let variants: BTreeSet<Color> = Color::values()
        .iter()
        .map(|value| (*value).into())
        .collect();
    assert_eq!(variants.len(), Color::values().len());
    for value in Color::values() {
        let color = Color::from(*value);
        assert_eq!(color.as_str(), *value);
        assert_eq!(Color::try_parse(value), Ok(color));
    }
    for value in Operator::values() {
        assert!(!matches!(Operator::from(*value), Operator::Unknown(_)));
    }
}

#[test]
fn spaces_and_case_tell_values_apart() {
    assert_eq!(Color::from("x ").as_str(), "x ");
    assert_ne!(Color::from("x "), Color::from("x"));
    assert_ne!(
        Color::from("INVALID_REQUEST"),
        Color::from("invalid_request")
    );
    assert!(Color::try_parse("X").is_err());
}

#[test]
fn values_called_like_the_catch_all_are_known() {
    for value in ["Unknown", "UNKNOWN", "Self"] {
        assert!(!matches!(Color::from(value), Color::Unknown(_)), "{value}");
    }
}

#[test]
fn unknown_values_are_kept_and_sent_back() {
    let sent = json!({"Color": "not yet ", "Colors": ["x ", "later"], "ByName": {"<=": "soon"}});
    let answer = output::<Paint>(&sent);
    assert!(matches!(answer.color, Color::Unknown(_)));
    assert_eq!(answer.by_name.as_ref().unwrap()["<="].as_str(), "soon");
    let input = PaintInput::builder()
        .color(answer.color)
        .set_colors(Some(answer.colors))
        .build()
        .unwrap();
    let expected = json!({"Color": "not yet ", "Colors": ["x ", "later"]});
    assert_eq!(body::<Paint>(&input), expected);
}

#[test]
fn a_query_holds_the_value_of_an_enum() {
    let input = PaintInput::builder()
        .color(Color::from("*"))
        .shade(Shade::Dark)
        .build()
        .unwrap();
    assert_eq!(request::<Paint>(&input).uri(), "/paint?shade=dark");
}

#[test]
fn an_absent_required_value_is_an_unknown_empty_one() {
    let answer = output::<Paint>(&json!({}));
    assert!(matches!(answer.color, Color::Unknown(_)));
    assert_eq!(answer.color().as_str(), "");
}

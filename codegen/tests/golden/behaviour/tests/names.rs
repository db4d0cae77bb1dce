//! Shapes, members and variants with awkward names stay apart and keep their
//! names on the wire.

use behaviour::{body, failure, output};
use golden_keywords::operation::move_::{Move, MoveError, MoveInput};
use golden_keywords::types::error::AsyncException;
use golden_keywords::types::{Choice, Mood, Struct};
use golden_prelude::operation::use_::{Use, UseError, UseInput};
use golden_prelude::types as prelude;
use serde_json::json;

fn structure() -> Struct {
    let structure = Struct::builder().r#type("t").crate_("c");
    structure.builder_value("b").build().unwrap()
}

#[test]
fn members_called_like_keywords_and_methods_keep_their_wire_names() {
    let input = MoveInput::builder()
        .r#type("1")
        .self_("2")
        .build_value("3")
        .r#gen("4")
        .super_("5")
        .default_value("6")
        .send_value("7")
        .customize_value("8")
        .as_input_value("9")
        .set_async(Some("10".to_owned()));
    let sent = body::<Move>(&input.build().unwrap());
    let expected = json!({
        "type": "1", "self": "2", "build": "3", "gen": "4", "super": "5", "default": "6",
        "send": "7", "customize": "8", "as_input": "9", "async": "10",
    });
    assert_eq!(sent, expected);
    let answer = output::<Move>(&json!({"match": "m", "crate": "c", "send": "s"}));
    let read = (answer.r#match(), answer.crate_(), answer.send());
    assert_eq!(read, ("m", Some("c"), Some("s")));
}

#[test]
fn a_missing_member_is_named_without_its_raw_prefix() {
    let error = Struct::builder().build().unwrap_err();
    let shown = behaviour::chain(&error);
    assert!(shown.contains("missing `type`"), "{shown}");
}

#[test]
fn union_members_called_self_and_unknown_are_not_the_unknown_member() {
    let wire = [
        (Choice::SelfValue("s".to_owned()), json!({"Self": "s"})),
        (
            Choice::UnknownValue("u".to_owned()),
            json!({"Unknown": "u"}),
        ),
        (
            Choice::Type(structure()),
            json!({"type": {"type": "t", "crate": "c", "builder": "b"}}),
        ),
    ];
    for (choice, expected) in wire {
        let input = MoveInput::builder().r#type("1").self_("2").build_value("3");
        let sent = body::<Move>(&input.choice(choice.clone()).build().unwrap());
        assert_eq!(sent["choice"], expected);
        assert!(!choice.is_unknown());
    }
    assert!(Choice::Type(structure()).as_type().is_ok());
    for value in Mood::values() {
        assert!(!matches!(Mood::from(*value), Mood::Unknown(_)), "{value}");
    }
}

#[test]
fn a_member_of_an_error_called_meta_is_not_its_metadata() {
    let sent = json!({"message": "m", "meta": "member", "type": "t"});
    let error = failure::<Move>(409, "AsyncException", &sent);
    let MoveError::AsyncException(error) = &error else {
        panic!("{error:?}");
    };
    let AsyncException { meta_value, .. } = error;
    assert_eq!(meta_value.as_deref(), Some("member"));
    assert!(failure::<Move>(404, "type", &json!({})).is_type());
}

#[test]
fn shapes_called_like_the_prelude_are_ordinary_shapes() {
    let option = prelude::Option::builder().value("o").build().unwrap();
    let input = UseInput::builder()
        .none(prelude::None::Some)
        .option(option.clone())
        .some(prelude::Some::Ok(vec![option]))
        .nones(Some(prelude::None::Err))
        .nones(None)
        .text("t");
    let sent = body::<Use>(&input.build().unwrap());
    let expected = json!({
        "none": "Some", "option": {"Value": "o"}, "some": {"Ok": [{"Value": "o"}]},
        "nones": ["Err", null], "text": "t",
    });
    assert_eq!(sent, expected);
    let answer = output::<Use>(&json!({"error": {"Value": "e"}, "box": {"Box": {"Vec": []}}}));
    assert_eq!(answer.error().unwrap().value(), "e");
    assert!(answer.r#box().unwrap().r#box().is_some());
    let error = failure::<Use>(500, "Drop", &json!({"Result": {"Value": "r"}}));
    assert!(matches!(error, UseError::Drop(_)));
}

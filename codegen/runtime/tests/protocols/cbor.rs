//! CBOR, both ways.

use aws_smithy_cbor::Encoder;
use shapesmith_runtime::aws_smithy_types::error::metadata::ProvideErrorMetadata as _;
use shapesmith_runtime::aws_smithy_types::{Document, Number};

use crate::things::{Cbor, Choice, Thing, body, full, nested, read, request, response};

/// The bytes that these hexadecimal digits stand for.
fn bytes(digits: &str) -> Vec<u8> {
    let digits: String = digits.split_whitespace().collect();
    let pairs = (0..digits.len()).step_by(2);
    pairs
        .map(|start| u8::from_str_radix(&digits[start..start + 2], 16).expect("digits"))
        .collect()
}

/// The output that a map with one entry brings.
fn thing(member: &str, value: &str) -> Result<Thing, String> {
    let mut body = vec![
        0xa1,
        0x60 + u8::try_from(member.len()).expect("a short name"),
    ];
    body.extend(member.as_bytes());
    body.extend(bytes(value));
    read::<Cbor>(body)
}

#[test]
fn what_is_written_is_read_again() {
    let thing = Thing {
        holes: Some(vec![Some(1), None, Some(-3)]),
        ..full()
    };
    let request = request::<Cbor>(&thing);
    assert_eq!(request.uri(), "/service/Things/operation/PutThing");
    assert_eq!(read::<Cbor>(body(&request)), Ok(thing));
}

#[test]
fn numbers_may_have_any_width() {
    for (value, count) in [
        ("07", Some(7)),
        ("1b 0000000000000007", Some(7)),
        ("3a 7fffffff", Some(i32::MIN)),
        // Half, single and double precision.
        ("f9 4700", Some(7)),
        ("fa 40e00000", Some(7)),
        ("fb 401c000000000000", Some(7)),
        ("f6", None),
        ("f7", None),
    ] {
        let found = thing("Count", value).map(|thing| thing.count);
        assert_eq!(found, Ok(count), "{value}");
    }
    let found = thing("Ratio", "f9 7c00").map(|thing| thing.ratio);
    assert_eq!(found, Ok(Some(f64::INFINITY)));
    let found = thing("Ratio", "18 2a").map(|thing| thing.ratio);
    assert_eq!(found, Ok(Some(42.0)));
    for value in [
        "1a 80000000",
        "3a 80000000",
        "f9 4780",
        "1b ffffffffffffffff",
        "fa 7f800000",
        "61 37",
    ] {
        let error = thing("Count", value).expect_err(value);
        assert!(
            error.contains("`Count`: type mismatch: expected integer"),
            "{value}: {error}"
        );
    }
    // 2^63 is the first float that is none.
    assert!(thing("Size", "fb 43e0000000000000").is_err());
    let found = thing("Size", "fb c3e0000000000000").map(|thing| thing.size);
    assert_eq!(found, Ok(Some(i64::MIN)));
}

#[test]
fn lengths_may_be_open() {
    // A map, a text in two pieces as its key, and a list, all with an end mark.
    let body = bytes("bf 7f 62 5461 62 6773 ff 9f 61 61 7f 61 62 ff ff ff");
    let found = read::<Cbor>(body).expect("an output").tags;
    assert_eq!(found, Some(vec!["a".to_owned(), "b".to_owned()]));
    let found = thing("Data", "5f 41 01 42 02 03 ff").expect("an output");
    assert_eq!(
        found.data.map(|data| data.into_inner()),
        Some(vec![1, 2, 3])
    );
}

#[test]
fn what_the_model_lacks_is_passed_over() {
    let body = bytes("a3 61 78 82 01 bf 61 61 c1 00 ff 64 4e616d65 61 62 61 79 f7");
    let found = read::<Cbor>(body).expect("an output");
    assert_eq!(found.name.as_deref(), Some("b"));
    assert_eq!(read::<Cbor>(""), Ok(Thing::default()));
    assert_eq!(read::<Cbor>(bytes("a0")), Ok(Thing::default()));
}

#[test]
fn malformed_bytes_are_refused_with_their_place() {
    for (body, told) in [
        (
            "a1 64 4e616d65",
            "`Name`: invalid input: expected text, found malformed bytes (byte 6 of the body)",
        ),
        (
            "a1 64 4e616d65 63 61",
            "`Name`: invalid input: expected text, found malformed bytes (byte 6 of the body)",
        ),
        (
            "a1 64 4e616d65 61 ff",
            "`Name`: invalid input: expected text, found malformed bytes (byte 6 of the body)",
        ),
        (
            "a1 64 4e616d65 01",
            "`Name`: type mismatch: expected text (byte 6 of the body)",
        ),
        (
            "a1 64 54696d65 00",
            "`Time`: type mismatch: expected timestamp (byte 6 of the body)",
        ),
        (
            "a2 60 00",
            "expected a text as key, found malformed bytes (byte 3 of the body)",
        ),
        (
            "a1 00 00",
            "type mismatch: expected a text as key (byte 1 of the body)",
        ),
        ("80", "type mismatch: expected map (byte 0 of the body)"),
        (
            "bf",
            "expected a value, found malformed bytes (byte 1 of the body)",
        ),
        ("bf 61 78 ff", "expected a value"),
        ("1c", "expected map"),
        (
            "a1 65 496e6e6572 a1 65 436f756e74 61 78",
            "`Inner.Count`: type mismatch: expected integer (byte 14 of the body)",
        ),
        (
            "a1 65 486f6c6573 82 01 61 78",
            "`Holes[1]`: type mismatch: expected integer (byte 9 of the body)",
        ),
        // A list of nearly all bytes that there are.
        ("a1 65 486f6c6573 9b ffffffffffffffff 01", "`Holes[1]`"),
    ] {
        let error = read::<Cbor>(bytes(body)).expect_err(body);
        assert!(error.contains(told), "{body}: {error}");
    }
}

#[test]
fn depth_is_bounded_and_does_not_use_up_the_stack() {
    let body = |depth: usize| {
        let mut body = bytes("a1 65 496e6e6572").repeat(depth - 1);
        body.push(0xa0);
        body
    };
    let found = read::<Cbor>(body(320)).expect("an output");
    assert!(found == nested(320));
    let error = read::<Cbor>(body(321)).expect_err("too deep");
    assert!(error.contains("maximum nesting depth exceeded"), "{error}");
    // Nobody reads these, but somebody has to pass over them.
    let mut unknown = bytes("a1 61 78");
    unknown.extend(vec![0x81; 1_000_000]);
    unknown.push(0x00);
    assert_eq!(read::<Cbor>(unknown), Ok(Thing::default()));
}

#[test]
fn unknown_members_of_unions_go_back_as_they_came() {
    let value = "a1 63 4e6577 a6 61 61 01 61 62 20 61 63 f5 61 64 f6 61 65 82 61 78 fb 3ff8000000000000 61 66 1b ffffffffffffffff";
    let found = thing("Choice", value).expect("an output");
    let Some(Choice::Unknown(member)) = &found.choice else {
        panic!("an unknown member")
    };
    assert_eq!(member.name, "New");
    let object = member.value.as_object().expect("an object");
    assert_eq!(object.get("b"), Some(&Document::Number(Number::NegInt(-1))));
    assert_eq!(
        object.get("f"),
        Some(&Document::Number(Number::PosInt(u64::MAX)))
    );
    assert_eq!(object.len(), 6);
    let value =
        "a1 63 4e6577 a5 61 61 01 61 62 20 61 63 f5 61 64 f6 61 65 82 61 78 fb 3ff8000000000000";
    let found = thing("Choice", value).expect("an output");
    assert_eq!(read::<Cbor>(body(&request::<Cbor>(&found))), Ok(found));
}

#[test]
fn unions_have_exactly_one_member() {
    let found = thing(
        "Choice",
        "a3 66 5f5f74797065 61 78 64 54657874 61 74 63 4e6577 f6",
    );
    let choice = found.map(|thing| thing.choice);
    assert_eq!(choice, Ok(Some(Choice::Text("t".to_owned()))));
    let error = thing("Choice", "a0").expect_err("no member");
    assert!(error.contains("has no member"), "{error}");
    let error = thing("Choice", "a2 64 54657874 61 74 63 4e6577 00").expect_err("two members");
    assert!(
        error.contains("has two members, `Text` and `New`"),
        "{error}"
    );
}

#[test]
fn errors_have_their_code_in_the_body() {
    let mut encoder = Encoder::new(Vec::new());
    encoder.map(2).str("__type").str("com.example#Gone");
    encoder.str("message").str("It is gone");
    let error = response::<Cbor>(404, encoder.into_writer()).expect_err("an error");
    assert_eq!(error.meta().code(), Some("Gone"));
    assert_eq!(error.meta().message(), Some("It is gone"));
    let error = response::<Cbor>(502, "<html/>").expect_err("an error");
    assert_eq!(error.meta().code(), None);
}

//! Deep nesting: brackets, unknown members, and the model's recursive shapes.

use fastrand::Rng;

/// Beginnings and ends of one level around a value of the same shape.
const LEVELS: &[(&str, &str)] = &[
    ("[", "]"),
    (r#"{"a":"#, "}"),
    (r#"[{"":"#, "}]"),
    (r#"{"ValueList":["#, "]}"),
    (r#"{"ValueMap":{"a":"#, "}}"),
    (r#"{"AndExpression":["#, "]}"),
    (r#"{"OrExpression":[{},"#, "]}"),
];

/// The ways from the body to something that can be deep.
const WAYS: &[(&str, &str)] = &[
    ("", ""),
    (r#"{"Contact":"#, "}"),
    (r#"{"Newer":"#, "}"),
    (r#"{"message":"#, "}"),
    (r#"{"Reason":{"Newer":"#, "}}"),
    (r#"{"Contact":{"SegmentAttributes":{"a":"#, "}}}"),
    (
        r#"{"Contact":{"RoutingCriteria":{"Steps":[{"Expression":"#,
        "}]}}}",
    ),
    (
        r#"{"Contact":{"NextContacts":[{"NextContactMetadata":{"Newer":"#,
        "}}]}}",
    ),
];

/// A body that is deep and hardly anything else.
pub(crate) fn body(rng: &mut Rng) -> Vec<u8> {
    let (before, after) = rng.choice(WAYS).unwrap();
    [before.as_bytes(), &nested(rng), after.as_bytes()].concat()
}

/// A value of many levels, mostly near the limits of readers, at times far
/// beyond; it may lack its end.
pub(crate) fn nested(rng: &mut Rng) -> Vec<u8> {
    let depth = match rng.u16(..) {
        0..32_000 => rng.usize(0..80),
        32_000..65_000 => rng.usize(40..700),
        65_000..65_500 => rng.usize(700..20_000),
        65_500.. => rng.usize(20_000..400_000),
    };
    let (before, after) = rng.choice(LEVELS).unwrap();
    let mut text = before.repeat(depth);
    text += rng.choice(["{}", "[]", "null", "1", "\"\"", ""]).unwrap();
    if rng.u8(0..4) > 0 {
        text += &after.repeat(depth);
    }
    text.into_bytes()
}

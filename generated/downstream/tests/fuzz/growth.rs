//! A longer body takes more memory, but no more than in proportion; and it is
//! done at all, where a quadratic reader would not be.

use crate::case::{Case, Expected, Operation};
use crate::{ALONE, properties};

/// Length of the bodies, about: ten thousand million steps if each byte took
/// as many as there are bytes.
const LENGTH: usize = 320_000;

/// Status; what stands before what repeats, that itself, with its number for
/// `@`, and what stands behind it.
const FAMILIES: &[(u16, &str, &str, &str)] = &[
    (200, "{", r#""New@":{"a":[1]},"#, r#""Newer":1}"#),
    (200, "{", r#""Contact":{"Id":"x"},"#, r#""Newer":1}"#),
    (200, r#"{"Contact":{"Id":""#, "x", r#""}}"#),
    (200, r#"{"Contact":{"Id":""#, r"\n", r#""}}"#),
    (200, r#"{"Contact":{"Id":""#, r"\ud83d\ude00", r#""}}"#),
    (200, r#"{"Newer":""#, r"\n", r#""}"#),
    (200, r#"{""#, r"\n", r#"":1}"#),
    (200, r#"{"Contact":{"QueuePriority":"#, "1", "}}"),
    (200, r#"{"Contact":{"InitiationTimestamp":1."#, "1", "}}"),
    // Nothing takes more memory: see `most_memory`.
    (
        200,
        r#"{"Contact":{"RoutingCriteria":{"Steps":["#,
        "{},",
        "{}]}}}",
    ),
    (200, r#"{"Contact":{"Recordings":["#, "{},", "{}]}}"),
    (200, r#"{"Contact":{"Recordings":["#, "null,", "1]}}"),
    (200, r#"{"Contact":{"Tags":{"#, r#""@":"b","#, r#""":""}}}"#),
    (200, r#"{"Contact":{"Tags":{"#, r#""a":"b","#, r#""":""}}}"#),
    (
        200,
        r#"{"Contact":{"SegmentAttributes":{"#,
        r#""@":{"ValueInteger":@},"#,
        r#""":{}}}}"#,
    ),
    (
        200,
        r#"{"Contact":{"NextContacts":[{"NextContactMetadata":{"New":{"#,
        r#""@":@,"#,
        r#""":1}}}]}}"#,
    ),
    (
        200,
        r#"{"Contact":{"NextContacts":[{"NextContactMetadata":{"#,
        r#""A":null,"__type":"","#,
        r#""New":1}}]}}"#,
    ),
    (
        200,
        r#"{"Contact":{"NextContacts":[{"NextContactMetadata":{"New":["#,
        "1,",
        "1]}}]}}",
    ),
    (200, "[", "[", "]"),
    (200, r#"{"Newer":"#, "[", "1}"),
    (200, r#"{"Contact":{"#, " \n", "}}"),
    (400, "{", r#""code":"x","message":"y","@":[],"#, r#""a":1}"#),
    (400, r#"{"code":"ThrottlingException","a":"#, "[", "]}"),
    (400, r#"{"code":""#, r"\n", r#""}"#),
    (400, r#"{"code":""#, ":#", r#""}"#),
    (400, r#"{"Message":""#, "\n", r#""}"#),
];

#[test]
fn memory_grows_with_length_and_not_faster() {
    let _alone = ALONE.lock();
    for family in FAMILIES {
        let (_, _, repeated, _) = family;
        properties::check(&case(family, LENGTH / repeated.len()));
    }
}

/// A case whose body repeats a part.
fn case(family: &(u16, &str, &str, &str), times: usize) -> Case {
    let (status, before, repeated, after) = family;
    let repeated = (0..times).map(|index| repeated.replace('@', &index.to_string()));
    let body = [before, repeated.collect::<String>().as_str(), after].concat();
    Case {
        operation: Operation::DescribeContact,
        status: *status,
        headers: Vec::new(),
        body: body.into_bytes(),
        expected: Expected::Any,
    }
}

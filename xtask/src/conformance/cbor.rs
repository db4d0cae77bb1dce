//! Reads botocore's items of CBOR: good ones with what they are, and bad ones.
//!
//! Each is read three times: as a document, as a member of its own type, and as
//! a member that nobody knows, which is skipped.

use std::path::Path;

use aws_smithy_types::base64;
use serde_json::{Map, Value, json};

use shapesmith_model::{Problem, Problems, json};

use crate::files;

use super::suites::{Case, Direction, Suite};

/// Where the items lie in botocore.
const FOLDER: &str = "tests/unit/cbor";

/// The suites as a whole.
pub(crate) const NAME: &str = "cbor-decoding";

/// The members that an item is read as.
const MEMBERS: [(&str, &str); 6] = [
    ("Document", "document"),
    ("Long", "long"),
    ("Double", "double"),
    ("Boolean", "boolean"),
    ("Text", "string"),
    ("Bytes", "blob"),
];

/// Reads the items; none where there are none, which is told.
pub(crate) fn read(botocore: &Path) -> Result<Vec<Suite>, Problems> {
    let folder = botocore.join(FOLDER);
    if !folder.is_dir() {
        println!(
            "note: no items of CBOR, there is no {}",
            files::shown(&folder)
        );
        return Ok(Vec::new());
    }
    let parts = [
        ("decode-success-tests", true),
        ("decode-error-tests", false),
    ];
    let mut suites = Vec::new();
    for (index, (stem, is_good)) in parts.into_iter().enumerate() {
        let source = files::read(&folder.join(format!("{stem}.json")))?;
        let items = json::parse(&source)?;
        let mut cases = Vec::new();
        for (number, item) in items.as_array().into_iter().flatten().enumerate() {
            let Some(bytes) = item["input"].as_str().and_then(bytes) else {
                let place = format!("{}#/{number}/input", source.file);
                let problem = Problem::new(place, "is no text of hexadecimal digits");
                return Err(problem.help("pass another botocore").into());
            };
            let id = item["description"].as_str().unwrap_or_default();
            match is_good {
                true => cases.extend(good(id, &bytes, &item["expect"])),
                false => cases.extend(bad(id, &bytes)),
            }
        }
        suites.push(suite(index, stem, cases));
    }
    Ok(suites)
}

/// The suite of a file.
fn suite(index: usize, stem: &str, cases: Vec<Case>) -> Suite {
    let members = MEMBERS.iter();
    let members: Map<String, Value> = members
        .map(|(name, _)| ((*name).to_owned(), json!({"shape": name})))
        .collect();
    let kinds = MEMBERS.iter();
    let mut shapes: Map<String, Value> = kinds
        .map(|(name, kind)| ((*name).to_owned(), json!({"type": kind})))
        .collect();
    shapes["Document"] = json!({"type": "structure", "document": true, "members": {}});
    let output = json!({"type": "structure", "members": members});
    shapes.insert("DecodeOutput".to_owned(), output);
    let metadata = json!({"protocol": "smithy-rpc-v2-cbor", "apiVersion": "1"});
    Suite {
        file: format!("cbor/{stem}"),
        protocol: NAME.to_owned(),
        index,
        direction: Direction::Output,
        metadata: metadata.as_object().cloned().unwrap_or_default(),
        shapes,
        endpoint: None,
        is_service: false,
        cases,
    }
}

/// The cases of a good item.
fn good(id: &str, bytes: &[u8], expected: &Value) -> Vec<Case> {
    let skipped = [&entry("Else", bytes)[..], &entry("Long", &[7])[..]].concat();
    let mut cases = vec![
        case(
            format!("{id}, as a document"),
            &[&[0xa1], &entry("Document", bytes)[..]].concat(),
            json!({"result": {"Document": document(expected)}}),
        ),
        case(
            format!("{id}, skipped"),
            &[&[0xa2], &skipped[..]].concat(),
            json!({"result": {"Long": 7}}),
        ),
    ];
    if let Some((member, value)) = typed(expected) {
        cases.push(case(
            format!("{id}, as {member}"),
            &[&[0xa1], &entry(member, bytes)[..]].concat(),
            json!({"result": {member: value}}),
        ));
    }
    cases
}

/// The cases of a bad item. Nothing follows it: it ends too early.
fn bad(id: &str, bytes: &[u8]) -> Vec<Case> {
    let whole = |name: &str| [&[0xa1], &entry(name, bytes)[..]].concat();
    let unread = json!({"unreadable": true});
    let members = MEMBERS.map(|(name, _)| name);
    let members = members.into_iter().chain(["Else"]);
    let cases = members.map(|name| case(format!("{id}, as {name}"), &whole(name), unread.clone()));
    cases.collect()
}

/// A case of a response with this body.
fn case(id: String, body: &[u8], mut value: Value) -> Case {
    value["response"] = json!({
        "status_code": 200,
        "headers": {"smithy-protocol": "rpc-v2-cbor", "Content-Type": "application/cbor"},
        "body": base64::encode(body),
    });
    Case {
        id,
        given: json!({"name": "Decode", "output": {"shape": "DecodeOutput"}}),
        value,
    }
}

/// An entry of a map; names are shorter than 24 bytes.
fn entry(name: &str, value: &[u8]) -> Vec<u8> {
    let length = u8::try_from(name.len()).unwrap_or_default();
    [&[0x60 | length], name.as_bytes(), value].concat()
}

/// The member for a scalar with what is read. A number that a long does not
/// hold is read as a document only.
fn typed(expected: &Value) -> Option<(&'static str, Value)> {
    let (kind, value) = expected.as_object()?.iter().next()?;
    match kind.as_str() {
        "uint" | "negint" if value.as_i64().is_some() => Some(("Long", value.clone())),
        "float32" | "float64" => Some(("Double", document(expected))),
        "bool" => Some(("Boolean", value.clone())),
        "string" => Some(("Text", value.clone())),
        "bytestring" => {
            let bytes = octets(value);
            Some(("Bytes", json!(String::from_utf8_lossy(&bytes))))
        }
        _ => None,
    }
}

/// What a document holds of an item: bytes as Base64, what a tag is about.
fn document(expected: &Value) -> Value {
    let Some((kind, value)) = expected.as_object().and_then(|item| item.iter().next()) else {
        return Value::Null;
    };
    let bits = value.as_u64().unwrap_or_default();
    match kind.as_str() {
        "list" => value
            .as_array()
            .into_iter()
            .flatten()
            .map(document)
            .collect(),
        "map" => {
            let entries = value.as_object().into_iter().flatten();
            entries
                .map(|(key, value)| (key.clone(), document(value)))
                .collect()
        }
        "null" => Value::Null,
        "bytestring" => json!(base64::encode(octets(value))),
        "float32" => {
            float(u32::try_from(bits).map_or(f64::NAN, |bits| f32::from_bits(bits).into()))
        }
        "float64" => float(f64::from_bits(bits)),
        "tag" => document(&value["value"]),
        _ => value.clone(),
    }
}

/// A number; those that JSON lacks are texts.
fn float(number: f64) -> Value {
    match number {
        f64::INFINITY => json!("Infinity"),
        f64::NEG_INFINITY => json!("-Infinity"),
        number if number.is_nan() => json!("NaN"),
        number => json!(number),
    }
}

/// A list of numbers as bytes.
fn octets(value: &Value) -> Vec<u8> {
    let numbers = value.as_array().into_iter().flatten();
    let bytes = numbers.filter_map(|number| u8::try_from(number.as_u64()?).ok());
    bytes.collect()
}

/// The bytes that hexadecimal digits stand for.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let places = (0..text.len()).step_by(2);
    let bytes = places.map(|start| u8::from_str_radix(text.get(start..start + 2)?, 16).ok());
    bytes.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{bytes, document, entry, typed};

    #[test]
    fn items_are_what_their_kinds_say() {
        for (expected, came) in [
            (json!({"uint": 7}), json!(7)),
            (json!({"float32": 1_070_596_096}), json!(1.625)),
            (
                json!({"float64": 9_218_868_437_227_405_312_u64}),
                json!("Infinity"),
            ),
            (json!({"bytestring": [102, 111]}), json!("Zm8=")),
            (json!({"tag": {"id": 1, "value": {"uint": 1}}}), json!(1)),
            (
                json!({"list": [{"null": {}}, {"map": {"a": {"bool": true}}}]}),
                json!([null, {"a": true}]),
            ),
        ] {
            assert_eq!(document(&expected), came);
        }
        assert_eq!(
            typed(&json!({"bytestring": [102]})),
            Some(("Bytes", json!("f")))
        );
        assert_eq!(typed(&json!({"uint": u64::MAX})), None);
    }

    #[test]
    fn bytes_are_made_of_digits_and_entries() {
        assert_eq!(bytes("00ff1a"), Some(vec![0, 255, 26]));
        assert_eq!(bytes("0"), None);
        assert_eq!(bytes("zz"), None);
        assert_eq!(entry("ab", &[1]), [0x62, b'a', b'b', 1]);
    }
}

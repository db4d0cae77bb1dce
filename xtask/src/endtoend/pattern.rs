//! Values in scripts: `${name}` stands for a value that was kept, and `${*}` for
//! anything that is there.

use std::collections::BTreeMap;

use serde_json::Value;

/// What stands for anything.
const ANYTHING: &str = "*";

/// The values that were kept.
pub(crate) type Kept = BTreeMap<String, Value>;

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'t> {
    Plain(&'t str),
    Name(&'t str),
}

/// The pieces of a text.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        pieces.push(Piece::Plain(before));
        pieces.push(Piece::Name(name));
        rest = after;
    }
    pieces.push(Piece::Plain(rest));
    pieces.retain(|piece| *piece != Piece::Plain(""));
    pieces
}

/// The names of kept values in a value.
pub(crate) fn names(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => {
            let names = pieces(text).into_iter().filter_map(|piece| match piece {
                Piece::Name(name) if name != ANYTHING => Some(name),
                Piece::Name(_) | Piece::Plain(_) => None,
            });
            names.collect()
        }
        Value::Array(values) => values.iter().flat_map(names).collect(),
        Value::Object(values) => values.values().flat_map(names).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}

/// The value with what was kept in the place of names.
///
/// # Errors
/// The name that was not kept, because its step failed.
pub(crate) fn filled(value: &Value, kept: &Kept) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => text_filled(text, kept)?,
        Value::Array(values) => {
            let values = values.iter().map(|value| filled(value, kept));
            Value::Array(values.collect::<Result<_, _>>()?)
        }
        Value::Object(values) => {
            let values = values.iter();
            let values = values.map(|(key, value)| Ok((key.clone(), filled(value, kept)?)));
            Value::Object(values.collect::<Result<_, String>>()?)
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    })
}

/// A text with what was kept; a text that is one name becomes its value.
fn text_filled(text: &str, kept: &Kept) -> Result<Value, String> {
    let pieces = pieces(text);
    let find = |name: &str| kept.get(name).ok_or_else(|| name.to_owned());
    if let [Piece::Name(name)] = pieces.as_slice()
        && *name != ANYTHING
    {
        return find(name).cloned();
    }
    let mut filled = String::new();
    for piece in pieces {
        match piece {
            Piece::Plain(plain) => filled.push_str(plain),
            Piece::Name(ANYTHING) => filled.push_str("${*}"),
            Piece::Name(name) => match find(name)? {
                Value::String(text) => filled.push_str(text),
                value => filled.push_str(&value.to_string()),
            },
        }
    }
    Ok(Value::String(filled))
}

/// What differs between a pattern and a value, one line each, with the place.
///
/// An object may have more members than its pattern; a list has as many
/// elements as its pattern.
pub(crate) fn differences(pattern: &Value, came: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare("", pattern, came, &mut found);
    found
}

fn compare(at: &str, pattern: &Value, came: &Value, found: &mut Vec<String>) {
    match (pattern, came) {
        (Value::Object(members), Value::Object(values)) => {
            for (name, pattern) in members {
                let value = values.get(name).unwrap_or(&Value::Null);
                compare(&format!("{at}/{name}"), pattern, value, found);
            }
        }
        (Value::Array(patterns), Value::Array(values)) if patterns.len() == values.len() => {
            for (index, (pattern, value)) in patterns.iter().zip(values).enumerate() {
                compare(&format!("{at}/{index}"), pattern, value, found);
            }
        }
        (Value::String(text), Value::String(came)) if fits(text, came) => {}
        (Value::String(text), came) if text == "${*}" && !came.is_null() => {}
        (Value::Number(left), Value::Number(right)) if left.as_f64() == right.as_f64() => {}
        (pattern, came) if pattern == came => {}
        (pattern, came) => {
            let place = if at.is_empty() { "/" } else { at };
            found.push(format!("{place}: expected {pattern}, came {}", short(came)));
        }
    }
}

/// Whether a text is as a pattern has it.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split("${*}");
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else {
        return rest.is_empty();
    };
    for part in middle {
        match rest.split_once(part) {
            Some((_, after)) => rest = after,
            None => return false,
        }
    }
    rest.ends_with(last)
}

/// How much of a value is shown.
const LENGTH: usize = 500;

/// The value, cut if it is very long.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Kept, differences, filled, fits, names};

    #[test]
    fn names_become_the_values_that_were_kept() {
        let kept: Kept = [("id".to_owned(), json!("a1")), ("n".to_owned(), json!(7))].into();
        let value =
            json!({"Id": "${id}", "N": ["${n}", "x-${n}/${id}", "${*}", "$", "${"], "B": true});
        assert_eq!(names(&value), ["id", "n", "n", "id"]);
        let expected = json!({"Id": "a1", "N": [7, "x-7/a1", "${*}", "$", "${"], "B": true});
        assert_eq!(filled(&value, &kept), Ok(expected));
        assert_eq!(filled(&json!("${gone}"), &kept), Err("gone".to_owned()));
    }

    #[test]
    fn an_object_may_hold_more_and_a_list_may_not() {
        let came = json!({"Id": "a1", "More": 1, "List": [{"A": 1.0, "B": 2}]});
        let none: [&str; 0] = [];
        for pattern in [
            json!({}),
            json!({"Id": "${*}", "List": "${*}"}),
            json!({"Id": "a${*}", "List": [{"A": 1}]}),
        ] {
            assert_eq!(differences(&pattern, &came), none, "{pattern}");
        }
        let table = [
            (json!({"Id": "a2"}), r#"/Id: expected "a2", came "a1""#),
            (
                json!({"Else": "${*}"}),
                r#"/Else: expected "${*}", came null"#,
            ),
            (
                json!({"List": []}),
                r#"/List: expected [], came [{"A":1.0,"B":2}]"#,
            ),
            (json!({"List": [{"B": 3}]}), "/List/0/B: expected 3, came 2"),
            (json!([]), "/: expected [], came {"),
        ];
        for (pattern, expected) in table {
            let found = differences(&pattern, &came).join("; ");
            assert!(found.starts_with(expected), "{found}");
        }
        assert_eq!(differences(&Value::Null, &Value::Null), none);
    }

    #[test]
    fn anything_may_be_a_part_of_a_text() {
        let table = [
            ("arn:${*}:things", "arn:aws:1:things", true),
            ("${*}a${*}b", "xaxb", true),
            ("a${*}", "a", true),
            ("a${*}a", "a", false),
            ("a${*}b${*}c", "axc", false),
            ("a", "ab", false),
        ];
        for (pattern, text, expected) in table {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }
}

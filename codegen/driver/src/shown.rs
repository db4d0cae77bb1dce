//! From values to JSON: the other direction.

use std::collections::HashMap;
use std::error::Error;

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::{Blob, DateTime, Document, Number, base64};
use serde_json::{Map, Value, json};

use crate::answer::told;

/// The object of a structure or union, member by member.
#[derive(Debug, Default)]
pub struct Object(Map<String, Value>);

impl Object {
    /// An object without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a member that is always there.
    #[must_use]
    pub fn always<T>(mut self, name: &str, value: &T, show: impl Fn(&T) -> Value) -> Self {
        self.0.insert(name.to_owned(), show(value));
        self
    }

    /// Adds a member if it is there.
    #[must_use]
    pub fn optional<T>(self, name: &str, value: &Option<T>, show: impl Fn(&T) -> Value) -> Self {
        match value {
            Some(value) => self.always(name, value, show),
            None => self,
        }
    }

    /// The object.
    pub fn build(self) -> Value {
        Value::Object(self.0)
    }
}

/// A string or a value of an enum.
pub fn text(text: &impl AsRef<str>) -> Value {
    Value::from(text.as_ref())
}

/// True or false.
pub fn boolean(truth: &bool) -> Value {
    Value::from(*truth)
}

/// A whole number of 32 bits.
pub fn integer(number: &i32) -> Value {
    Value::from(*number)
}

/// A whole number of 64 bits.
pub fn long(number: &i64) -> Value {
    Value::from(*number)
}

/// A floating number of 32 bits: the shortest text that stands for it.
pub fn float(number: &f32) -> Value {
    double(&number.to_string().parse().unwrap_or(f64::from(*number)))
}

/// A floating number of 64 bits.
pub fn double(number: &f64) -> Value {
    if number.is_nan() {
        return Value::from("NaN");
    }
    if number.is_infinite() {
        let text = if *number > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        };
        return Value::from(text);
    }
    Value::from(*number)
}

/// A point in time: a whole number where it is one.
pub fn timestamp(time: &DateTime) -> Value {
    if time.subsec_nanos() == 0 {
        return Value::from(time.secs());
    }
    Value::from(time.as_secs_f64())
}

/// Bytes: text where they are UTF-8.
pub fn blob(blob: &Blob) -> Value {
    bytes(blob.as_ref())
}

/// The bytes of a body, once all of them are there.
pub async fn byte_stream(stream: ByteStream) -> Value {
    match stream.collect().await {
        Ok(collected) => bytes(&collected.into_bytes()),
        Err(error) => json!({"error": error.to_string()}),
    }
}

/// The events of a stream, in their order. What ends them too early stands
/// behind them, as an object with `error`.
#[derive(Debug, Default)]
pub struct Events(Vec<Value>);

impl Events {
    /// No events.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what has come; tells whether there may be more.
    pub fn add<T, E: Error>(
        &mut self,
        event: Result<Option<T>, E>,
        show: impl Fn(&T) -> Value,
    ) -> bool {
        match event {
            Ok(Some(event)) => self.0.push(show(&event)),
            Ok(None) => return false,
            Err(error) => {
                self.0.push(json!({"error": told(&error)}));
                return false;
            }
        }
        true
    }

    /// All of them.
    pub fn build(self) -> Value {
        Value::Array(self.0)
    }
}

/// Any JSON.
pub fn document(document: &Document) -> Value {
    match document {
        Document::Null => Value::Null,
        Document::Bool(truth) => Value::from(*truth),
        Document::Number(Number::PosInt(number)) => Value::from(*number),
        Document::Number(Number::NegInt(number)) => Value::from(*number),
        Document::Number(Number::Float(number)) => double(number),
        Document::String(text) => Value::from(text.as_str()),
        Document::Array(values) => list(values, self::document),
        Document::Object(values) => map(values, self::document),
    }
}

/// A list.
pub fn list<T>(values: &[T], show: impl Fn(&T) -> Value) -> Value {
    values.iter().map(show).collect()
}

/// A list with nulls.
pub fn sparse_list<T>(values: &[Option<T>], show: impl Fn(&T) -> Value) -> Value {
    list(values, |value| or_null(value, &show))
}

/// A map.
pub fn map<T>(values: &HashMap<String, T>, show: impl Fn(&T) -> Value) -> Value {
    let entries = values.iter();
    entries
        .map(|(key, value)| (key.clone(), show(value)))
        .collect()
}

/// A map with nulls.
pub fn sparse_map<T>(values: &HashMap<String, Option<T>>, show: impl Fn(&T) -> Value) -> Value {
    map(values, |value| or_null(value, &show))
}

/// A value in a box.
#[allow(clippy::borrowed_box, reason = "what is inside follows from the box")]
pub fn boxed<T>(value: &Box<T>, show: impl Fn(&T) -> Value) -> Value {
    show(value)
}

/// The value, or null.
fn or_null<T>(value: &Option<T>, show: impl Fn(&T) -> Value) -> Value {
    value.as_ref().map_or(Value::Null, show)
}

/// Bytes as text, or in Base64 if they are none.
fn bytes(bytes: &[u8]) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => Value::from(text),
        Err(_) => json!({"base64": base64::encode(bytes)}),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{Place, values};

    #[test]
    fn what_was_made_of_json_is_shown_as_it_was() {
        let at = Place::Root;
        for value in [json!(1), json!(-1.5), json!("NaN"), json!("-Infinity")] {
            assert_eq!(
                values::double(&value, &at)
                    .map(|number| double(&number))
                    .ok(),
                Some(match value {
                    serde_json::Value::Number(number) => json!(number.as_f64()),
                    other => other,
                })
            );
        }
        for value in [json!("é"), json!({"base64": "AP8="})] {
            let found = values::blob(&value, &at).expect("a blob");
            assert_eq!(blob(&found), value);
        }
        for value in [json!(-1), json!(1_700_000_000.125)] {
            let found = values::timestamp(&value, &at).expect("a time");
            assert_eq!(timestamp(&found), value);
        }
        let value = json!({"a": [null, true, "b", 1, -1, 0.5]});
        let found = values::document(&value, &at).expect("a document");
        assert_eq!(document(&found), value);
        let value = json!([{"a": null}, null]);
        let found = values::sparse_list(&value, &at, |value, at| {
            values::sparse_map(value, at, values::integer)
        })
        .expect("a list");
        assert_eq!(sparse_list(&found, |map| sparse_map(map, integer)), value);
    }

    #[test]
    fn a_float_is_not_widened() {
        assert_eq!(float(&1.1), json!(1.1));
        assert_eq!(float(&f32::INFINITY), json!("Infinity"));
    }
}

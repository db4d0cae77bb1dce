//! Simple values and enums.

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::{Blob, DateTime, Document, Number, base64};
use serde_json::Value;

use crate::{Error, Place};

/// A string.
///
/// # Errors
/// When the value is no text.
pub fn string(value: &Value, at: &Place<'_>) -> Result<String, Error> {
    text(value, at).map(str::to_owned)
}

/// A value of an enum, whether the model knows it or not.
///
/// # Errors
/// When the value is no text.
pub fn enumeration<T: for<'a> From<&'a str>>(value: &Value, at: &Place<'_>) -> Result<T, Error> {
    text(value, at).map(T::from)
}

/// True or false.
///
/// # Errors
/// When the value is neither.
pub fn boolean(value: &Value, at: &Place<'_>) -> Result<bool, Error> {
    value
        .as_bool()
        .ok_or_else(|| instead(value, at, "true or false"))
}

/// A whole number of 32 bits.
///
/// # Errors
/// When the value is none.
pub fn integer(value: &Value, at: &Place<'_>) -> Result<i32, Error> {
    let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
    number.ok_or_else(|| instead(value, at, "a whole number of 32 bits"))
}

/// A whole number of 64 bits.
///
/// # Errors
/// When the value is none.
pub fn long(value: &Value, at: &Place<'_>) -> Result<i64, Error> {
    value
        .as_i64()
        .ok_or_else(|| instead(value, at, "a whole number of 64 bits"))
}

/// A floating number of 32 bits: the one nearest to what is written.
///
/// # Errors
/// When the value is no number and does not stand for one.
#[allow(
    clippy::cast_possible_truncation,
    reason = "rounding to the nearest is what is wanted"
)]
pub fn float(value: &Value, at: &Place<'_>) -> Result<f32, Error> {
    double(value, at).map(|number| number as f32)
}

/// A floating number of 64 bits.
///
/// # Errors
/// When the value is no number and does not stand for one.
pub fn double(value: &Value, at: &Place<'_>) -> Result<f64, Error> {
    match value.as_str() {
        Some("NaN") => Ok(f64::NAN),
        Some("Infinity") => Ok(f64::INFINITY),
        Some("-Infinity") => Ok(f64::NEG_INFINITY),
        Some(_) | None => value.as_f64().ok_or_else(|| {
            instead(
                value,
                at,
                "a number, \"NaN\", \"Infinity\" or \"-Infinity\"",
            )
        }),
    }
}

/// A point in time.
///
/// # Errors
/// When the value is no number.
#[allow(
    clippy::cast_possible_truncation,
    reason = "a float of milliseconds that was rounded is a whole number"
)]
pub fn timestamp(value: &Value, at: &Place<'_>) -> Result<DateTime, Error> {
    if let Some(seconds) = value.as_i64() {
        return Ok(DateTime::from_secs(seconds));
    }
    let seconds = value
        .as_f64()
        .ok_or_else(|| instead(value, at, "seconds since 1970"))?;
    Ok(DateTime::from_millis((seconds * 1000.0).round() as i64))
}

/// Bytes.
///
/// # Errors
/// When the value is neither text nor an object with Base64.
pub fn blob(value: &Value, at: &Place<'_>) -> Result<Blob, Error> {
    if let Some(text) = value.as_str() {
        return Ok(Blob::new(text));
    }
    let encoded = value
        .get("base64")
        .and_then(Value::as_str)
        .ok_or_else(|| instead(value, at, "text or {\"base64\": \"…\"}"))?;
    let bytes = base64::decode(encoded)
        .map_err(|error| at.key("base64").error(format!("pass Base64: {error}")))?;
    Ok(Blob::new(bytes))
}

/// Bytes that are a whole body.
///
/// # Errors
/// As [`blob`].
pub fn byte_stream(value: &Value, at: &Place<'_>) -> Result<ByteStream, Error> {
    blob(value, at).map(|blob| ByteStream::from(blob.into_inner()))
}

/// Any JSON.
///
/// # Errors
/// When a number fits no number of a document.
pub fn document(value: &Value, at: &Place<'_>) -> Result<Document, Error> {
    Ok(match value {
        Value::Null => Document::Null,
        Value::Bool(truth) => Document::Bool(*truth),
        Value::Number(number) => Document::Number(if let Some(number) = number.as_u64() {
            Number::PosInt(number)
        } else if let Some(number) = number.as_i64() {
            Number::NegInt(number)
        } else {
            Number::Float(double(value, at)?)
        }),
        Value::String(text) => Document::String(text.clone()),
        Value::Array(_) => Document::Array(crate::values::list(value, at, document)?),
        Value::Object(_) => Document::Object(crate::values::map(value, at, document)?),
    })
}

/// The text that a value must be.
fn text<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a str, Error> {
    value.as_str().ok_or_else(|| instead(value, at, "text"))
}

/// The error of a value that should be something else.
fn instead(value: &Value, at: &Place<'_>, wanted: &str) -> Error {
    at.error(format!("pass {wanted} instead of {value}"))
}

#[cfg(test)]
mod tests {
    use aws_smithy_types::{Blob, DateTime};
    use serde_json::{Value, json};

    use crate::{Place, values};

    #[test]
    fn numbers_keep_their_extremes() {
        let at = Place::Root;
        assert_eq!(values::integer(&json!(i32::MIN), &at), Ok(i32::MIN));
        assert_eq!(values::long(&json!(i64::MIN), &at), Ok(i64::MIN));
        assert_eq!(values::double(&json!(f64::MAX), &at), Ok(f64::MAX));
        assert_eq!(values::double(&json!(7), &at), Ok(7.0));
        assert_eq!(
            values::float(&json!("-Infinity"), &at),
            Ok(f32::NEG_INFINITY)
        );
        for (found, value) in [
            (
                values::integer(&json!(i64::MAX), &at).err(),
                i64::MAX.to_string(),
            ),
            (values::integer(&json!(0.5), &at).err(), "0.5".to_owned()),
            (values::long(&json!("1"), &at).err(), "\"1\"".to_owned()),
        ] {
            let text = found.expect("an error").to_string();
            assert!(text.ends_with(&format!("instead of {value}")), "{text}");
        }
    }

    #[test]
    fn milliseconds_are_not_lost() {
        let table = [
            (json!(0), DateTime::from_secs(0)),
            (json!(-1), DateTime::from_secs(-1)),
            (
                json!(1_700_000_000.123),
                DateTime::from_millis(1_700_000_000_123),
            ),
            (json!(-0.001), DateTime::from_millis(-1)),
        ];
        for (value, expected) in table {
            assert_eq!(values::timestamp(&value, &Place::Root), Ok(expected));
        }
    }

    #[test]
    fn a_blob_is_text_or_base64() {
        let blob = |value: Value| values::blob(&value, &Place::Root);
        assert_eq!(blob(json!("é")), Ok(Blob::new("é")));
        assert_eq!(blob(json!({"base64": "AP8="})), Ok(Blob::new([0, 255])));
        let error = blob(json!({"base64": "?"})).expect_err("an error");
        assert!(
            error.to_string().starts_with("#/base64: pass Base64"),
            "{error}"
        );
    }

    #[test]
    fn a_document_is_any_json() {
        let value = json!({"a": [null, true, "b", 1, -1, 0.5]});
        let found = values::document(&value, &Place::Root).expect("a document");
        let list = found.as_object().and_then(|object| object.get("a"));
        let list = list.and_then(|list| list.as_array()).expect("a list");
        assert_eq!(list.len(), 6);
    }
}

//! Lists, maps and boxes of anything that can be converted.

use std::collections::HashMap;

use serde_json::Value;

use crate::members::object;
use crate::{Error, Place};

/// A list.
///
/// # Errors
/// When the value is no array or an element cannot be converted.
pub fn list<T>(
    value: &Value,
    at: &Place<'_>,
    convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    let elements = value
        .as_array()
        .ok_or_else(|| at.error(format!("pass an array instead of {value}")))?;
    let elements = elements.iter().enumerate();
    elements
        .map(|(index, element)| convert(element, &at.index(index)))
        .collect()
}

/// A list in which nulls are elements.
///
/// # Errors
/// As [`list`].
pub fn sparse_list<T>(
    value: &Value,
    at: &Place<'_>,
    convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
) -> Result<Vec<Option<T>>, Error> {
    list(value, at, |value, at| unless_null(value, at, &convert))
}

/// A map.
///
/// # Errors
/// When the value is no object or one of its values cannot be converted.
pub fn map<T>(
    value: &Value,
    at: &Place<'_>,
    convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
) -> Result<HashMap<String, T>, Error> {
    let entries = object(value, at)?.iter();
    entries
        .map(|(key, value)| Ok((key.clone(), convert(value, &at.key(key))?)))
        .collect()
}

/// A map in which nulls are values.
///
/// # Errors
/// As [`map`].
pub fn sparse_map<T>(
    value: &Value,
    at: &Place<'_>,
    convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
) -> Result<HashMap<String, Option<T>>, Error> {
    map(value, at, |value, at| unless_null(value, at, &convert))
}

/// A value in a box.
///
/// # Errors
/// When the value cannot be converted.
pub fn boxed<T>(
    value: &Value,
    at: &Place<'_>,
    convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
) -> Result<Box<T>, Error> {
    convert(value, at).map(Box::new)
}

/// What the value is, unless it is null.
fn unless_null<T>(
    value: &Value,
    at: &Place<'_>,
    convert: impl Fn(&Value, &Place<'_>) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    if value.is_null() {
        return Ok(None);
    }
    convert(value, at).map(Some)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{list, map, sparse_list, sparse_map};
    use crate::{Place, values};

    #[test]
    fn nulls_are_elements_only_where_they_may_be() {
        let (array, object) = (json!([1, null]), json!({"a": null}));
        let at = Place::Root;
        assert_eq!(
            sparse_list(&array, &at, values::integer),
            Ok(vec![Some(1), None])
        );
        let error = list(&array, &at, values::integer).expect_err("an error");
        assert!(error.to_string().starts_with("#/1: "), "{error}");
        let found = sparse_map(&object, &at, values::integer).expect("a map");
        assert_eq!(found["a"], None);
        let error = map(&object, &at, values::integer).expect_err("an error");
        assert!(error.to_string().starts_with("#/a: "), "{error}");
    }
}

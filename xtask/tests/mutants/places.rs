//! Places in a model: JSON pointers of values that a mutation can change.

use fastrand::Rng;
use serde_json::Value;

/// The pointer of a random value for which `fits` holds.
pub(crate) fn any(
    rng: &mut Rng,
    model: &Value,
    fits: impl Fn(&str, &Value) -> bool,
) -> Option<String> {
    let mut found = Vec::new();
    collect(model, "", "", &fits, &mut found);
    (!found.is_empty()).then(|| found.swap_remove(rng.usize(..found.len())))
}

/// The pointers of all values for which `fits` holds.
fn collect(
    value: &Value,
    key: &str,
    pointer: &str,
    fits: &impl Fn(&str, &Value) -> bool,
    found: &mut Vec<String>,
) {
    if fits(key, value) {
        found.push(pointer.to_owned());
    }
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                let pointer = format!("{pointer}/{}", token(key));
                collect(value, key, &pointer, fits, found);
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                collect(value, "", &format!("{pointer}/{index}"), fits, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A key as a part of a pointer.
pub(crate) fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// A random key of the object at a pointer.
pub(crate) fn key(rng: &mut Rng, model: &Value, pointer: &str) -> Option<String> {
    let map = model.pointer(pointer)?.as_object()?;
    let index = (!map.is_empty()).then(|| rng.usize(..map.len()))?;
    map.keys().nth(index).cloned()
}

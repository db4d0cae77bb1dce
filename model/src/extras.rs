//! Extras: what lies beside a model and is merged into it before reading.
//!
//! An extras file has the form of botocore's `*.sdk-extras.json`:
//! `{"version": 1.0, "merge": {…}}`. Objects are merged key by key, anything
//! else replaces what was there.

use serde_json::Value;

use crate::diagnostic::Problem;

/// Merges an extras file into a model.
///
/// # Errors
/// When the file has no `merge` object.
pub fn apply(model: &mut Value, extras: Value, file: &str) -> Result<(), Problem> {
    let Value::Object(mut extras) = extras else {
        return Err(shapeless(file));
    };
    match extras.remove("merge") {
        Some(merge @ Value::Object(_)) => {
            merge_into(model, merge);
            Ok(())
        }
        _ => Err(shapeless(file)),
    }
}

/// The problem of a file that is no extras file.
fn shapeless(file: &str) -> Problem {
    Problem::new(format!("{file}#"), "an extras file needs an object `merge`")
        .help("write {\"version\": 1.0, \"merge\": {…}}")
}

/// Merges `addition` into `base`.
fn merge_into(base: &mut Value, addition: Value) {
    match (base, addition) {
        (Value::Object(base), Value::Object(addition)) => {
            for (key, value) in addition {
                merge_into(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, addition) => *base = addition,
    }
}

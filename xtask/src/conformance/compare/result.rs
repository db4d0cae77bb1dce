//! Outputs and errors, member by member as their shapes say.

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde_json::{Value, json};

use crate::conformance::shapes::{Kind, Shapes};

use super::{Differences, json};

/// The key by which an unknown member of a union is shown.
const SDK_UNKNOWN_MEMBER: &str = "SDK_UNKNOWN_MEMBER";

/// Compares an output with a case's result.
pub(crate) fn output(
    shapes: Shapes<'_>,
    reference: &Value,
    expected: &Value,
    came: &Value,
) -> Differences {
    let mut differences = Differences::default();
    if reference.is_null() {
        // An operation without an output brings nothing.
        if !is_nothing(expected) || !is_nothing(came) {
            differences.unequal("result", expected, came);
        }
        return differences;
    }
    let mut walk = Walk {
        shapes,
        differences: &mut differences,
    };
    walk.value("result", reference, expected, came);
    differences
}

/// Compares an error with what a case says of it.
pub(crate) fn error(
    shapes: Shapes<'_>,
    operation: &Value,
    case: &Value,
    came: &Value,
) -> Differences {
    let mut differences = Differences::default();
    let code = case["errorCode"].as_str().unwrap_or_default();
    if came["code"].as_str().unwrap_or_default() != code {
        differences.unequal("code", code, &came["code"]);
    }
    let message = case["errorMessage"].as_str().unwrap_or_default();
    if case.get("errorMessage").is_some() && came["message"].as_str() != Some(message) {
        differences.unequal("message", message, &came["message"]);
    }
    let expected = &case["error"];
    if expected.is_null() {
        // Nothing is said of its members.
        return differences;
    }
    let reference = shapes.error(operation, code);
    match reference {
        Some(reference) if came["members"].is_object() => Walk {
            shapes,
            differences: &mut differences,
        }
        .value("error", &reference, expected, &came["members"]),
        Some(_) => differences.unequal("error", expected, &came["text"]),
        None if is_nothing(expected) => {}
        None => differences.unequal("error", expected, "an error that the model lacks"),
    }
    differences
}

/// Whether there is nothing in a value.
fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_object().is_some_and(serde_json::Map::is_empty)
}

/// A comparison under way.
struct Walk<'a, 'd> {
    shapes: Shapes<'a>,
    differences: &'d mut Differences,
}

impl Walk<'_, '_> {
    /// Compares two values of a reference's shape.
    fn value(&mut self, place: &str, reference: &Value, expected: &Value, came: &Value) {
        let shape = self.shapes.target(reference);
        let same = match self.shapes.kind(reference) {
            _ if expected.is_null() || came.is_null() => expected == came,
            Kind::Structure => return self.structure(place, shape, expected, came),
            Kind::Union => return self.union(place, shape, expected, came),
            Kind::Events => {
                return self.list(place, expected, came, |walk, place, left, right| {
                    walk.union(place, shape, left, right);
                });
            }
            Kind::List => {
                return self.list(place, expected, came, |walk, place, left, right| {
                    walk.value(place, &shape["member"], left, right);
                });
            }
            Kind::Map => return self.map(place, shape, expected, came),
            Kind::Timestamp => same_time(expected, came),
            Kind::JsonText => {
                let text = came.as_str().unwrap_or_default();
                let same = |came: Value| json::equal(expected, &came);
                expected == came || serde_json::from_str(text).is_ok_and(same)
            }
            // botocore takes the JSON out of some texts (`cloudformation-get-template`).
            Kind::Text if expected.is_object() => {
                let text = came.as_str().unwrap_or_default();
                let same = |came: Value| json::equal(expected, &came);
                serde_json::from_str(text).is_ok_and(same)
            }
            Kind::Number | Kind::Boolean | Kind::Text | Kind::Document => {
                json::equal(expected, came)
            }
        };
        if !same {
            self.differences.unequal(place, expected, came);
        }
    }

    /// Compares structures. A required member that the response lacks has the
    /// neutral value of its type; botocore leaves it out.
    fn structure(&mut self, place: &str, shape: &Value, expected: &Value, came: &Value) {
        let (Some(expected), Some(came)) = (expected.as_object(), came.as_object()) else {
            return self.differences.unequal(place, expected, came);
        };
        let required = shape["required"].as_array().map_or(&[][..], Vec::as_slice);
        for (name, reference) in shape["members"].as_object().into_iter().flatten() {
            let place = format!("{place}.{name}");
            let is_required = required.iter().any(|one| one == name);
            let neutral = || match is_required {
                true => self.shapes.neutral(reference),
                false => None,
            };
            match (present(expected.get(name)), present(came.get(name))) {
                (None, None) => {}
                (Some(expected), Some(came)) if reference["location"] == "headers" => {
                    // The keys are names of headers.
                    let (expected, came) = (in_lower_case(expected), in_lower_case(came));
                    self.value(&place, reference, &expected, &came);
                }
                (Some(expected), Some(came)) => self.value(&place, reference, expected, came),
                (Some(expected), None) => self.differences.unequal(place, expected, "nothing"),
                (None, Some(came)) if neutral().as_ref() == Some(came) => {}
                // A stream is always there.
                (None, Some(came))
                    if self.shapes.kind(reference) == Kind::Events && *came == json!([]) => {}
                (None, Some(came)) => self.differences.unequal(place, "nothing", came),
            }
        }
        for name in expected
            .keys()
            .filter(|name| shape["members"].get(name).is_none())
        {
            let place = format!("{place}.{name}");
            self.differences
                .push(format_args!("{place}: the shape has no such member"));
        }
    }

    /// Compares unions. The value of an unknown member is ours alone.
    fn union(&mut self, place: &str, shape: &Value, expected: &Value, came: &Value) {
        let Some(unknown) = expected.get(SDK_UNKNOWN_MEMBER) else {
            return self.structure(place, shape, expected, came);
        };
        let name = &came[SDK_UNKNOWN_MEMBER]["name"];
        if *name != unknown["name"] {
            self.differences.unequal(place, expected, came);
        }
    }

    /// Compares lists, each element so.
    fn list(
        &mut self,
        place: &str,
        expected: &Value,
        came: &Value,
        mut compare: impl FnMut(&mut Self, &str, &Value, &Value),
    ) {
        match (expected.as_array(), came.as_array()) {
            (Some(left), Some(right)) if left.len() == right.len() => {
                for (index, (left, right)) in left.iter().zip(right).enumerate() {
                    compare(self, &format!("{place}[{index}]"), left, right);
                }
            }
            _ => self.differences.unequal(place, expected, came),
        }
    }

    /// Compares maps.
    fn map(&mut self, place: &str, shape: &Value, expected: &Value, came: &Value) {
        match (expected.as_object(), came.as_object()) {
            (Some(left), Some(right)) if left.len() == right.len() => {
                for (key, left) in left {
                    let place = format!("{place}[{key:?}]");
                    match right.get(key) {
                        Some(right) => self.value(&place, &shape["value"], left, right),
                        None => self.differences.unequal(place, left, "nothing"),
                    }
                }
            }
            _ => self.differences.unequal(place, expected, came),
        }
    }
}

/// A map with its keys in lower case.
fn in_lower_case(map: &Value) -> Value {
    let entries = map.as_object().into_iter().flatten();
    entries
        .map(|(key, value)| (key.to_lowercase(), value.clone()))
        .collect()
}

/// The value of a member; null is as good as absent.
fn present(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null())
}

/// Whether two times are the same to the microsecond. Responses have them as
/// texts.
fn same_time(expected: &Value, came: &Value) -> bool {
    if let Some(text) = expected.as_str() {
        let formats = [Format::DateTimeWithOffset, Format::HttpDate];
        let mut times = formats
            .into_iter()
            .filter_map(|format| DateTime::from_str(text, format).ok());
        return times
            .next()
            .is_some_and(|time| same_time(&json!(time.as_secs_f64()), came));
    }
    match (expected.as_f64(), came.as_f64()) {
        (Some(expected), Some(came)) => (expected - came).abs() < 1e-6,
        _ => expected == came,
    }
}

#[cfg(test)]
mod tests;

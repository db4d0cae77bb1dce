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
mod tests {
    use serde_json::{Value, json};

    use super::{error, output};
    use crate::conformance::shapes::Shapes;

    /// A model with a shape of each kind.
    fn model() -> Value {
        json!({"shapes": {
            "Output": {"type": "structure", "required": ["Needed", "Times"], "members": {
                "Needed": {"shape": "Text"},
                "Times": {"shape": "Times"},
                "Time": {"shape": "Time"},
                "Json": {"shape": "Text", "jsonvalue": true},
                "Either": {"shape": "Either"},
                "Headers": {"shape": "Map", "location": "headers", "locationName": "x-"},
                "Map": {"shape": "Map"},
                "Document": {"shape": "Document"},
                "Inner": {"shape": "Output"},
                "Events": {"shape": "Events"},
            }},
            "Either": {"type": "structure", "union": true, "members": {"A": {"shape": "Text"}}},
            "Map": {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
            "Document": {"type": "structure", "document": true, "members": {}},
            "Events": {"type": "structure", "eventstream": true, "members": {"A": {"shape": "Text"}}},
            "Times": {"type": "list", "member": {"shape": "Time"}},
            "Time": {"type": "timestamp"},
            "Text": {"type": "string"},
            "Gone": {"type": "structure", "exception": true, "members": {"A": {"shape": "Text"}}},
            "Coded": {"type": "structure", "exception": true, "error": {"code": "Code"},
                "members": {}},
        }})
    }

    #[test]
    fn outputs_are_compared_as_their_shapes_say() {
        let model = model();
        let full = |member: &str, value: Value| json!({"Needed": "", "Times": [], member: value});
        let unknown = |value: Value| full("Either", json!({"SDK_UNKNOWN_MEMBER": value}));
        for (expected, came, differs) in [
            // A required member that is absent on the wire has its neutral value.
            (json!({}), full("Needed", json!("")), None),
            (json!({}), full("Needed", json!("a")), Some("result.Needed")),
            (
                json!({"Inner": {}}),
                full("Inner", full("Map", json!(null))),
                None,
            ),
            // A stream without events is there too.
            (json!({}), full("Events", json!([])), None),
            (
                full("Events", json!([{"A": "a"}, {"A": "b"}])),
                full("Events", json!([{"A": "a"}, {"A": "c"}])),
                Some("result.Events[1].A"),
            ),
            // No other member gets one.
            (json!({}), full("Map", json!({})), Some("result.Map")),
            (
                full("Map", json!({})),
                full("Map", json!(null)),
                Some("result.Map"),
            ),
            (
                full("Time", json!(1.5)),
                full("Time", json!(1.500_000_01)),
                None,
            ),
            (
                full("Time", json!(1)),
                full("Time", json!(1.001)),
                Some("result.Time"),
            ),
            (
                full("Times", json!([1])),
                full("Times", json!([2])),
                Some("result.Times[0]"),
            ),
            (
                full("Times", json!([1])),
                full("Times", json!([1, 2])),
                Some("result.Times"),
            ),
            (
                full("Json", json!({"a": 1})),
                full("Json", json!("{ \"a\": 1 }")),
                None,
            ),
            (
                full("Json", json!("true")),
                full("Json", json!("true")),
                None,
            ),
            (
                full("Json", json!({})),
                full("Json", json!("e30=")),
                Some("result.Json"),
            ),
            (
                unknown(json!({"name": "B"})),
                unknown(json!({"name": "B", "value": 1})),
                None,
            ),
            (
                unknown(json!({"name": "B"})),
                unknown(json!({"name": "C"})),
                Some("result.Either"),
            ),
            (
                full("Either", json!({"A": "a"})),
                unknown(json!({})),
                Some("result.Either.A"),
            ),
            (
                full("Headers", json!({"Foo": "a"})),
                full("Headers", json!({"foo": "a"})),
                None,
            ),
            (
                full("Map", json!({"K": "a"})),
                full("Map", json!({"k": "a"})),
                Some("result.Map[\"K\"]"),
            ),
            (
                full("Document", json!({"a": null})),
                full("Document", json!({"a": null})),
                None,
            ),
            (
                full("Document", json!({"a": null})),
                full("Document", json!({})),
                Some("result.D"),
            ),
            (
                json!({"Else": 1}),
                full("Map", json!(null)),
                Some("result.Else: the shape has no"),
            ),
        ] {
            let reference = json!({"shape": "Output"});
            let found = output(Shapes::of(&model), &reference, &expected, &came);
            let line = found.lines().first().map_or("", String::as_str);
            let differs = differs.unwrap_or_default();
            assert!(line.starts_with(differs), "{expected} {came}: {line}");
            assert_eq!(
                line.is_empty(),
                differs.is_empty(),
                "{expected} {came}: {line}"
            );
        }
    }

    #[test]
    fn an_operation_without_output_brings_nothing() {
        let model = model();
        let found = |expected, came| output(Shapes::of(&model), &Value::Null, &expected, &came);
        assert!(found(json!({}), json!({})).lines().is_empty());
        assert!(!found(json!({"a": 1}), json!({})).lines().is_empty());
    }

    #[test]
    fn errors_are_compared_by_code_message_and_members() {
        let model = model();
        let case = |code: &str, members: Value| json!({"errorCode": code, "errorMessage": "m", "error": members});
        let came = |code: &str, members: Value| json!({"code": code, "message": "m", "members": members, "text": "t"});
        let null = Value::Null;
        for (expected, came, differs) in [
            (
                case("Gone", json!({"A": "a"})),
                came("Gone", json!({"A": "a"})),
                "",
            ),
            (
                case("Gone", json!({"A": "a"})),
                came("Gone", json!({})),
                "error.A",
            ),
            (
                case("Gone", json!({})),
                came("Gone", null.clone()),
                "error: expected {}, came",
            ),
            (case("Code", json!({})), came("Code", json!({})), ""),
            (
                case("Code", json!({})),
                came("Coded", json!({})),
                "code: expected Code",
            ),
            (case("Else", json!({})), came("Else", null.clone()), ""),
            (
                case("Else", json!({"A": 1})),
                came("Else", null.clone()),
                "error",
            ),
            (
                json!({"errorCode": "Code", "error": {}}),
                came("Code", json!({})),
                "",
            ),
            (
                json!({"errorCode": "Code", "errorMessage": "n", "error": {}}),
                came("Code", json!({})),
                "message: expected n",
            ),
        ] {
            let found = error(Shapes::of(&model), &json!({}), &expected, &came);
            let line = found.lines().first().map_or("", String::as_str);
            assert!(line.starts_with(differs), "{expected} {came}: {line}");
            assert_eq!(
                line.is_empty(),
                differs.is_empty(),
                "{expected} {came}: {line}"
            );
        }
    }
}

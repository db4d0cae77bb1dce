//! From a suite to a model of botocore's format.
//!
//! The suites bring less than a model has: no operations, little metadata. The
//! older ones also write some things as only the tests' own runner takes them;
//! the reader of models is not to learn that, so it is set right here.

use serde_json::{Map, Value, json};

use super::suites::{Direction, Suite};

/// A model with the names by which its operations go.
pub(crate) struct Converted {
    pub(crate) model: Value,
    /// The operation of each case.
    pub(crate) operations: Vec<String>,
}

/// Makes a model of a suite.
pub(crate) fn convert(suite: &Suite) -> Converted {
    let mut shapes = suite.shapes.clone();
    for shape in shapes.values_mut() {
        set_shape_right(shape);
    }
    move_locations(&mut shapes);
    let mut operations: Map<String, Value> = Map::new();
    let mut names = Vec::new();
    for case in &suite.cases {
        let operation = operation(suite, &case.given, &mut shapes);
        let same = operations.iter().find(|(_, known)| **known == operation);
        let name = match same {
            Some((name, _)) => name.clone(),
            None => free_name(&operation, &operations),
        };
        operations.insert(name.clone(), operation);
        names.push(name);
    }
    if suite.direction == Direction::Output {
        list_errors(&mut operations, &shapes);
    }
    let model = json!({
        "version": "2.0",
        "metadata": metadata(&suite.metadata),
        "operations": operations,
        "shapes": shapes,
    });
    Converted {
        model,
        operations: names,
    }
}

/// Adds an operation for the errors that no operation lists. A service answers
/// with them all the same, and whoever makes a client of a part of its model gets
/// them only by an operation.
fn list_errors(operations: &mut Map<String, Value>, shapes: &Map<String, Value>) {
    let listed = operations
        .values()
        .filter_map(|one| one["errors"].as_array());
    let listed: Vec<Value> = listed
        .flatten()
        .map(|error| error["shape"].clone())
        .collect();
    let errors = shapes
        .iter()
        .filter(|(_, shape)| shape["exception"] == true);
    let unlisted = errors.filter(|(name, _)| !listed.contains(&json!(name)));
    let unlisted: Vec<Value> = unlisted.map(|(name, _)| json!({"shape": name})).collect();
    if !unlisted.is_empty() {
        let other = json!({
            "name": "OtherErrors",
            "http": {"method": "POST", "requestUri": "/"},
            "errors": unlisted,
        });
        operations.insert("OtherErrors".to_owned(), other);
    }
}

/// A key for an operation: its name, unless another one has it.
fn free_name(operation: &Value, taken: &Map<String, Value>) -> String {
    let name = operation["name"].as_str().unwrap_or_default();
    let numbered = (2..).map(|number| format!("{name}{number}"));
    let mut names = std::iter::once(name.to_owned()).chain(numbered);
    names
        .find(|name| !taken.contains_key(name))
        .unwrap_or_default()
}

/// The metadata with what every model has.
fn metadata(suite: &Map<String, Value>) -> Value {
    let mut metadata = json!({
        "apiVersion": "2020-01-01",
        "endpointPrefix": "conformance",
        "serviceFullName": "Conformance",
        "serviceId": "Conformance",
        "signatureVersion": "v4",
    });
    for (key, value) in suite {
        // Each suite is about its own protocol, whatever else the service speaks.
        if key != "protocols" {
            metadata[key] = value.clone();
        }
    }
    metadata
}

/// The operation of a case. What is written on its references but belongs to
/// a shape is moved there.
fn operation(suite: &Suite, given: &Value, shapes: &mut Map<String, Value>) -> Value {
    let mut operation = given.clone();
    if let Some(operation) = operation.as_object_mut() {
        operation.remove("documentation");
    }
    let name = given["name"].as_str().unwrap_or("OperationName");
    operation["name"] = json!(name);
    set_default(&mut operation["http"], "method", json!("POST"));
    set_default(&mut operation["http"], "requestUri", json!("/"));
    match suite.direction {
        Direction::Input => move_payload(&mut operation, shapes),
        Direction::Output => {
            // There are no parameters, so nothing may ask for them.
            if let Some(operation) = operation.as_object_mut() {
                operation.remove("input");
            }
            operation["http"]["requestUri"] = json!("/");
            set_wrapper(suite, &mut operation, shapes);
        }
    }
    operation
}

/// Sets a key that is absent; what holds it may be absent too.
fn set_default(object: &mut Value, key: &str, value: Value) {
    if object.get(key).is_none() {
        object[key] = value;
    }
}

/// The payload stands on the reference to the input in old suites, and on the
/// shape in models.
fn move_payload(operation: &mut Value, shapes: &mut Map<String, Value>) {
    let Some(input) = operation.get_mut("input").and_then(Value::as_object_mut) else {
        return;
    };
    let Some(payload) = input.remove("payload") else {
        return;
    };
    let name = input["shape"].as_str().unwrap_or_default();
    if let Some(shape) = shapes.get_mut(name) {
        shape["payload"] = payload;
    }
}

/// The element around the result of the query protocol: each operation of a
/// model names it, and the tests' own runner adds it to the newer suites.
fn set_wrapper(suite: &Suite, operation: &mut Value, shapes: &mut Map<String, Value>) {
    if suite.metadata.get("protocol") != Some(&json!("query")) {
        return;
    }
    let name = operation["name"].as_str().unwrap_or_default();
    let usual = json!(format!("{name}Result"));
    let Some(output) = operation.get_mut("output") else {
        return;
    };
    let shape = output["shape"].as_str().unwrap_or_default();
    let shape = shapes.get_mut(shape).and_then(Value::as_object_mut);
    let on_shape = shape.and_then(|shape| shape.remove("resultWrapper"));
    set_default(output, "resultWrapper", on_shape.unwrap_or(usual));
}

/// Spellings of old suites.
fn set_shape_right(shape: &mut Value) {
    if shape["type"] == "string" && shape.get("key").is_some() {
        shape["type"] = json!("map");
    }
    let is_structure = shape["type"] == "structure";
    if let Some(shape) = shape.as_object_mut()
        && is_structure
    {
        shape.entry("members").or_insert_with(|| json!({}));
    }
    for key in ["member", "key", "value"] {
        if let Some(member) = shape.get_mut(key).and_then(Value::as_object_mut) {
            rename(member, "LocationName", "locationName");
        }
    }
    for member in members_mut(shape) {
        rename(member, "LocationName", "locationName");
    }
}

/// Gives a key its usual spelling.
fn rename(object: &mut Map<String, Value>, old: &str, new: &str) {
    if let Some(value) = object.remove(old) {
        object.insert(new.to_owned(), value);
    }
}

/// The place in the message stands on some shapes; in models, on members.
fn move_locations(shapes: &mut Map<String, Value>) {
    let mut moved: Map<String, Value> = Map::new();
    for (name, shape) in shapes.iter_mut() {
        let Some(shape) = shape.as_object_mut() else {
            continue;
        };
        if let Some(location) = shape.remove("location") {
            let wire = shape.remove("locationName").unwrap_or_default();
            moved.insert(
                name.clone(),
                json!({"location": location, "locationName": wire}),
            );
        }
    }
    for shape in shapes.values_mut() {
        for member in members_mut(shape) {
            let target = member["shape"].as_str().unwrap_or_default();
            let Some(Value::Object(facts)) = moved.get(target) else {
                continue;
            };
            for (key, value) in facts {
                if !value.is_null() {
                    member.entry(key).or_insert_with(|| value.clone());
                }
            }
        }
    }
}

/// The members of a structure.
fn members_mut(shape: &mut Value) -> impl Iterator<Item = &mut Map<String, Value>> {
    let members = shape.get_mut("members").and_then(Value::as_object_mut);
    let members = members.into_iter().flat_map(|members| members.values_mut());
    members.filter_map(Value::as_object_mut)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::convert;
    use crate::conformance::suites::{Case, Direction, Suite};

    /// A suite of cases that give these operations.
    fn suite(direction: Direction, metadata: Value, shapes: Value, given: &[Value]) -> Suite {
        let object = |value: Value| value.as_object().cloned().unwrap_or_default();
        let cases = given.iter().map(|given| Case {
            id: String::new(),
            given: given.clone(),
            value: json!({}),
        });
        Suite {
            file: "legacy/input/x".to_owned(),
            protocol: "x".to_owned(),
            index: 0,
            direction,
            metadata: object(metadata),
            shapes: object(shapes),
            endpoint: None,
            cases: cases.collect(),
        }
    }

    #[test]
    fn what_a_model_needs_is_added() {
        let metadata = json!({"protocol": "json", "protocols": ["json"], "apiVersion": "1"});
        let given = json!({"name": "Get", "documentation": "…", "input": {"shape": "In"}});
        let shapes = json!({"In": {"type": "structure"}});
        let converted = convert(&suite(Direction::Input, metadata, shapes, &[given]));
        assert_eq!(converted.operations, ["Get"]);
        let expected = json!({
            "version": "2.0",
            "metadata": {
                "apiVersion": "1", "endpointPrefix": "conformance", "protocol": "json",
                "serviceFullName": "Conformance", "serviceId": "Conformance",
                "signatureVersion": "v4",
            },
            "operations": {"Get": {
                "name": "Get", "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "In"},
            }},
            "shapes": {"In": {"type": "structure", "members": {}}},
        });
        assert_eq!(converted.model, expected);
    }

    #[test]
    fn operations_of_one_name_are_told_apart() {
        let given = |uri: &str| json!({"http": {"method": "GET", "requestUri": uri}});
        let given = [given("/a"), given("/b"), given("/a")];
        let converted = convert(&suite(Direction::Input, json!({}), json!({}), &given));
        let names = ["OperationName", "OperationName2", "OperationName"];
        assert_eq!(converted.operations, names);
        let second = &converted.model["operations"]["OperationName2"];
        assert_eq!(second["name"], "OperationName");
    }

    #[test]
    fn old_spellings_are_set_right() {
        let shapes = json!({
            "In": {"type": "structure", "members": {
                "Body": {"shape": "List"},
                "Head": {"shape": "Head"},
                "Named": {"shape": "Head", "locationName": "X-Named"},
            }},
            "List": {"type": "list", "member": {"shape": "Text", "LocationName": "item"}},
            "Head": {"type": "map", "location": "headers", "locationName": "x-",
                "key": {"shape": "Text"}, "value": {"shape": "Text"}},
            "Odd": {"type": "string", "key": {"shape": "Text"}, "value": {"shape": "Text"}},
            "Text": {"type": "string"},
        });
        let given = json!({"input": {"shape": "In", "payload": "Body", "locationName": "In"}});
        let model = convert(&suite(Direction::Input, json!({}), shapes, &[given])).model;
        let shapes = &model["shapes"];
        assert_eq!(shapes["In"]["payload"], "Body");
        let input = &model["operations"]["OperationName"]["input"];
        assert_eq!(*input, json!({"shape": "In", "locationName": "In"}));
        assert_eq!(shapes["List"]["member"]["locationName"], "item");
        let members = &shapes["In"]["members"];
        assert_eq!(members["Head"]["location"], "headers");
        assert_eq!(members["Head"]["locationName"], "x-");
        assert_eq!(members["Named"]["location"], "headers");
        assert_eq!(members["Named"]["locationName"], "X-Named");
        assert_eq!(shapes["Head"].get("location"), None);
        assert_eq!(shapes["Odd"]["type"], "map");
    }

    #[test]
    fn answers_of_the_query_protocol_are_wrapped() {
        let metadata = json!({"protocol": "query"});
        let shapes = json!({
            "Out": {"type": "structure", "members": {}},
            "Old": {"type": "structure", "members": {}, "resultWrapper": "OnShape"},
        });
        let given = |name: &str, output: Value| json!({"name": name, "output": output});
        let given = [
            given("New", json!({"shape": "Out"})),
            given(
                "Own",
                json!({"shape": "Out", "resultWrapper": "OnReference"}),
            ),
            given("Old", json!({"shape": "Old"})),
        ];
        let model = convert(&suite(Direction::Output, metadata, shapes, &given)).model;
        for (name, wrapper) in [
            ("New", "NewResult"),
            ("Own", "OnReference"),
            ("Old", "OnShape"),
        ] {
            let output = &model["operations"][name]["output"];
            assert_eq!(output["resultWrapper"], wrapper, "{name}");
        }
    }

    #[test]
    fn answers_need_no_parameters_but_all_errors() {
        let shapes = json!({
            "In": {"type": "structure", "members": {"Id": {"shape": "Text", "location": "uri"}}},
            "A": {"type": "structure", "members": {}, "exception": true},
            "B": {"type": "structure", "members": {}, "exception": true},
            "Text": {"type": "string"},
        });
        let given = json!({
            "http": {"method": "GET", "requestUri": "/{Id}"}, "input": {"shape": "In"},
            "errors": [{"shape": "A"}],
        });
        let model = convert(&suite(Direction::Output, json!({}), shapes, &[given])).model;
        let operation = &model["operations"]["OperationName"];
        assert_eq!(operation.get("input"), None);
        assert_eq!(
            operation["http"],
            json!({"method": "GET", "requestUri": "/"})
        );
        let other = &model["operations"]["OtherErrors"]["errors"];
        assert_eq!(*other, json!([{"shape": "B"}]));
    }
}

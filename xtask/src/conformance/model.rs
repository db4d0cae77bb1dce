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
    if !suite.file.starts_with("legacy/") {
        remove_payload_names(&mut shapes);
    }
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
    if suite.direction == Direction::Output && !suite.is_service {
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

/// The newer suites repeat the name of a payload as that of its XML element,
/// where their cases expect the name that its shape has (`HttpPayloadWithXmlName`
/// and others). Models mean it if they name an element.
fn remove_payload_names(shapes: &mut Map<String, Value>) {
    for shape in shapes.values_mut() {
        let Some(payload) = shape["payload"].as_str().map(str::to_owned) else {
            continue;
        };
        if let Some(member) = shape["members"][&payload].as_object_mut()
            && member.get("locationName") == Some(&json!(payload))
        {
            member.remove("locationName");
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
mod tests;

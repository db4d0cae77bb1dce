//! Snapshots of what emitters print: one small model, one idea each.

mod bodies;
mod errors;
mod operations;
mod package;
mod shapes;
mod variants;
mod wire;

use serde_json::{Value, json};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;

use crate::{Config, RuntimeDependency, generate};

/// The shapes of a service whose operation `GetThing` brings a `Thing`.
fn service(shapes: Value) -> Value {
    let mut model = json!({
        "metadata": {
            "apiVersion": "2024-05-06",
            "endpointPrefix": "things",
            "protocol": "rest-json",
            "serviceFullName": "Things",
            "serviceId": "Things",
            "signatureVersion": "v4",
        },
        "operations": {
            "GetThing": {
                "http": {"method": "GET", "requestUri": "/things/{Id}"},
                "input": {"shape": "GetThingRequest"},
                "output": {"shape": "GetThingResponse"},
                "documentation": "<p>Reads one thing.</p>",
            },
        },
        "shapes": {
            "GetThingRequest": {
                "type": "structure",
                "required": ["Id"],
                "members": {"Id": {"shape": "Text", "location": "uri", "locationName": "Id"}},
            },
            "GetThingResponse": {"type": "structure", "members": {"Thing": {"shape": "Thing"}}},
            "Text": {"type": "string"},
            "Whole": {"type": "integer"},
        },
    });
    let all = model["shapes"].as_object_mut().expect("an object");
    all.extend(shapes.as_object().expect("an object").clone());
    all.entry("Thing")
        .or_insert(json!({"type": "structure", "members": {}}));
    model
}

/// The files of the crate of a model.
fn files(model: &Value) -> crate::Files {
    let source = Source {
        file: "things.json".to_owned(),
        text: model.to_string(),
    };
    let files = Files {
        service: source,
        extras: Vec::new(),
        endpoint_rules: None,
    };
    let config = Config {
        package: "things".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "make things".to_owned(),
    };
    let model = botocore::read(&files).expect("a model");
    generate(&model, &config).expect("a crate")
}

/// One file of the crate of a model, without its header.
fn file(model: &Value, path: &str) -> String {
    let text = files(model).remove(path).expect("a file of this path");
    match text.split_once("\n\n") {
        Some((header, rest)) if header.starts_with("// Emitted") => rest.to_owned(),
        _ => text,
    }
}

/// The items of a file that a text occurs in.
fn items(model: &Value, path: &str, part: &str) -> String {
    let text = file(model, path);
    let items: Vec<&str> = text
        .split("\n\n")
        .filter(|item| item.contains(part))
        .collect();
    items.join("\n\n")
}

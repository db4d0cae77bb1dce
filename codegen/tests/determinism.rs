//! The same model gives the same bytes, whatever the order of its keys.

use serde_json::Value;

use shapesmith_codegen::{Config, Files, RuntimeDependency, generate};
use shapesmith_model::botocore;
use shapesmith_model::json::Source;

/// The vendored model's text.
const MODEL: &str = include_str!("../../model/data/connect/2017-08-08/service-2.json");

/// The crate of a model.
fn crate_of(model: &Value) -> Files {
    let files = botocore::Files {
        service: Source {
            file: "service-2.json".to_owned(),
            text: model.to_string(),
        },
        extras: Vec::new(),
        endpoint_rules: None,
    };
    let config = Config {
        package: "shuffled".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "cargo xtask codegen".to_owned(),
    };
    generate(&botocore::read(&files).expect("a model"), &config).expect("a crate")
}

/// Turns the order of all keys around, except that of members, which is part
/// of the model.
fn reverse(value: &mut Value, is_members: bool) {
    match value {
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                reverse(value, key == "members" && !is_members);
            }
            if !is_members {
                let turned = std::mem::take(map).into_iter().rev().collect();
                *map = turned;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| reverse(value, false)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn shuffled_input_gives_the_same_bytes() {
    let model: Value = serde_json::from_str(MODEL).expect("JSON");
    let mut shuffled = model.clone();
    reverse(&mut shuffled, false);
    for operation in shuffled["operations"]
        .as_object_mut()
        .expect("operations")
        .values_mut()
    {
        operation["errors"]
            .as_array_mut()
            .expect("errors")
            .reverse();
    }
    assert_ne!(model.to_string(), shuffled.to_string());
    let (one, other) = (crate_of(&model), crate_of(&shuffled));
    assert_eq!(
        one.keys().collect::<Vec<_>>(),
        other.keys().collect::<Vec<_>>()
    );
    for (path, text) in &one {
        assert_eq!(text, &other[path], "{path}");
    }
}

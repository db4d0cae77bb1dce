//! The emitted source against the model: every member of every structure has
//! the right name and type, every enum value and union member its variant,
//! every error its type. What is right is worked out here from the model,
//! apart from the generator.

mod names;
mod source;

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use source::Source;

const MODEL: &str = include_str!("../../../../model/data/connect/2017-08-08/service-2.json");

/// What a structure is used for, which decides what is optional.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Input,
    Other,
}

fn model() -> Value {
    serde_json::from_str(MODEL).unwrap()
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let values = value.as_array().into_iter().flatten();
    values.map(|value| value.as_str().unwrap())
}

/// The shape that a member, element or value has.
fn target(reference: &Value) -> &str {
    reference["shape"].as_str().unwrap()
}

/// The Rust type of a shape.
fn rust_type(model: &Value, name: &str) -> String {
    let shape = &model["shapes"][name];
    match shape["type"].as_str().unwrap() {
        "structure" => format!("crate::types::{name}"),
        "string" if shape["enum"].is_array() => format!("crate::types::{name}"),
        "string" => "String".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" => "f32".to_owned(),
        "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        // Users name it `primitives::DateTime`.
        "timestamp" => "crate::primitives::DateTime".to_owned(),
        "list" => {
            let element = rust_type(model, target(&shape["member"]));
            format!("Vec<{element}>")
        }
        "map" => {
            let value = rust_type(model, target(&shape["value"]));
            format!("::std::collections::HashMap<String,{value}>")
        }
        kind => panic!("{name} is a {kind}, which this test does not know"),
    }
}

/// Names and types of the fields that a structure has to have.
fn fields(model: &Value, structure: &str, role: Role) -> Vec<(String, String)> {
    let shape = &model["shapes"][structure];
    let required: BTreeSet<&str> = texts(&shape["required"]).collect();
    let members = entries(&shape["members"]).map(|(name, member)| {
        let kind = &model["shapes"][target(member)]["type"];
        let is_bare =
            role == Role::Other && required.contains(name.as_str()) && kind != "structure";
        let bare = rust_type(model, target(member));
        let rust_type = match is_bare {
            true => bare,
            false => format!("Option<{bare}>"),
        };
        (names::member(name), rust_type)
    });
    members.collect()
}

/// Checks the fields, accessors and builder methods of a structure.
fn check(source: &Source, name: &str, expected: &[(String, String)]) {
    let found = source.structures.get(name);
    let found = found.unwrap_or_else(|| panic!("no structure {name}"));
    assert_eq!(found, expected, "{name}");
    for (field, _) in expected {
        let plain = field.trim_start_matches("r#");
        let accessors = &source.methods[name];
        assert!(accessors.contains(field), "{name}::{field}");
        // Plain and fluent builders of inputs are one type.
        let builder = match name.strip_suffix("Input") {
            Some(operation) => format!("{operation}RequestBuilder"),
            None => format!("{name}Builder"),
        };
        let setters = &source.methods[&builder];
        for method in [field, &format!("set_{plain}"), &format!("get_{plain}")] {
            assert!(setters.contains(method), "{builder}::{method}");
        }
    }
    if !name.ends_with("Input") {
        assert!(source.methods[name].contains("builder"), "{name}::builder");
    }
}

/// The structures that are neither inputs, outputs, errors nor unions.
fn nested(model: &Value) -> Vec<&str> {
    let operations = entries(&model["operations"]);
    let ends: BTreeSet<&str> = operations
        .flat_map(|(_, operation)| [target(&operation["input"]), target(&operation["output"])])
        .collect();
    let structures = entries(&model["shapes"]).filter(|(name, shape)| {
        shape["type"] == "structure"
            && shape["exception"].is_null()
            && shape["union"].is_null()
            && !ends.contains(name.as_str())
    });
    structures.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn inputs_and_outputs_have_their_members() {
    let (model, source) = (model(), Source::read());
    for (operation, facts) in entries(&model["operations"]) {
        let input = fields(&model, target(&facts["input"]), Role::Input);
        check(&source, &format!("{operation}Input"), &input);
        let output = fields(&model, target(&facts["output"]), Role::Other);
        check(&source, &format!("{operation}Output"), &output);
        let sender = &source.methods[&format!("{operation}FluentBuilder")];
        assert!(sender.contains("send"), "{operation}");
        let client = &source.methods["Client"];
        assert!(
            client.contains(&names::snake_case(operation)),
            "{operation}"
        );
    }
}

#[test]
fn nested_structures_have_their_members() {
    let (model, source) = (model(), Source::read());
    let nested = nested(&model);
    assert!(nested.len() > 40, "{nested:?}");
    for name in nested {
        check(&source, name, &fields(&model, name, Role::Other));
    }
}

#[test]
fn unions_have_a_variant_for_each_member_and_one_for_unknown_members() {
    let (model, source) = (model(), Source::read());
    let unions = entries(&model["shapes"]).filter(|(_, shape)| shape["union"] == true);
    let mut count = 0;
    for (name, shape) in unions {
        let members = entries(&shape["members"]);
        let mut expected: Vec<(String, String)> = members
            .map(|(member, reference)| (member.clone(), rust_type(&model, target(reference))))
            .collect();
        let unknown = "crate::primitives::SdkUnknownMember".to_owned();
        expected.push(("Unknown".to_owned(), unknown));
        assert_eq!(source.enums[name], expected, "{name}");
        for (member, _) in entries(&shape["members"]) {
            let member = names::snake_case(member);
            for method in [format!("is_{member}"), format!("as_{member}")] {
                assert!(source.methods[name].contains(&method), "{name}::{method}");
            }
        }
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn enums_have_a_variant_for_each_value_and_one_for_unknown_values() {
    let (model, source) = (model(), Source::read());
    let enums = entries(&model["shapes"]).filter(|(_, shape)| shape["enum"].is_array());
    let mut count = 0;
    for (name, shape) in enums {
        let pairs: Vec<(String, String)> = texts(&shape["enum"])
            .map(|value| (format!("Self::{}", names::variant(value)), value.to_owned()))
            .collect();
        assert_eq!(source.texts[name], pairs, "{name}::as_str");
        let variants = source.enums[name]
            .iter()
            .map(|(variant, _)| variant.as_str());
        let mut expected: Vec<String> = texts(&shape["enum"]).map(names::variant).collect();
        expected.push("Unknown".to_owned());
        assert_eq!(variants.collect::<Vec<_>>(), expected, "{name}");
        count += 1;
    }
    assert!(count > 20, "{count} enums");
}

#[test]
fn errors_have_a_type_and_a_variant_wherever_they_belong() {
    let (model, source) = (model(), Source::read());
    let variants = |names: BTreeSet<&str>| -> BTreeSet<(String, String)> {
        let unhandled = source.enums["Error"]
            .iter()
            .find(|pair| pair.0 == "Unhandled");
        let types = names.into_iter();
        let types = types.map(|name| (name.to_owned(), format!("crate::types::error::{name}")));
        let mut variants: BTreeSet<_> = types.collect();
        let held = unhandled.unwrap().1.replace("crate::error::", "");
        variants.insert(("Unhandled".to_owned(), held));
        variants
    };
    let found = |name: &str| -> BTreeSet<(String, String)> {
        let pairs = source.enums[name].iter().cloned();
        pairs
            .map(|(name, held)| (name, held.replace("crate::error::U", "U")))
            .collect()
    };
    let mut all = BTreeSet::new();
    for (operation, facts) in entries(&model["operations"]) {
        let errors = facts["errors"].as_array().unwrap();
        let names: BTreeSet<&str> = errors.iter().map(target).collect();
        all.extend(names.iter().copied());
        assert_eq!(
            found(&format!("{operation}Error")),
            variants(names),
            "{operation}"
        );
    }
    assert_eq!(found("Error"), variants(all.clone()));
    for name in all {
        let mut expected = fields(&model, name, Role::Other);
        expected.sort();
        let mut fields = source.structures[name].clone();
        fields.sort();
        assert_eq!(fields, expected, "{name}");
    }
}

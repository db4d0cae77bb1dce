//! Walks the vendored model along the fixture: a member that the model has and
//! the fixture lacks fails, and so does one that the model lacks.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::EVERY_MEMBER;

const MODEL: &str = include_str!("../../../../model/data/connect/2017-08-08/service-2.json");

/// Notes each structure member of the value as `Shape.Member`.
fn collect(model: &Value, shape: &str, value: &Value, found: &mut BTreeSet<String>) {
    let definition = &model["shapes"][shape];
    let target = |reference: &Value| reference["shape"].as_str().unwrap().to_owned();
    match definition["type"].as_str().unwrap() {
        "structure" => {
            for (name, value) in value.as_object().unwrap() {
                let member = &definition["members"][name];
                assert!(member.is_object(), "{shape} has no member {name}");
                assert!(!value.is_null(), "{shape}.{name} is null");
                found.insert(format!("{shape}.{name}"));
                collect(model, &target(member), value, found);
            }
        }
        "list" => {
            for value in value.as_array().unwrap() {
                collect(model, &target(&definition["member"]), value, found);
            }
        }
        "map" => {
            for value in value.as_object().unwrap().values() {
                collect(model, &target(&definition["value"]), value, found);
            }
        }
        "string" => assert!(value.is_string(), "{shape} in {value}"),
        "boolean" => assert!(value.is_boolean(), "{shape} in {value}"),
        "integer" | "long" => assert!(value.is_i64(), "{shape} in {value}"),
        "float" | "timestamp" => assert!(value.is_number(), "{shape} in {value}"),
        kind => panic!("{shape} is a {kind}, which this test does not know"),
    }
}

/// Notes each member that can be reached from the shape as `Shape.Member`.
fn reach(model: &Value, shape: &str, seen: &mut BTreeSet<String>, members: &mut BTreeSet<String>) {
    if !seen.insert(shape.to_owned()) {
        return;
    }
    let definition = &model["shapes"][shape];
    for (name, member) in definition["members"].as_object().into_iter().flatten() {
        members.insert(format!("{shape}.{name}"));
        reach(model, member["shape"].as_str().unwrap(), seen, members);
    }
    for side in ["member", "value"] {
        if let Some(target) = definition[side]["shape"].as_str() {
            reach(model, target, seen, members);
        }
    }
}

#[test]
fn the_fixture_has_every_member_of_the_output() {
    let model: Value = serde_json::from_str(MODEL).unwrap();
    let operation = &model["operations"]["DescribeContact"];
    let output = operation["output"]["shape"].as_str().unwrap();
    let fixture: Value = serde_json::from_str(EVERY_MEMBER).unwrap();

    let mut found = BTreeSet::new();
    collect(&model, output, &fixture, &mut found);
    let mut modelled = BTreeSet::new();
    reach(&model, output, &mut BTreeSet::new(), &mut modelled);
    let absent: Vec<&String> = modelled.difference(&found).collect();
    assert!(absent.is_empty(), "the fixture lacks {absent:?}");
    assert!(modelled.len() > 150, "only {} members", modelled.len());
}

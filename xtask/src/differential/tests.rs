//! What is said of inputs holds for those of the vendored models, and for a
//! model with everything that these lack.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;
use shapesmith_model::select::select;
use shapesmith_model::shape::{Location, Member, ShapeKind, Simple, Target};
use shapesmith_model::{Model, Operation, ShapeId};

use super::cases::inputs;
use super::generator::{DEPTH, is_needed};
use super::text::LABELS;
use crate::models;

/// How many inputs are looked at.
const COUNT: usize = 300;

/// The vendored models as their crates are cut, and the other one.
fn all_models() -> Vec<Model> {
    let manifest = models::manifest().expect("a manifest");
    let vendored = manifest.services.values().map(|entry| {
        let model = models::read(&models::vendored(&entry.model)).expect("a model");
        select(model, &entry.operations, "services.toml").expect("a slice")
    });
    vendored.chain([model_of_everything()]).collect()
}

/// A model with every kind of shape, in every place of a request.
fn model_of_everything() -> Model {
    let text = json!({
        "metadata": {
            "apiVersion": "2024-05-06", "endpointPrefix": "things", "protocol": "rest-json",
            "serviceFullName": "Things", "serviceId": "Things", "signatureVersion": "v4",
        },
        "operations": {
            "Everything": {
                "http": {"method": "POST", "requestUri": "/{Id}/{Key+}"},
                "endpoint": {"hostPrefix": "{Host}."},
                "input": {"shape": "Input"},
            },
            "Nothing": {"http": {"method": "POST", "requestUri": "/"}},
        },
        "shapes": {
            "Input": {"type": "structure", "required": ["Id", "Key", "Host", "Tree"], "members": {
                "Id": {"shape": "Text", "location": "uri", "locationName": "Id"},
                "Key": {"shape": "Text", "location": "uri", "locationName": "Key"},
                "Host": {"shape": "Text", "hostLabel": true},
                "Token": {"shape": "Text", "idempotencyToken": true},
                "Query": {"shape": "Texts", "location": "querystring", "locationName": "q"},
                "Header": {"shape": "Color", "location": "header", "locationName": "x-color"},
                "Time": {"shape": "Time", "location": "header", "locationName": "x-time"},
                "Tree": {"shape": "Tree"},
                "Filter": {"shape": "Filter"},
            }},
            "Tree": {"type": "structure", "required": ["Name"], "members": {
                "Name": {"shape": "Text"}, "Left": {"shape": "Tree"}, "Right": {"shape": "Tree"},
                "Children": {"shape": "Trees"}, "Colors": {"shape": "Colors"},
            }},
            "Trees": {"type": "list", "member": {"shape": "Tree"}, "sparse": true},
            "Colors": {"type": "map", "key": {"shape": "Color"}, "value": {"shape": "Long"}},
            "Filter": {"type": "structure", "union": true, "members": {
                "And": {"shape": "Filters"}, "Not": {"shape": "Filter"}, "Int": {"shape": "Int"},
                "Float": {"shape": "Float"}, "Double": {"shape": "Double"},
                "Flag": {"shape": "Flag"}, "Bytes": {"shape": "Bytes"}, "Time": {"shape": "Time"},
                "Document": {"shape": "Document"},
            }},
            "Filters": {"type": "list", "member": {"shape": "Filter"}},
            "Texts": {"type": "list", "member": {"shape": "Text"}},
            "Color": {"type": "string", "enum": ["red", "green "]},
            "Text": {"type": "string"}, "Int": {"type": "integer"}, "Long": {"type": "long"},
            "Float": {"type": "float"}, "Double": {"type": "double"}, "Flag": {"type": "boolean"},
            "Bytes": {"type": "blob"}, "Time": {"type": "timestamp"},
            "Document": {"type": "structure", "members": {}, "document": true},
        },
    });
    let service = Source {
        file: "things.json".to_owned(),
        text: text.to_string(),
    };
    botocore::read(&Files {
        service,
        extras: Vec::new(),
        endpoint_rules: None,
    })
    .expect("a model")
}

/// What stands in the inputs of one operation.
struct Seen<'a> {
    model: &'a Model,
    /// How often each member of a structure is there, and how often not.
    members: BTreeMap<(&'a ShapeId, &'a str), (usize, usize)>,
    nest: Vec<&'a ShapeId>,
    deepest: usize,
}

impl<'a> Seen<'a> {
    /// Looks at all inputs.
    fn of(model: &'a Model, operation: &'a Operation, inputs: &[Value]) -> Self {
        let mut seen = Self {
            model,
            members: BTreeMap::new(),
            nest: Vec::new(),
            deepest: 0,
        };
        for input in inputs {
            if let Some(id) = &operation.input {
                seen.shape(id, input);
            }
        }
        seen
    }

    /// Looks at a value; it must be one of its shape.
    fn shape(&mut self, id: &'a ShapeId, value: &Value) {
        self.nest.push(id);
        let same = self.nest.iter().filter(|outer| **outer == id).count();
        let shape = &self.model.shapes[id];
        if matches!(shape.kind, ShapeKind::Structure(_) | ShapeKind::Union(_)) {
            self.deepest = self.deepest.max(same);
        }
        match &shape.kind {
            ShapeKind::Structure(structure) => {
                for member in &structure.members {
                    let found = value.get(&member.name);
                    assert!(
                        found.is_some() || !is_needed(member),
                        "{id}${}",
                        member.name
                    );
                    self.member(id, member, found);
                }
            }
            ShapeKind::Union(members) => {
                let object = value.as_object().expect("an object");
                assert_eq!(object.len(), 1, "{id} has exactly one member: {value}");
                for member in members {
                    self.member(id, member, object.get(&member.name));
                }
            }
            ShapeKind::List(list) => {
                for element in value.as_array().expect("an array") {
                    assert!(list.sparse || !element.is_null(), "{id}");
                    self.value(&list.member, element);
                }
            }
            ShapeKind::Map(map) => {
                for element in value.as_object().expect("an object").values() {
                    self.value(&map.value, element);
                }
            }
            ShapeKind::Enum(_) => assert!(value.is_string(), "{id}: {value}"),
            ShapeKind::EventStream(_) => {}
        }
        self.nest.pop();
    }

    /// Counts a member of a structure or union and looks at what it holds.
    fn member(&mut self, id: &'a ShapeId, member: &'a Member, found: Option<&Value>) {
        let counts = self.members.entry((id, &member.name)).or_default();
        match found {
            Some(value) => {
                counts.0 += 1;
                self.value(member, value);
            }
            None => counts.1 += 1,
        }
    }

    /// Looks at what a member holds.
    fn value(&mut self, member: &'a Member, value: &Value) {
        match &member.target {
            Target::Shape(id) if !value.is_null() => self.shape(id, value),
            Target::Simple(Simple::String) if !value.is_null() => {
                assert!(value.is_string(), "{value}");
            }
            Target::Shape(_) | Target::Simple(_) => {}
        }
    }
}

#[test]
fn inputs_follow_from_seed_and_number() {
    for model in all_models() {
        for operation in model.operations.values() {
            let first = inputs(&model, operation, 7, COUNT);
            assert_eq!(first, inputs(&model, operation, 7, COUNT));
            assert_eq!(first[..40], inputs(&model, operation, 7, 40));
            if operation.input.is_some() {
                assert_ne!(first, inputs(&model, operation, 8, COUNT));
            }
        }
    }
}

#[test]
fn every_member_is_there_at_least_once_and_absent_if_it_may_be() {
    for model in all_models() {
        for operation in model.operations.values() {
            let inputs = inputs(&model, operation, 1, COUNT);
            let seen = Seen::of(&model, operation, &inputs);
            for id in reached(&model, operation) {
                let is_union = match &model.shapes[&id].kind {
                    ShapeKind::Structure(_) => false,
                    ShapeKind::Union(_) => true,
                    ShapeKind::Enum(_)
                    | ShapeKind::List(_)
                    | ShapeKind::Map(_)
                    | ShapeKind::EventStream(_) => continue,
                };
                for member in model.shapes[&id].members() {
                    let counts = seen.members.get(&(&id, member.name.as_str()));
                    let (set, absent) = counts.copied().unwrap_or_default();
                    assert!(set > 0, "{id}${} is never there", member.name);
                    let may_be_absent = is_union || !is_needed(member);
                    assert_eq!(absent > 0, may_be_absent, "{id}${}", member.name);
                }
            }
        }
    }
}

/// The shapes that the input of an operation reaches.
fn reached(model: &Model, operation: &Operation) -> BTreeSet<ShapeId> {
    let mut open: Vec<ShapeId> = operation.input.iter().cloned().collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = open.pop() {
        let members = model.shapes[&id].members();
        if reached.insert(id) {
            open.extend(members.iter().filter_map(|member| member.shape()).cloned());
        }
    }
    reached
}

#[test]
fn shapes_stand_inside_themselves_as_deep_as_allowed() {
    let model = model_of_everything();
    let operation = &model.operations["Everything"];
    let seen = Seen::of(&model, operation, &inputs(&model, operation, 1, COUNT));
    assert_eq!(seen.deepest, DEPTH);
    for model in all_models() {
        for operation in model.operations.values() {
            let seen = Seen::of(&model, operation, &inputs(&model, operation, 1, COUNT));
            assert!(
                seen.deepest <= DEPTH,
                "{}: {}",
                operation.name,
                seen.deepest
            );
        }
    }
}

#[test]
fn labels_are_never_empty_and_bring_every_awkward_text() {
    for model in all_models() {
        for operation in model.operations.values() {
            let members = operation
                .input
                .iter()
                .flat_map(|id| model.shapes[id].members());
            let labels: Vec<&Member> = members
                .filter(|member| member.location == Location::Label)
                .collect();
            let inputs = inputs(&model, operation, 1, COUNT);
            for label in labels {
                let texts = inputs.iter().map(|input| input[&label.name].as_str());
                let texts: BTreeSet<&str> = texts.map(|text| text.expect("a text")).collect();
                assert!(!texts.contains(""), "{}", operation.name);
                for awkward in LABELS {
                    assert!(texts.contains(awkward), "{awkward:?} in {}", operation.name);
                }
            }
        }
    }
}

#[test]
fn texts_are_empty_long_and_hostile() {
    let model = model_of_everything();
    let operation = &model.operations["Everything"];
    let inputs = inputs(&model, operation, 1, COUNT);
    let names = inputs.iter().map(|input| input["Tree"]["Name"].as_str());
    let names: BTreeSet<&str> = names.map(|name| name.expect("a text")).collect();
    assert!(names.contains(""));
    assert!(names.iter().any(|name| name.len() > 4000));
    for part in [
        "\"",
        "\\",
        "\n",
        "\0",
        "\u{7f}",
        "\u{2028}",
        "\u{301}",
        "😀",
        "\u{10ffff}",
    ] {
        assert!(names.iter().any(|name| name.contains(part)), "{part:?}");
    }
}

#[test]
fn numbers_reach_their_extremes() {
    let model = model_of_everything();
    let operation = &model.operations["Everything"];
    let text = json!(inputs(&model, operation, 1, 3 * COUNT)).to_string();
    for extreme in [
        i32::MAX.to_string(),
        i32::MIN.to_string(),
        i64::MAX.to_string(),
        i64::MIN.to_string(),
        json!(f64::MAX).to_string(),
        "5e-324".to_owned(),
        "253402300799".to_owned(),
    ] {
        assert!(text.contains(&extreme), "{extreme}");
    }
}

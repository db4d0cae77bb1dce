//! What an override wants reaches the emitted crate, and ends a difference.

use std::collections::BTreeMap;

use serde_json::json;

use shapesmith_codegen::changes::{self, Lock};
use shapesmith_codegen::{Config, Files, RuntimeDependency, generate};
use shapesmith_model::Model;
use shapesmith_model::overrides::{self, Override};

use crate::pair::{base, read, set};

/// The model with one override.
fn overridden(model: &Model, path: &str, wanted: Override) -> Model {
    let mut model = model.clone();
    let wanted = BTreeMap::from([(path.to_owned(), wanted)]);
    overrides::apply(&mut model, &wanted, "services.toml")
        .unwrap_or_else(|problems| panic!("{problems}"));
    model
}

/// An override that gives a name.
fn named(name: &str) -> Override {
    Override {
        name: Some(name.to_owned()),
        ..Override::default()
    }
}

/// The files of the crate of a model.
fn files(model: &Model) -> Files {
    let config = Config {
        package: "things".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "make things".to_owned(),
    };
    generate(model, &config).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn the_name_of_a_shape_is_that_of_its_type_and_file() {
    let model = overridden(&read(&base(), None), "Part", named("Piece"));
    let files = files(&model);
    let part = files.get("src/types/piece.rs");
    let part = part.unwrap_or_else(|| panic!("{:?}", files.keys()));
    assert!(part.contains("pub struct Piece {"), "{part}");
    assert!(!files.contains_key("src/types/part.rs"));
    let thing = &files["src/types/thing.rs"];
    assert!(thing.contains("Vec<crate::types::Piece>"), "{thing}");
}

#[test]
fn the_name_of_a_member_is_that_of_its_field_and_not_on_the_wire() {
    let model = overridden(&read(&base(), None), "Part.Name", named("Title"));
    let part = files(&model)["src/types/part.rs"].clone();
    assert!(part.contains("pub title: Option<String>"), "{part}");
    assert!(part.contains("fn set_title("), "{part}");
    assert!(!part.contains("fn set_name("), "{part}");
    let comparison = changes::compare(&read(&base(), None), &model).expect("two crates");
    let rules: Vec<&str> = comparison
        .changes
        .iter()
        .map(|change| change.rule.id())
        .collect();
    assert_eq!(rules, ["member-removed", "member-added"]);
}

#[test]
fn the_name_of_a_list_shows_nowhere() {
    let old = read(&base(), None);
    let new = overridden(&old, "Tags", named("ShortTexts"));
    let comparison = changes::compare(&old, &new).expect("two crates");
    assert_eq!(comparison.changes, []);
}

#[test]
fn an_override_keeps_a_promise() {
    let mut model = base();
    let lock = Lock::of(&read(&model, None)).expect("a crate");
    set(&mut model, "/shapes/Part/required", json!(["Name"]));
    let new = read(&model, None);
    assert_eq!(lock.broken_by(&new).expect("a crate").len(), 1);
    let optional = Override {
        optional: true,
        ..Override::default()
    };
    let kept = overridden(&new, "Part.Name", optional);
    assert_eq!(lock.broken_by(&kept).expect("a crate"), []);
}

#[test]
fn an_enum_that_was_a_string_can_stay_one() {
    let mut older = base();
    set(&mut older, "/shapes/Color", json!({"type": "string"}));
    let lock = Lock::of(&read(&older, None)).expect("a crate");
    let new = read(&base(), None);
    assert_ne!(lock.broken_by(&new).expect("a crate"), []);
    let string = Override {
        string: true,
        ..Override::default()
    };
    let kept = overridden(&new, "Color", string);
    assert_eq!(lock.broken_by(&kept).expect("a crate"), []);
}

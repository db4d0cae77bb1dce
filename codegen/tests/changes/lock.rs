//! What a release promised, and what a later model would break of it.

use serde_json::{Value, json};

use shapesmith_codegen::changes::Lock;

use crate::pair::{base, read, remove, set};

/// The promises of a model that another one breaks, as `path: message`.
fn broken(old: &Value, new: &Value) -> Vec<String> {
    let lock = Lock::of(&read(old, None)).expect("a crate");
    let broken = lock.broken_by(&read(new, None)).expect("a crate");
    broken
        .into_iter()
        .map(|broken| format!("{}: {}", broken.path, broken.message))
        .collect()
}

/// The promises of the base that an edit of it breaks.
fn broken_by(edit: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut new = base();
    edit(&mut new);
    broken(&base(), &new)
}

#[test]
fn a_crate_keeps_its_own_promises() {
    assert_eq!(broken_by(|_| ()), [""; 0]);
}

#[test]
fn what_is_new_breaks_nothing() {
    let found = broken_by(|model| {
        set(model, "/shapes/Color/enum/-", json!("BLACK"));
        set(model, "/shapes/Part/members/Note", json!({"shape": "Text"}));
    });
    assert_eq!(found, [""; 0]);
}

#[test]
fn optionality_is_promised() {
    let found = broken_by(|model| set(model, "/shapes/Part/required", json!(["Name"])));
    assert_eq!(
        found,
        [
            "types::Part.name: `name: Option<String>` would become `name: String`: the model, or \
             an override, says whether the member is required"
        ]
    );
}

#[test]
fn boxes_are_promised() {
    let whole = json!({"shape": "Thing"});
    let found = broken_by(|model| set(model, "/shapes/Content/members/Whole", whole));
    assert_eq!(
        found,
        [
            "types::Thing.content: `content: Option<Content>` would become `content: \
             Option<Box<Content>>`: a cycle of types begins or ends at this member"
        ]
    );
}

#[test]
fn types_are_promised() {
    let found = broken_by(|model| set(model, "/shapes/Tags/sparse", json!(true)));
    assert_eq!(
        found,
        [
            "operation::put_thing::PutThingInput.tags: `tags: Option<Vec<String>>` would become \
             `tags: Option<Vec<Option<String>>>`: the model, or an override, gives the member \
             another type"
        ]
    );
}

#[test]
fn a_renamed_member_vanishes() {
    let found = broken_by(|model| {
        remove(model, "/shapes/Part/members/Weight");
        set(
            model,
            "/shapes/Part/members/Mass",
            json!({"shape": "Count"}),
        );
    });
    assert_eq!(
        found,
        [
            "types::Part.weight: `weight: Option<i32>` would vanish: the model has it no more, an \
             override gives it another name, or no operation that is kept reaches it"
        ]
    );
}

#[test]
fn the_members_of_a_vanished_type_are_not_listed_again() {
    let found = broken_by(|model| remove(model, "/shapes/Thing/members/Content"));
    let paths: Vec<&str> = found
        .iter()
        .filter_map(|line| line.split_once(": ").map(|(path, _)| path))
        .collect();
    assert_eq!(paths, ["types::Content", "types::Thing.content"]);
}

#[test]
fn a_type_that_moved_is_found_again() {
    let found = broken_by(|model| {
        set(model, "/shapes/Part/exception", json!(true));
        set(
            model,
            "/operations/PutThing/errors/-",
            json!({"shape": "Part"}),
        );
    });
    assert_eq!(
        found,
        ["types::Part: `structure Part` would vanish: it is `types::error::Part` now"]
    );
}

#[test]
fn a_name_that_only_begins_alike_is_another_one() {
    let found = broken_by(|model| {
        let part = model["shapes"]["Part"].take();
        remove(model, "/shapes/Part");
        set(model, "/shapes/PartOfThing", part);
        for pointer in [
            "/shapes/PutThingRequest/members/Part/shape",
            "/shapes/Parts/member/shape",
            "/shapes/Content/members/Coded/shape",
        ] {
            set(model, pointer, json!("PartOfThing"));
        }
    });
    let part = found.iter().find(|line| line.starts_with("types::Part: "));
    assert!(
        part.is_some_and(|line| line.contains("the model has it no more")),
        "{found:#?}"
    );
}

#[test]
fn the_types_of_a_vanished_operation_are_not_listed_again() {
    let found = broken_by(|model| remove(model, "/operations/PutThing"));
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("Client::put_thing: "), "{found:#?}");
}

#[test]
fn the_texts_of_values_are_promised() {
    let found =
        broken_by(|model| set(model, "/shapes/Color/enum", json!(["red", "GREEN", "BLUE"])));
    assert_eq!(
        found,
        [
            "types::Color::Red: `RED` would become `red`: the model, or an override, has \
             something else of that name"
        ]
    );
    let found = broken_by(|model| remove(model, "/shapes/Color/enum/0"));
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("types::Color::Red: `RED` would vanish"));
}

#[test]
fn a_value_that_gets_another_number_is_found_again() {
    let mut old = base();
    set(&mut old, "/shapes/Color/enum", json!(["RED", "red"]));
    let mut new = base();
    set(&mut new, "/shapes/Color/enum", json!(["red"]));
    assert_eq!(
        broken(&old, &new),
        [
            "types::Color::Red: `RED` would become `red`: the model, or an override, has \
             something else of that name",
            "types::Color::Red2: `red` would vanish: it is `types::Color::Red` now",
        ]
    );
}

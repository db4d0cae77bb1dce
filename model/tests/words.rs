//! Words beside a model: what takes them, what is without, and what is refused.

mod support;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use shapesmith_model::json::Source;
use shapesmith_model::words::{self, Place, Words};
use shapesmith_model::{Model, Problems};
use support::{library, read};

/// Reads words.
fn parse(value: &Value) -> Result<Words, Problems> {
    words::read(&Source {
        file: "words.json".to_owned(),
        text: value.to_string(),
    })
}

/// The words of a `merge`.
fn merged(merge: &Value) -> Words {
    let words = parse(&json!({"version": 1.0, "merge": merge}));
    words.unwrap_or_else(|problems| panic!("{problems}"))
}

/// The problems of a `merge`, one text each.
fn problems(merge: &Value) -> Vec<String> {
    let problems = parse(&json!({"version": 1.0, "merge": merge})).expect_err("problems");
    problems.iter().map(ToString::to_string).collect()
}

/// The library.
fn model() -> Model {
    read(&library()).expect("a model")
}

/// A member's place.
fn member(shape: &str, name: &str) -> Place {
    Place::Member(shape.to_owned(), name.to_owned())
}

/// Words for one of each kind.
fn some() -> Value {
    json!({
        "documentation": "A library.",
        "operations": {"GetShelf": {"documentation": "Reads a shelf."}},
        "shapes": {
            "Genre": {"documentation": "What a book is."},
            "Book": {"members": {"Title": {"documentation": "What it is called."}}},
        },
    })
}

#[test]
fn words_go_where_they_belong() {
    let mut model = model();
    merged(&some()).apply(&mut model);
    assert_eq!(model.service.documentation.as_deref(), Some("A library."));
    let operation = &model.operations["GetShelf"];
    assert_eq!(operation.documentation.as_deref(), Some("Reads a shelf."));
    let texts: Vec<(&str, Option<&str>)> = model
        .shapes
        .iter()
        .map(|(id, shape)| (id.name(), shape.documentation.as_deref()))
        .filter(|(_, text)| text.is_some())
        .collect();
    assert_eq!(texts, [("Genre", Some("What a book is."))]);
    let book = model
        .shapes
        .values()
        .find(|shape| shape.id.name() == "Book");
    let members = book.expect("the shape").members();
    let texts: Vec<Option<&str>> = members
        .iter()
        .map(|member| member.documentation.as_deref())
        .collect();
    assert_eq!(texts, [Some("What it is called."), None, None]);
}

#[test]
fn words_take_the_place_of_those_of_the_model() {
    let mut value = library();
    value["documentation"] = json!("Old words.");
    let mut model = read(&value).expect("a model");
    merged(&json!({})).apply(&mut model);
    assert_eq!(model.service.documentation.as_deref(), Some("Old words."));
    merged(&some()).apply(&mut model);
    assert_eq!(model.service.documentation.as_deref(), Some("A library."));
}

#[test]
fn words_for_what_is_not_there_are_stale() {
    let words = merged(&json!({
        "operations": {"GetShelf": {"documentation": "x"}, "Burn": {"documentation": "x"}},
        "shapes": {
            "Scroll": {"documentation": "x", "members": {"End": {"documentation": "x"}}},
            "Book": {"documentation": "x", "members": {"Spine": {"documentation": "x"}}},
            // A list has no place in emitted code.
            "Books": {"documentation": "x"},
        },
    }));
    let expected = BTreeSet::from([
        Place::Operation("Burn".to_owned()),
        Place::Shape("Scroll".to_owned()),
        Place::Shape("Books".to_owned()),
        member("Scroll", "End"),
        member("Book", "Spine"),
    ]);
    assert_eq!(words.stale(&model()), expected);
    let pointers: Vec<String> = expected.iter().map(Place::pointer).collect();
    assert_eq!(
        pointers,
        [
            "/merge/operations/Burn/documentation",
            "/merge/shapes/Books/documentation",
            "/merge/shapes/Scroll/documentation",
            "/merge/shapes/Book/members/Spine/documentation",
            "/merge/shapes/Scroll/members/End/documentation",
        ]
    );
}

#[test]
fn what_has_no_words_is_told() {
    let mut model = model();
    let before = words::wordless(&model);
    assert!(before.contains(&Place::Service));
    assert!(before.contains(&member("Book", "Title")));
    assert!(!before.contains(&Place::Shape("Books".to_owned())));
    merged(&some()).apply(&mut model);
    let after = words::wordless(&model);
    let given: Vec<&Place> = before.difference(&after).collect();
    assert_eq!(
        given,
        [
            &Place::Service,
            &Place::Operation("GetShelf".to_owned()),
            &Place::Shape("Genre".to_owned()),
            &member("Book", "Title"),
        ]
    );
}

#[test]
fn a_file_holds_words_and_nothing_else() {
    let texts = problems(&json!({
        "metadata": {},
        "operations": {"GetShelf": {"http": {}}},
        "shapes": {"Book": {"required": ["Title"], "members": {"Title": {"shape": "Id"}}}},
    }));
    let places = [
        "words.json#/merge/metadata",
        "words.json#/merge/operations/GetShelf/http",
        "words.json#/merge/shapes/Book/required",
        "words.json#/merge/shapes/Book/members/Title/shape",
    ];
    assert_eq!(texts.len(), places.len(), "{texts:#?}");
    for place in places {
        let is_told = texts.iter().any(|text| text.starts_with(place));
        assert!(is_told, "{place}: {texts:#?}");
    }
}

#[test]
fn words_are_texts_in_a_merge() {
    let texts = problems(&json!({"documentation": 1}));
    assert_eq!(texts.len(), 1, "{texts:#?}");
    let missing = parse(&json!({"version": 1.0})).expect_err("no merge");
    let text = missing.to_string();
    assert!(text.contains("`merge`"), "{text}");
    let unknown = parse(&json!({"version": 1.0, "merge": {}, "more": {}}));
    let text = unknown.expect_err("an unknown key").to_string();
    assert!(text.contains("more"), "{text}");
}

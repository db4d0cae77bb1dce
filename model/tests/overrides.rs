//! Overrides change a model as they ask, or are refused with their place.

mod support;

use std::collections::BTreeMap;

use shapesmith_model::overrides::{self, Override, Overrides};
use shapesmith_model::shape::{Shape, Simple, Target};
use shapesmith_model::{Model, ShapeId};
use support::{library, read};

/// One override, as `services.toml` would have it.
fn one(path: &str, toml: &str) -> Overrides {
    let wanted: Override = toml::from_str(toml).expect("an override");
    BTreeMap::from([(path.to_owned(), wanted)])
}

/// The library with one override.
fn overridden(path: &str, toml: &str) -> Model {
    let mut model = read(&library()).expect("a model");
    overrides::apply(&mut model, &one(path, toml), "services.toml")
        .unwrap_or_else(|problems| panic!("{problems}"));
    model
}

/// The one problem of an override.
fn problem(path: &str, toml: &str) -> String {
    let mut model = read(&library()).expect("a model");
    let problems = overrides::apply(&mut model, &one(path, toml), "services.toml");
    let problems = problems.expect_err("a problem");
    let mut texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), 1, "{texts:#?}");
    texts.remove(0)
}

/// A shape of a model.
fn shape<'a>(model: &'a Model, name: &str) -> Option<&'a Shape> {
    model
        .shapes
        .get(&ShapeId::new("com.amazonaws.library", name))
}

/// A member of a shape: what it holds, whether it is required, its name.
fn member(model: &Model, name: &str, member: &str) -> (Target, bool, String) {
    let shape = shape(model, name).expect("a shape");
    let members = shape.members();
    let found = members.into_iter().find(|found| found.name == member);
    let found = found.expect("a member");
    (
        found.target.clone(),
        found.required,
        found.called().to_owned(),
    )
}

#[test]
fn an_enum_becomes_a_string_wherever_it_is_held() {
    let model = overridden("Genre", "string = true");
    assert_eq!(shape(&model, "Genre"), None);
    let (target, _, _) = member(&model, "Book", "Genre");
    assert_eq!(target, Target::Simple(Simple::String));
}

#[test]
fn one_member_of_an_enum_becomes_a_string() {
    let mut value = library();
    value["shapes"]["Book"]["members"]["Subgenre"] = serde_json::json!({"shape": "Genre"});
    let mut model = read(&value).expect("a model");
    let wanted = one("Book.Subgenre", "string = true");
    overrides::apply(&mut model, &wanted, "services.toml").expect("an override");
    let (target, _, _) = member(&model, "Book", "Subgenre");
    assert_eq!(target, Target::Simple(Simple::String));
    let (target, _, _) = member(&model, "Book", "Genre");
    assert!(matches!(target, Target::Shape(_)));
    assert!(shape(&model, "Genre").is_some());
}

#[test]
fn a_required_member_becomes_optional() {
    let (_, required, _) = member(
        &read(&library()).expect("a model"),
        "GetShelfRequest",
        "ShelfId",
    );
    assert!(required);
    let model = overridden("GetShelfRequest.ShelfId", "optional = true");
    let (_, required, _) = member(&model, "GetShelfRequest", "ShelfId");
    assert!(!required);
}

#[test]
fn names_are_given_beside_those_of_the_model() {
    let model = overridden("Book", r#"name = "Volume""#);
    let book = shape(&model, "Book").expect("the shape keeps its id");
    assert_eq!(book.called(), "Volume");
    let model = overridden("Book.Title", r#"name = "Heading""#);
    let (_, _, called) = member(&model, "Book", "Title");
    assert_eq!(called, "Heading");
}

#[test]
fn several_wishes_for_one_member_are_met_together() {
    let model = overridden("Book.Genre", "name = \"Kind\"\nstring = true");
    let (target, _, called) = member(&model, "Book", "Genre");
    assert_eq!(target, Target::Simple(Simple::String));
    assert_eq!(called, "Kind");
}

#[test]
fn an_unknown_shape_is_refused_with_a_near_name() {
    let found = problem("Bok", "string = true");
    assert!(
        found.starts_with("services.toml/Bok: no shape is called `Bok`"),
        "{found}"
    );
    assert!(found.contains("`Book`"), "{found}");
}

#[test]
fn an_unknown_member_is_refused_with_a_near_name() {
    let found = problem("Book.Titel", "optional = true");
    assert!(
        found.starts_with("services.toml/Book.Titel: shape `Book` has no member `Titel`"),
        "{found}"
    );
    assert!(found.contains("`Title`"), "{found}");
}

#[test]
fn what_is_no_enum_is_not_made_a_string() {
    for path in ["Book", "Book.Title", "GetShelfResponse.Books"] {
        let found = problem(path, "string = true");
        assert!(
            found.contains("this is not an enum, or does not hold one"),
            "{path}: {found}"
        );
    }
}

#[test]
fn a_shape_is_not_optional() {
    let found = problem("Book", "optional = true");
    assert!(found.contains("a shape cannot be optional"), "{found}");
}

#[test]
fn an_override_that_changes_nothing_is_refused() {
    let found = problem("Book.Title", "optional = true");
    assert!(found.contains("the member is not required"), "{found}");
}

#[test]
fn a_name_has_to_be_one() {
    for path in ["Book", "Book.Title"] {
        let found = problem(path, r#"name = "two words""#);
        assert!(found.contains("`two words` is not a name"), "{found}");
    }
}

#[test]
fn all_problems_are_told_at_once() {
    let mut model = read(&library()).expect("a model");
    let mut wanted = one("Bok", "string = true");
    wanted.extend(one("Book", "optional = true"));
    let problems = overrides::apply(&mut model, &wanted, "services.toml");
    assert_eq!(problems.expect_err("problems").iter().count(), 2);
}

#[test]
fn keys_that_are_not_known_are_refused() {
    let error = toml::from_str::<Override>("requird = true").expect_err("an unknown key");
    assert!(error.to_string().contains("requird"), "{error}");
}

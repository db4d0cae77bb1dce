//! Mixins, `apply` and `rename`: parts of a Smithy model that stand elsewhere
//! than where they count.

mod support;

use serde_json::{Value, json};

use shapesmith_model::shape::{Member, Shape, ShapeKind};
use shapesmith_model::{Model, ShapeId};
use support::smithy::{read_smithy, smithy_library};

/// A shape's id.
fn id(name: &str) -> String {
    format!("com.amazonaws.library#{name}")
}

/// A reference to a shape.
fn to(name: &str) -> Value {
    json!({"target": id(name)})
}

/// The library, in which a book gets its title and its date from mixins.
fn mixed() -> Value {
    let mut model = smithy_library();
    let shapes = &mut model["shapes"];
    shapes[id("Titled")] = json!({
        "type": "structure",
        "members": {
            "Title": {
                "target": id("Id"),
                "traits": {"smithy.api#required": {}, "smithy.api#documentation": "Any title."},
            },
        },
        "traits": {
            "smithy.api#mixin": {"localTraits": ["smithy.api#internal"]},
            "smithy.api#internal": {},
            "smithy.api#documentation": "Has a title.",
            "smithy.api#tags": ["titled"],
        },
    });
    shapes[id("Dated")] = json!({
        "type": "structure",
        "mixins": [to("Titled")],
        "members": {"Added": {"target": "smithy.api#Timestamp"}},
        "traits": {"smithy.api#mixin": {}, "smithy.api#documentation": "Has a date."},
    });
    shapes[id("Book")] = json!({
        "type": "structure",
        "mixins": [to("Dated")],
        "members": {
            "Title": {"target": id("Id"), "traits": {"smithy.api#documentation": "Its title."}},
            "Genre": {"target": id("Genre")},
        },
    });
    model
}

/// A shape of the model.
fn shape<'m>(model: &'m Model, name: &str) -> &'m Shape {
    &model.shapes[&ShapeId::new("com.amazonaws.library", name)]
}

/// The names of a shape's members.
fn names(shape: &Shape) -> Vec<&str> {
    let members: Vec<&Member> = shape.members();
    members
        .into_iter()
        .map(|member| member.name.as_str())
        .collect()
}

/// The problems of a model.
fn problems(model: &Value) -> String {
    read_smithy(model).expect_err("problems").to_string()
}

#[test]
fn members_and_traits_of_mixins_come_first_and_own_ones_win() {
    let model = read_smithy(&mixed()).expect("a model");
    let book = shape(&model, "Book");
    assert_eq!(names(book), ["Title", "Added", "Genre"]);
    assert_eq!(book.documentation.as_deref(), Some("Has a date."));
    assert_eq!(book.other.keys().collect::<Vec<_>>(), ["smithy.api#tags"]);
    let title = book.members()[0];
    assert!(title.required);
    assert_eq!(title.documentation.as_deref(), Some("Its title."));
    let mixins = ["Titled", "Dated"].map(|name| ShapeId::new("com.amazonaws.library", name));
    assert!(mixins.iter().all(|id| !model.shapes.contains_key(id)));
}

#[test]
fn every_type_of_shape_has_mixins() {
    let mut model = smithy_library();
    let shapes = &mut model["shapes"];
    let mut mix = |user: &str, mut parts: Value| {
        let name = format!("{user}Mixin");
        parts["type"] = shapes[id(user)]["type"].clone();
        parts["traits"]["smithy.api#mixin"] = json!({});
        shapes[id(&name)] = parts;
        shapes[id(user)]["mixins"] = json!([to(&name)]);
    };
    mix(
        "Genre",
        json!({"members": {"SAGA": {"target": "smithy.api#Unit"}}}),
    );
    mix(
        "Books",
        json!({"member": {"target": id("Book"), "traits": {"a#b": {}}}}),
    );
    mix("Id", json!({"traits": {"smithy.api#pattern": "a*"}}));
    mix(
        "GetShelf",
        json!({"errors": [to("Closed"), to("NotFound")]}),
    );
    mix(
        "Library",
        json!({"version": "1999-01-01", "errors": [to("Fire")]}),
    );
    for name in ["Closed", "Fire"] {
        shapes[id(name)] = json!({"type": "structure", "traits": {"smithy.api#error": "server"}});
    }
    let model = read_smithy(&model).expect("a model");
    let ShapeKind::Enum(values) = &shape(&model, "Genre").kind else {
        panic!("an enum");
    };
    let values: Vec<&str> = values.iter().map(|value| value.value.as_str()).collect();
    assert_eq!(values, ["SAGA", "NOVEL", "POEM"]);
    assert!(
        shape(&model, "Books").members()[0]
            .other
            .contains_key("a#b")
    );
    let title = shape(&model, "Book").members()[0];
    assert_eq!(title.other["smithy.api#pattern"], "a*");
    assert_eq!(title.other["smithy.api#length"], json!({"min": 1}));
    let errors = &model.operations["GetShelf"].errors;
    let errors: Vec<&str> = errors.iter().map(ShapeId::name).collect();
    assert_eq!(errors, ["Closed", "Fire", "NotFound"]);
    assert_eq!(model.service.api_version, "2024-05-06");
}

#[test]
fn statements_give_traits_to_members_of_the_shape_and_of_its_mixins() {
    let mut model = mixed();
    for (member, text) in [
        ("Title", "Applied."),
        ("Added", "When."),
        ("Genre", "What."),
    ] {
        let statement = json!({"type": "apply", "traits": {
            "smithy.api#documentation": text, "smithy.api#tags": ["x"],
        }});
        model["shapes"][format!("{}${member}", id("Book"))] = statement;
    }
    let title = &mut model["shapes"][id("Book")]["members"]["Title"];
    title["traits"] = json!({"smithy.api#tags": ["w"]});
    let model = read_smithy(&model).expect("a model");
    let members = shape(&model, "Book").members();
    let words: Vec<_> = members
        .iter()
        .map(|member| member.documentation.as_deref())
        .collect();
    assert_eq!(words, [Some("Applied."), Some("When."), Some("What.")]);
    assert_eq!(members[0].other["smithy.api#tags"], json!(["w", "x"]));
    assert!(members[0].required, "the mixin's trait stays");
}

#[test]
fn a_statement_that_says_otherwise_than_the_shape_is_refused() {
    let mut model = mixed();
    model["shapes"][format!("{}$Title", id("Book"))] =
        json!({"type": "apply", "traits": {"smithy.api#documentation": "No."}});
    let found = problems(&model);
    let both = [
        "#/shapes/com.amazonaws.library#Book$Title/traits/smithy.api#documentation: the trait has another value",
        "at /shapes/com.amazonaws.library#Book/members/Title/traits/smithy.api#documentation",
    ];
    assert!(both.iter().all(|part| found.contains(part)), "{found}");
    // What a mixin says may be said otherwise.
    model["shapes"][id("Book")]["members"] = json!({});
    read_smithy(&model).expect("a model");
}

#[test]
fn what_is_wrong_in_a_mixin_is_told_once_and_there() {
    let mut model = mixed();
    let shapes = &mut model["shapes"];
    shapes[id("Titled")]["members"]["Title"]["target"] = json!(id("Di"));
    shapes[id("Titled")]["traits"]["smithy.api#documentation"] = json!(7);
    shapes[id("Book")]["members"] = json!({});
    shapes[id("Dated")]["traits"] = json!({"smithy.api#mixin": {}});
    shapes[id("Paper")] = json!({"type": "structure", "mixins": [to("Dated")]});
    let found = problems(&model);
    let places = [
        "Titled/members/Title/target: no shape",
        "Titled/traits/smithy.api#documentation: expected",
    ];
    for place in places {
        let place = format!("library.json#/shapes/{}", id(place));
        assert_eq!(found.matches(&place).count(), 1, "{place}: {found}");
    }
    assert!(!found.contains("Book/"), "{found}");
}

#[test]
fn mixins_that_cannot_be_mixed_in_are_refused() {
    let cases = [
        (
            "Book/mixins",
            json!([to("Genre")]),
            "Book/mixins/0/target: shape `com.amazonaws.library#Genre` is no mixin",
        ),
        (
            "Book/mixins",
            json!([to("Datde")]),
            "Book/mixins/0/target: no shape has the id",
        ),
        (
            "Books/mixins",
            json!([to("Dated")]),
            "Books/mixins/0/target: mixin `com.amazonaws.library#Dated` is of another type",
        ),
        (
            "Titled/mixins",
            json!([to("Dated")]),
            "/mixins: mixins lead back",
        ),
        (
            "Books/member",
            to("Dated"),
            "Books/member/target: `com.amazonaws.library#Dated` is a mixin and no shape",
        ),
        (
            "Book/members/Title/target",
            json!("smithy.api#String"),
            "Book/members/Title/target: the member has another target in a mixin",
        ),
        (
            "Book$Nothing",
            json!({"type": "apply"}),
            "Book$Nothing: key `target` is missing",
        ),
        (
            "Genre$Nothing",
            json!({"type": "apply"}),
            "Genre$Nothing: shape `com.amazonaws.library#Genre` has no member `Nothing`",
        ),
        (
            "Boko$Title",
            json!({"type": "apply"}),
            "Boko$Title: no shape has the id `com.amazonaws.library#Boko`",
        ),
        (
            "Boko",
            json!({"type": "apply"}),
            "Boko: no shape has the id",
        ),
        (
            "Book$Title",
            json!({"type": "apply", "trait": {}}),
            "Book$Title/trait: unknown key",
        ),
    ];
    for (pointer, value, expected) in cases {
        let mut model = mixed();
        let pointer = format!("/shapes/{}", id(pointer));
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        model.pointer_mut(parent).expect("a parent")[key] = value;
        let found = problems(&model);
        assert!(found.contains(expected), "{pointer}: {found}");
        assert!(found.contains("help: "), "{pointer}: {found}");
    }
}

#[test]
fn shapes_have_the_names_that_the_service_gives_them() {
    let mut model = smithy_library();
    model["shapes"]["org.paper#Book"] = json!({"type": "structure"});
    model["shapes"][id("Book")]["members"]["Copy"] = json!({"target": "org.paper#Book"});
    model["shapes"][id("Library")]["rename"] = json!({"org.paper#Book": "Copy"});
    let read = read_smithy(&model).expect("a model");
    let copy = ShapeId::new("org.paper", "Copy");
    assert_eq!(shape(&read, "Book").members()[3].shape(), Some(&copy));
    assert_eq!(read.shapes[&copy].id, copy);
    let cases = [
        (
            json!({"org.paper#Boko": "Copy"}),
            "rename/org.paper#Boko: no shape has the id",
        ),
        (
            json!({"org.paper#Book": "a b"}),
            "rename/org.paper#Book: `a b` is not an identifier",
        ),
        (json!({id("Book"): "Books"}), "rename: another shape than"),
    ];
    for (value, expected) in cases {
        model["shapes"][id("Library")]["rename"] = value;
        let found = problems(&model);
        assert!(found.contains(expected), "{found}");
    }
}

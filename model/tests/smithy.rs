//! Models in Smithy's JSON AST become what botocore's twin becomes, and broken
//! ones get an error with its place.

mod support;

use serde_json::{Value, json};

use shapesmith_model::json::Source;
use shapesmith_model::places::{Format, Places};
use shapesmith_model::shape::ShapeKind;
use shapesmith_model::{Model, Problems, smithy, validate};
use support::{library, read};

/// The library of the other tests, in Smithy.
fn smithy_library() -> Value {
    json!({
        "smithy": "2.0",
        "shapes": {
            "com.amazonaws.library#Library": {
                "type": "service",
                "version": "2024-05-06",
                "resources": [{"target": "com.amazonaws.library#Shelf"}],
                "traits": {
                    "aws.api#service": {"sdkId": "Library", "endpointPrefix": "library"},
                    "aws.auth#sigv4": {"name": "library"},
                    "aws.protocols#restJson1": {},
                    "smithy.api#title": "Library",
                },
            },
            "com.amazonaws.library#Shelf": {
                "type": "resource",
                "identifiers": {"ShelfId": {"target": "com.amazonaws.library#Id"}},
                "read": {"target": "com.amazonaws.library#GetShelf"},
            },
            "com.amazonaws.library#GetShelf": {
                "type": "operation",
                "input": {"target": "com.amazonaws.library#GetShelfRequest"},
                "output": {"target": "com.amazonaws.library#GetShelfResponse"},
                "errors": [{"target": "com.amazonaws.library#NotFound"}],
                "traits": {
                    "smithy.api#http": {"method": "GET", "uri": "/shelves/{ShelfId}", "code": 200},
                    "smithy.api#readonly": {},
                },
            },
            "com.amazonaws.library#GetShelfRequest": {
                "type": "structure",
                "members": {
                    "ShelfId": {
                        "target": "com.amazonaws.library#Id",
                        "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}},
                    },
                    "Locale": {
                        "target": "com.amazonaws.library#Id",
                        "traits": {"smithy.api#httpHeader": "x-locale"},
                    },
                },
            },
            "com.amazonaws.library#GetShelfResponse": {
                "type": "structure",
                "members": {"Books": {"target": "com.amazonaws.library#Books"}},
            },
            "com.amazonaws.library#Books": {
                "type": "list",
                "member": {"target": "com.amazonaws.library#Book"},
            },
            "com.amazonaws.library#Book": {
                "type": "structure",
                "members": {
                    "Title": {"target": "com.amazonaws.library#Id"},
                    "Genre": {"target": "com.amazonaws.library#Genre"},
                    "Added": {"target": "smithy.api#Timestamp"},
                },
            },
            "com.amazonaws.library#Genre": {
                "type": "enum",
                "members": {
                    "NOVEL": {
                        "target": "smithy.api#Unit",
                        "traits": {"smithy.api#enumValue": "NOVEL"},
                    },
                    "VERSE": {
                        "target": "smithy.api#Unit",
                        "traits": {"smithy.api#enumValue": "POEM"},
                    },
                },
            },
            "com.amazonaws.library#Id": {
                "type": "string",
                "traits": {"smithy.api#length": {"min": 1}},
            },
            "com.amazonaws.library#NotFound": {
                "type": "structure",
                "members": {"message": {"target": "com.amazonaws.library#Id"}},
                "traits": {"smithy.api#error": "client", "smithy.api#httpError": 404},
            },
        },
    })
}

/// Reads and checks a model.
fn read_smithy(value: &Value) -> Result<Model, Problems> {
    let source = Source {
        file: "library.json".to_owned(),
        text: value.to_string(),
    };
    assert!(smithy::is_smithy(&source));
    let model = smithy::read(&source)?;
    validate::validate(&model, Places::new("library.json", Format::Smithy))?;
    Ok(model)
}

#[test]
fn both_formats_give_the_same_model() {
    let smithy = read_smithy(&smithy_library()).expect("a model");
    let botocore = read(&library()).expect("a model");
    assert_eq!(smithy, botocore);
}

#[test]
fn operations_are_found_below_resources_of_resources() {
    let mut model = smithy_library();
    let shapes = &mut model["shapes"];
    shapes["com.amazonaws.library#Library"]["resources"] =
        json!([{"target": "com.amazonaws.library#Building"}]);
    shapes["com.amazonaws.library#Building"] = json!({
        "type": "resource",
        "resources": [
            {"target": "com.amazonaws.library#Shelf"},
            {"target": "com.amazonaws.library#Building"},
        ],
        "collectionOperations": [{"target": "com.amazonaws.library#Burn"}],
    });
    shapes["com.amazonaws.library#Burn"] = json!({
        "type": "operation",
        "input": {"target": "smithy.api#Unit"},
        "output": {"target": "smithy.api#Unit"},
        "traits": {"smithy.api#http": {"method": "DELETE", "uri": "/"}, "smithy.api#auth": []},
    });
    let model = read_smithy(&model).expect("a model");
    let names: Vec<&String> = model.operations.keys().collect();
    assert_eq!(names, ["Burn", "GetShelf"]);
    let burn = &model.operations["Burn"];
    assert_eq!((&burn.input, &burn.output), (&None, &None));
    assert!(burn.auth.none);
}

#[test]
fn errors_of_the_service_are_errors_of_each_operation() {
    let mut model = smithy_library();
    let shapes = &mut model["shapes"];
    shapes["com.amazonaws.library#Library"]["errors"] = json!([
        {"target": "com.amazonaws.library#Closed"},
        {"target": "com.amazonaws.library#NotFound"},
    ]);
    shapes["com.amazonaws.library#Closed"] = json!({
        "type": "structure",
        "traits": {"smithy.api#error": "server", "smithy.api#retryable": {"throttling": true}},
    });
    let model = read_smithy(&model).expect("a model");
    let errors = &model.operations["GetShelf"].errors;
    let names: Vec<&str> = errors.iter().map(|id| id.name()).collect();
    assert_eq!(names, ["Closed", "NotFound"]);
    let ShapeKind::Structure(closed) = &model.shapes[&errors[0]].kind else {
        panic!("a structure");
    };
    let facts = closed.error.as_ref().expect("an error");
    assert!(!facts.sender_fault);
    assert!(
        facts
            .retryable
            .is_some_and(|retryable| retryable.throttling)
    );
}

#[test]
fn the_older_trait_makes_an_enum_of_a_string() {
    let mut model = smithy_library();
    let old = json!({
        "type": "string",
        "traits": {"smithy.api#enum": [{"value": "NOVEL"}, {"value": "POEM", "name": "VERSE"}]},
    });
    model["shapes"]["com.amazonaws.library#Genre"] = old;
    let old = read_smithy(&model).expect("a model");
    let new = read_smithy(&smithy_library()).expect("a model");
    assert_eq!(old, new);
}

#[test]
fn names_on_the_wire_follow_the_protocol() {
    let named = |protocol: &str| {
        let mut model = smithy_library();
        let shapes = &mut model["shapes"];
        let traits = &mut shapes["com.amazonaws.library#Library"]["traits"];
        traits
            .as_object_mut()
            .expect("an object")
            .remove("aws.protocols#restJson1");
        traits[protocol] = json!({});
        shapes["com.amazonaws.library#Book"]["members"]["Title"]["traits"] =
            json!({"smithy.api#jsonName": "json", "smithy.api#xmlName": "xml"});
        let model = read_smithy(&model).expect("a model");
        let book = model
            .shapes
            .values()
            .find(|shape| shape.id.name() == "Book");
        book.expect("a shape").members()[0].wire_name.clone()
    };
    assert_eq!(named("aws.protocols#restJson1").as_deref(), Some("json"));
    assert_eq!(named("aws.protocols#awsJson1_1"), None);
    assert_eq!(named("aws.protocols#restXml").as_deref(), Some("xml"));
}

#[test]
fn every_broken_model_gets_an_error_with_its_place() {
    let shapes = "/shapes/com.amazonaws.library#";
    let cases: [(String, Value, &str); 16] = [
        (
            "/smithy".into(),
            json!("1.0"),
            "#/smithy: Smithy 1.0 is not supported",
        ),
        ("/extra".into(), json!({}), "#/extra: unknown key `extra`"),
        (
            format!("{shapes}Book/type"),
            json!("struct"),
            "#Book/type: unknown shape type `struct`",
        ),
        (
            format!("{shapes}Book/member"),
            json!({}),
            "#Book/member: unknown key `member`",
        ),
        (
            format!("{shapes}Book/members/Title/target"),
            json!("com.amazonaws.library#Di"),
            "#Book/members/Title/target: no shape has the id `com.amazonaws.library#Di`",
        ),
        (
            format!("{shapes}Book/members/Title/target"),
            json!("smithy.api#Unit"),
            "#Book/members/Title: a member holds nothing",
        ),
        (
            format!("{shapes}Book/members/a-b"),
            json!({"target": "smithy.api#String"}),
            "#Book/members/a-b: member name `a-b` is not an identifier",
        ),
        (
            format!("{shapes}Book/mixins"),
            json!([]),
            "#Book/mixins: mixins are not supported",
        ),
        (
            "/shapes/Loose".into(),
            json!({"type": "string"}),
            "`Loose` is not a shape id",
        ),
        (
            format!("{shapes}Genre/members"),
            json!({}),
            "#Genre/members: an enum without values",
        ),
        (
            format!("{shapes}Genre/members/SONG"),
            json!({"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": "POEM"}}),
            "#Genre/members/SONG: value `POEM` stands twice",
        ),
        (
            format!("{shapes}NotFound/traits"),
            json!({"smithy.api#error": "nobody"}),
            "`nobody` cannot be to blame",
        ),
        (
            format!("{shapes}NotFound/traits"),
            json!({"smithy.api#error": "client", "smithy.api#httpError": 7}),
            "smithy.api#httpError: 7 is not a status code",
        ),
        (
            format!("{shapes}GetShelf/input/target"),
            json!("com.amazonaws.library#Genre"),
            "#GetShelf/input: shape `com.amazonaws.library#Genre` is not of the type `structure`",
        ),
        (
            format!("{shapes}Second"),
            json!({"type": "service", "version": "1"}),
            "the model has several services",
        ),
        (
            format!("{shapes}Library/traits"),
            json!({"aws.api#service": {"sdkId": "../x"}}),
            "service id `../x` is not a name",
        ),
    ];
    for (pointer, value, expected) in cases {
        let mut model = smithy_library();
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        model.pointer_mut(parent).expect("a parent")[key] = value;
        let problems = read_smithy(&model).expect_err(&pointer).to_string();
        assert!(problems.contains(expected), "{pointer}: {problems}");
        assert!(problems.contains("help: "), "{pointer}: {problems}");
        assert!(problems.contains("library.json#"), "{pointer}: {problems}");
    }
}

#[test]
fn a_model_without_a_service_is_refused() {
    let text = json!({"smithy": "2.0", "shapes": {}});
    let problems = read_smithy(&text).expect_err("no service").to_string();
    assert!(problems.contains("the model has no service"), "{problems}");
}

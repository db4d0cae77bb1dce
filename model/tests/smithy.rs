//! Models in Smithy's JSON AST become what botocore's twin becomes, and broken
//! ones get an error with its place.

mod support;

use serde_json::{Value, json};

use shapesmith_model::shape::{ShapeKind, Simple, Target};
use support::smithy::{read_smithy, smithy_library};
use support::{library, read};

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
    let cases: [(String, Value, &str); 22] = [
        (
            format!("{shapes}Genre"),
            json!(7),
            "#/shapes/com.amazonaws.library#Genre: expected an object, found a number",
        ),
        (
            format!("{shapes}Books/member/target"),
            json!("com.amazonaws.library#GetShelf"),
            "#Books/member: `com.amazonaws.library#GetShelf` is no shape of values",
        ),
        (
            format!("{shapes}GetShelf/traits/smithy.api#http/uri"),
            json!("/shelves/{ShelfId}/{Row}"),
            "#GetShelf/traits/smithy.api#http/uri: label `{Row}` has no member\n  help: give the input a member `Row` with the trait `httpLabel`",
        ),
        (
            format!("{shapes}GetShelf/traits/smithy.api#endpoint"),
            json!({"hostPrefix": "{Branch}."}),
            "#GetShelf/traits/smithy.api#endpoint/hostPrefix: label `{Branch}` has no member",
        ),
        (
            format!("{shapes}GetShelfRequest/members/Other"),
            json!({"target": "smithy.api#String", "traits": {"smithy.api#httpHeader": "X-Locale"}}),
            "/shapes/com.amazonaws.library#GetShelfRequest/members/Other: header `x-locale`",
        ),
        (
            format!("{shapes}Library/traits/smithy.rules#endpointRuleSet"),
            json!({"version": "1.0", "parameters": {}}),
            "#Library/traits/smithy.rules#endpointRuleSet: key `rules` is missing",
        ),
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
            json!({}),
            "#Book/mixins: expected an array",
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
fn defaults_decide_nothing_and_numbers_may_be_enums() {
    let mut model = smithy_library();
    let shapes = &mut model["shapes"];
    shapes["com.amazonaws.library#Size"] = json!({
        "type": "intEnum",
        "members": {"A4": {"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": 4}}},
    });
    let traits = json!({
        "smithy.api#addedDefault": {},
        "smithy.api#clientOptional": {},
        "smithy.api#default": 4,
        "smithy.api#required": {},
    });
    shapes["com.amazonaws.library#Book"]["members"]["Size"] =
        json!({"target": "com.amazonaws.library#Size", "traits": traits});
    shapes["com.amazonaws.library#Book"]["members"]["Pages"] =
        json!({"target": "smithy.api#Integer", "traits": {"smithy.api#default": 0}});
    let model = read_smithy(&model).expect("a model");
    let book = model
        .shapes
        .values()
        .find(|shape| shape.id.name() == "Book")
        .expect("a shape");
    let (size, pages) = (book.members()[3], book.members()[4]);
    assert_eq!(size.target, Target::Simple(Simple::Integer));
    assert_eq!((size.required, pages.required), (true, false));
    let kept: Vec<&str> = size.other.keys().map(String::as_str).collect();
    let known = ["addedDefault", "clientOptional", "default"];
    assert_eq!(kept, known.map(|name| format!("smithy.api#{name}")));
}

#[test]
fn a_model_without_a_service_is_refused() {
    let text = json!({"smithy": "2.0", "shapes": {}});
    let problems = read_smithy(&text).expect_err("no service").to_string();
    assert!(problems.contains("the model has no service"), "{problems}");
}

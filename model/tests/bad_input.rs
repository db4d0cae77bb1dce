//! Every broken model gets an error with its place and with what to do.

mod support;

use serde_json::{Value, json};
use support::{library, problems, read, read_text};

/// Changes the model at a JSON pointer; a key that is missing is added.
fn set(model: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = model.pointer_mut(parent).expect("a parent");
    let key = key.replace("~1", "/");
    match parent {
        Value::Array(list) => list[key.parse::<usize>().expect("an index")] = value,
        _ => parent[key] = value,
    }
}

/// What is changed, and the place and words that the error must have.
struct Case {
    pointer: &'static str,
    value: Value,
    expected: &'static [&'static str],
}

fn case(pointer: &'static str, value: Value, expected: &'static [&'static str]) -> Case {
    Case {
        pointer,
        value,
        expected,
    }
}

#[test]
fn the_unchanged_model_is_read() {
    assert_eq!(problems(&library()), Vec::<String>::new());
}

/// Each case alone gives an error at its place that says what to do.
fn check(cases: &[Case]) {
    for Case {
        pointer,
        value,
        expected,
    } in cases
    {
        let mut model = library();
        set(&mut model, pointer, value.clone());
        let found = problems(&model);
        let hit = found.iter().any(|text| {
            expected.iter().all(|part| text.contains(part)) && text.contains("\n  help: ")
        });
        assert!(hit, "{pointer}: wanted {expected:?}, found {found:#?}");
    }
}

#[test]
fn a_name_that_is_none_is_refused() {
    check(&[
        case(
            "/shapes/Book/memebers",
            json!({}),
            &[
                "library.json#/shapes/Book/memebers: unknown key",
                "did you mean",
                "`members`",
            ],
        ),
        case(
            "/metadata/protocl",
            json!("x"),
            &[
                "library.json#/metadata/protocl: unknown key",
                "did you mean",
                "`protocol`",
            ],
        ),
        case(
            "/shapes/..~1..~1etc",
            json!({"type": "string"}),
            &["#/shapes/..~1..~1etc: shape name `../../etc` is not an identifier"],
        ),
        case(
            "/operations/..~1Get",
            json!({"http": {"method": "GET", "requestUri": "/"}}),
            &["#/operations/..~1Get: operation name `../Get` is not an identifier"],
        ),
        case(
            "/shapes/Book/members/a b",
            json!({"shape": "Id"}),
            &["#/shapes/Book/members/a b: member name `a b` is not an identifier"],
        ),
        case(
            "/metadata/serviceId",
            json!("../library"),
            &["#/metadata/serviceId: service id `../library` is not a name"],
        ),
        case(
            "/metadata/endpointPrefix",
            json!("evil.example/"),
            &["#/metadata/endpointPrefix: `evil.example/` cannot be part of a host name"],
        ),
    ]);
}

#[test]
fn a_reference_to_nothing_or_to_something_else_is_refused() {
    check(&[
        case(
            "/shapes/Book/members/Title",
            json!({"locationName": "t"}),
            &["library.json#/shapes/Book/members/Title: key `shape` is missing"],
        ),
        case(
            "/shapes/Books/member",
            json!({"shape": "Bok"}),
            &[
                "#/shapes/Books/member/shape: no shape is called `Bok`",
                "did you mean",
                "`Book`",
            ],
        ),
        case(
            "/operations/GetShelf/http/requestUri",
            json!("/shelves/{ShelfId}/{Row}"),
            &["#/operations/GetShelf/http/requestUri: label `{Row}` has no member"],
        ),
        case(
            "/operations/GetShelf/http/requestUri",
            json!("/shelves"),
            &["#/operations/GetShelf/http/requestUri: member `ShelfId` has no label"],
        ),
        case(
            "/shapes/GetShelfRequest/members/Other",
            json!({"shape": "Id", "location": "header", "locationName": "X-Locale"}),
            &[
                "#/shapes/GetShelfRequest/members/Other: header `x-locale`",
                "`Locale`",
            ],
        ),
        case(
            "/shapes/GetShelfRequest/required",
            json!(["ShelfId", "Lokale"]),
            &[
                "#/shapes/GetShelfRequest/required/1: no member is called `Lokale`",
                "`Locale`",
            ],
        ),
        case(
            "/shapes/GetShelfResponse/payload",
            json!("Bok"),
            &["#/shapes/GetShelfResponse/payload: no member is called `Bok`"],
        ),
        case(
            "/operations/GetShelf/output",
            json!({"shape": "Books"}),
            &["#/operations/GetShelf/output: shape `Books` is not a structure"],
        ),
        case(
            "/shapes/GetShelfResponse/union",
            json!(true),
            &["#/operations/GetShelf/output: shape `GetShelfResponse` is not a structure"],
        ),
        case(
            "/shapes/NotFound/document",
            json!(true),
            &["#/operations/GetShelf/errors/0: shape `NotFound` is not a structure"],
        ),
    ]);
}

#[test]
fn a_label_of_the_host_without_a_member_is_refused() {
    let mut model = library();
    model["operations"]["GetShelf"]["endpoint"] = json!({"hostPrefix": "{Branch}.shelves."});
    let found = problems(&model);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].contains("#/operations/GetShelf/endpoint/hostPrefix: label `{Branch}`"));
    model["shapes"]["GetShelfRequest"]["members"]["Branch"] =
        json!({"shape": "Id", "hostLabel": true});
    assert_eq!(problems(&model), Vec::<String>::new());
}

#[test]
fn a_value_of_no_meaning_is_refused() {
    check(&[
        case(
            "/shapes/Id/type",
            json!("strng"),
            &[
                "#/shapes/Id/type: unknown shape type `strng`",
                "did you mean",
                "`string`",
            ],
        ),
        case(
            "/shapes/Genre/enum",
            json!([]),
            &["#/shapes/Genre/enum: an enum without values"],
        ),
        case(
            "/shapes/Genre/enum",
            json!(["A", "A"]),
            &["#/shapes/Genre/enum/1: value `A` stands twice"],
        ),
        case(
            "/metadata/protocol",
            json!("smoke-signals"),
            &[
                "#/metadata/protocol: unknown protocol `smoke-signals`",
                "rest-json",
            ],
        ),
        case(
            "/shapes/GetShelfRequest/members/Locale/location",
            json!("cookie"),
            &["/members/Locale/location: unknown location \"cookie\""],
        ),
        case(
            "/shapes/Instant/timestampFormat",
            json!("sundial"),
            &["/timestampFormat: unknown timestamp format \"sundial\""],
        ),
        case(
            "/operations/GetShelf/http/responseCode",
            json!(99999),
            &["/http/responseCode: 99999 is not a status code"],
        ),
        case(
            "/shapes/Book/members",
            json!([]),
            &["#/shapes/Book/members: expected an object, found an array"],
        ),
        case(
            "/shapes/Id",
            json!(null),
            &["#/shapes/Id: expected an object, found null"],
        ),
    ]);
}

#[test]
fn all_faults_are_reported_together() {
    let mut model = library();
    set(&mut model, "/shapes/Genre/enum", json!([]));
    set(&mut model, "/shapes/Books/member", json!({"shape": "Bok"}));
    set(&mut model, "/metadata/protocl", json!(1));
    assert_eq!(problems(&model).len(), 3, "{:#?}", problems(&model));
}

#[test]
fn structures_that_require_each_other_without_end_are_refused() {
    let mut model = library();
    for (shape, other) in [("Left", "Right"), ("Right", "Left")] {
        let members = json!({"Other": {"shape": other}});
        let structure = json!({"type": "structure", "required": ["Other"], "members": members});
        set(&mut model, &format!("/shapes/{shape}"), structure);
    }
    let found = problems(&model);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].contains("#/shapes/Left: structures require each other without end: Left, Right")
    );
    model["shapes"]["Right"]["required"] = json!([]);
    read(&model).expect("one optional member ends the cycle");
}

#[test]
fn lists_that_hold_themselves_are_refused() {
    let mut model = library();
    set(&mut model, "/shapes/Books/member", json!({"shape": "Pile"}));
    let pile = json!({"type": "map", "key": {"shape": "Id"}, "value": {"shape": "Books"}});
    set(&mut model, "/shapes/Pile", pile);
    let found = problems(&model).join("\n");
    for name in ["Books", "Pile"] {
        let wanted = format!("#/shapes/{name}: lists and maps lie in each other without end");
        assert!(found.contains(&wanted), "{found}");
    }
    model["shapes"]["Pile"]["value"]["shape"] = json!("Book");
    model["shapes"]["Book"]["members"]["Parts"] = json!({"shape": "Books"});
    read(&model).expect("a structure between them ends it");
}

#[test]
fn what_would_not_fit_into_emitted_files_is_refused() {
    let long = format!("/shapes/{}", "x".repeat(200));
    let mut model = library();
    set(&mut model, &long, json!({"type": "string"}));
    set(&mut model, "/metadata/serviceFullName", json!("a\nb"));
    let map = json!({"type": "map", "key": {"shape": "Book"}, "value": {"shape": "Id"}});
    set(&mut model, "/shapes/Index", map);
    let found = problems(&model).join("\n");
    assert!(
        found.contains("shape name is 200 characters long"),
        "{found}"
    );
    assert!(
        found.contains("#/metadata/serviceFullName: `a\\nb` is not one line"),
        "{found}"
    );
    model["metadata"]["serviceFullName"] = json!("Library");
    model["shapes"]
        .as_object_mut()
        .expect("shapes")
        .shift_remove(&long[8..]);
    let found = problems(&model).join("\n");
    assert!(
        found.contains("#/shapes/Index/key: the key of a map is not a string"),
        "{found}"
    );
}

#[test]
fn a_problem_is_one_line_whatever_the_model_says() {
    let mut model = library();
    set(
        &mut model,
        "/shapes/Books/member",
        json!({"shape": "a\nb\u{0}"}),
    );
    let found = problems(&model);
    let wanted = "no shape is called `a\\nb\\u{0}`";
    assert!(found.iter().any(|text| text.contains(wanted)), "{found:#?}");
}

#[test]
fn text_that_is_no_json_is_refused_with_line_and_column() {
    let text = "{\n  \"version\": \"2.0\",\n  oops\n}";
    let found = read_text(text.to_owned()).expect_err("no JSON").to_string();
    assert!(
        found.starts_with("library.json:3:3: not valid JSON"),
        "{found}"
    );
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    let text = "{\"version\": \"2.0\",\n \"version\": \"2.0\"}";
    let found = read_text(text.to_owned())
        .expect_err("a key twice")
        .to_string();
    assert!(found.contains("key `version` stands twice"), "{found}");
    assert!(found.starts_with("library.json:2:"), "{found}");
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    let text = "[".repeat(100_000);
    let found = read_text(text).expect_err("too deep").to_string();
    assert!(found.contains("not valid JSON"), "{found}");
}

#[test]
fn an_empty_object_lists_all_that_is_missing() {
    let found = problems(&json!({}));
    for key in ["metadata", "operations", "shapes"] {
        let wanted = format!("library.json#: key `{key}` is missing");
        assert!(
            found.iter().any(|text| text.starts_with(&wanted)),
            "{key}: {found:#?}"
        );
    }
}

//! What botocore tells in words of its own is told in Smithy's.

mod support;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use shapesmith_model::shape::{Location, Member};
use shapesmith_model::{Model, ShapeId};
use support::{library, problems, read};

/// A shape's member.
fn member<'m>(model: &'m Model, shape: &str, name: &str) -> &'m Member {
    let id = ShapeId::new("com.amazonaws.library", shape);
    let members = model.shapes[&id].members();
    let member = members.into_iter().find(|member| member.name == name);
    member.expect("a member")
}

/// Traits as they are kept.
fn kept(traits: &[(&str, Value)]) -> BTreeMap<String, Value> {
    let traits = traits.iter();
    traits
        .map(|(id, value)| ((*id).to_owned(), value.clone()))
        .collect()
}

#[test]
fn kept_keys_are_traits_of_smithy() {
    let mut model = library();
    let shapes = &mut model["shapes"];
    shapes["Id"] = json!({"type": "string", "min": 1, "max": 9, "pattern": "a*", "box": false});
    shapes["Instant"] = json!({"type": "integer", "max": 7, "box": true});
    shapes["Books"]["max"] = json!(3);
    shapes["Book"]["xmlOrder"] = json!(["Title"]);
    shapes["Book"]["wrapper"] = json!(true);
    shapes["Book"]["members"]["Title"]["jsonvalue"] = json!(true);
    model["clientContextParams"] = json!({"Near": {"type": "boolean"}});
    let operation = &mut model["operations"]["GetShelf"];
    operation["idempotent"] = json!(true);
    operation["readonly"] = json!(false);
    operation["endpointdiscovery"] = json!({});
    operation["documentationUrl"] = json!("http://library/");
    operation["endpointoperation"] = json!(true);
    let model = read(&model).expect("a model");
    let bounds = json!({"min": 1, "max": 9});
    let tables = [
        (
            &member(&model, "Book", "Title").other,
            kept(&[
                ("smithy.api#length", bounds),
                ("smithy.api#mediaType", json!("application/json")),
                ("smithy.api#pattern", json!("a*")),
            ]),
        ),
        (
            &member(&model, "Book", "Added").other,
            kept(&[
                ("smithy.api#box", json!({})),
                ("smithy.api#range", json!({"max": 7})),
            ]),
        ),
        (
            &member(&model, "GetShelfResponse", "Books").other,
            kept(&[("smithy.api#length", json!({"max": 3}))]),
        ),
        (
            &model.shapes[&ShapeId::new("com.amazonaws.library", "Book")].other,
            kept(&[
                ("shapesmith.botocore#wrapper", json!({})),
                ("shapesmith.botocore#xmlOrder", json!(["Title"])),
            ]),
        ),
        (
            &model.operations["GetShelf"].other,
            kept(&[
                (
                    "aws.api#clientDiscoveredEndpoint",
                    json!({"required": false}),
                ),
                ("shapesmith.botocore#endpointOperation", json!({})),
                (
                    "smithy.api#externalDocumentation",
                    json!({"API Reference": "http://library/"}),
                ),
                ("smithy.api#idempotent", json!({})),
            ]),
        ),
        (
            &model.service.other,
            kept(&[(
                "smithy.rules#clientContextParams",
                json!({"Near": {"type": "boolean"}}),
            )]),
        ),
    ];
    for (found, expected) in tables {
        assert_eq!(*found, expected);
    }
}

#[test]
fn a_name_that_a_location_tells_is_told_once() {
    let mut model = library();
    model["shapes"]["Book"]["members"]["Title"]["locationName"] = json!("title");
    let model = read(&model).expect("a model");
    let locale = member(&model, "GetShelfRequest", "Locale");
    assert_eq!(locale.location, Location::Header("x-locale".to_owned()));
    assert_eq!(locale.wire_name, None);
    let title = member(&model, "Book", "Title");
    assert_eq!(title.wire_name.as_deref(), Some("title"));
}

/// The library with a label called otherwise than its member, and two members
/// beside it.
fn relabelled(uri: &str) -> Value {
    let mut model = library();
    let members = &mut model["shapes"]["GetShelfRequest"]["members"];
    members["ShelfId"]["locationName"] = json!("shelf");
    members["Row"] = json!({"shape": "Id", "location": "uri"});
    model["operations"]["GetShelf"]["http"]["requestUri"] = json!(uri);
    model
}

#[test]
fn labels_are_called_like_their_members() {
    let mut model = relabelled("/shelves/{shelf}/{Row+}?all");
    // An input may be that of several operations, each with a URI of its own.
    model["operations"]["PutShelf"] = json!({
        "http": {"method": "PUT", "requestUri": "/{Row}/{shelf+}"},
        "input": {"shape": "GetShelfRequest"},
    });
    let model = read(&model).expect("a model");
    let uri = |name: &str| model.operations[name].http.uri.clone();
    assert_eq!(uri("GetShelf"), "/shelves/{ShelfId}/{Row+}?all");
    assert_eq!(uri("PutShelf"), "/{Row}/{ShelfId+}");
}

#[test]
fn a_label_with_the_name_of_a_member_that_calls_it_otherwise_is_refused() {
    let found = problems(&relabelled("/shelves/{ShelfId}/{Row}"));
    let expected = "#/operations/GetShelf/http/requestUri: label `{ShelfId}` has no member";
    assert!(found[0].contains(expected), "{found:#?}");
    assert!(found[0].contains("write `{shelf}`"), "{found:#?}");
    let found = problems(&relabelled("/shelves/{shelf}"));
    assert!(found[0].contains("member `Row` has no label"), "{found:#?}");
}

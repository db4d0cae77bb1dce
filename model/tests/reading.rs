//! What a model becomes.

mod support;

use serde_json::{Value, json};
use shapesmith_model::ShapeId;
use shapesmith_model::botocore;
use shapesmith_model::closure;
use shapesmith_model::json::Source;
use shapesmith_model::recursion;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::shape::{Location, Simple, Target};
use shapesmith_model::slice;
use support::{files, library, read};

/// The id of a shape of the library.
fn id(name: &str) -> ShapeId {
    ShapeId::new("com.amazonaws.library", name)
}

#[test]
fn simple_shapes_vanish_into_the_members_that_use_them() {
    let model = read(&library()).expect("a model");
    let names: Vec<&str> = model.shapes.keys().map(ShapeId::name).collect();
    assert_eq!(
        names,
        [
            "Book",
            "Books",
            "Genre",
            "GetShelfRequest",
            "GetShelfResponse",
            "NotFound"
        ]
    );
    let book = &model.shapes[&id("Book")];
    assert_eq!(book.members()[2].target, Target::Simple(Simple::Timestamp));
}

#[test]
fn a_member_keeps_its_order_its_place_and_its_target() {
    let model = read(&library()).expect("a model");
    let request = &model.shapes[&id("GetShelfRequest")];
    let members = request.members();
    assert_eq!(members[0].name, "ShelfId");
    assert!(members[0].required);
    assert_eq!(members[0].location, Location::Label);
    assert_eq!(members[1].location, Location::Header("x-locale".to_owned()));
}

#[test]
fn shuffled_keys_give_the_same_model() {
    // The order of members is part of the model; that of all other keys is not.
    let mut shuffled = library();
    for key in ["shapes", "operations", "metadata"] {
        let map = shuffled[key].as_object().expect("an object").clone();
        shuffled[key] = Value::Object(map.into_iter().rev().collect());
    }
    let map = shuffled.as_object().expect("an object").clone();
    let shuffled = Value::Object(map.into_iter().rev().collect());
    assert_ne!(shuffled.to_string(), library().to_string());
    assert_eq!(
        read(&shuffled).expect("a model"),
        read(&library()).expect("a model")
    );
}

#[test]
fn extras_are_merged_key_by_key() {
    let mut files = files(library().to_string());
    let extras = json!({"version": 1.0, "merge": {"shapes": {
        "Book": {"documentation": "A book.", "members": {"Title": {"documentation": "Its title."}}},
        "Id": {"documentation": "Any text."},
    }}});
    files.extras.push(Source {
        file: "extras.json".to_owned(),
        text: extras.to_string(),
    });
    let model = botocore::read(&files).expect("a model");
    let book = &model.shapes[&id("Book")];
    assert_eq!(book.documentation.as_deref(), Some("A book."));
    assert_eq!(
        book.members()[0].documentation.as_deref(),
        Some("Its title.")
    );
    let request = &model.shapes[&id("GetShelfRequest")];
    assert_eq!(
        request.members()[0].documentation.as_deref(),
        Some("Any text."),
        "the words of a simple shape pass to the members that hold it"
    );
}

#[test]
fn extras_without_merge_are_refused() {
    let mut files = files(library().to_string());
    files.extras.push(Source {
        file: "extras.json".to_owned(),
        text: "{\"version\": 1.0}".to_owned(),
    });
    let problems = botocore::read(&files).expect_err("no merge").to_string();
    assert!(problems.starts_with("extras.json#: an extras file needs an object `merge`"));
}

#[test]
fn selecting_keeps_what_operations_reach_and_nothing_else() {
    let mut model = library();
    model["shapes"]["Lonely"] = json!({"type": "structure", "members": {}});
    let model = read(&model).expect("a model");
    assert!(model.shapes.contains_key(&id("Lonely")));
    let named = Selection::Named(vec!["GetShelf".to_owned()]);
    let selected = select(model, &named, "test").expect("an operation");
    assert!(!selected.shapes.contains_key(&id("Lonely")));
    assert!(selected.shapes.contains_key(&id("Genre")));
    let reach = closure::reach(&selected);
    assert!(reach[&id("Book")].output && !reach[&id("Book")].input);
    assert!(reach[&id("NotFound")].error);
}

#[test]
fn an_unknown_operation_is_named_with_its_neighbours() {
    let model = read(&library()).expect("a model");
    let named = Selection::Named(vec!["GetShelve".to_owned(), "Burn".to_owned()]);
    let problems = select(model, &named, "services.toml#/library").expect_err("unknown");
    let texts: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), 2, "both are reported");
    assert!(
        texts[0]
            .starts_with("services.toml#/library: service `Library` has no operation `GetShelve`")
    );
    assert!(texts[0].contains("did you mean `GetShelf`?"));
}

#[test]
fn the_preferred_protocol_is_the_one_botocore_would_speak() {
    // (protocols, jsonVersion, chosen)
    let table = [
        (
            json!(["smithy-rpc-v2-cbor", "json"]),
            "1.0",
            "aws.protocols#awsJson1_0",
        ),
        (json!(["query", "json"]), "1.1", "aws.protocols#awsJson1_1"),
        (
            json!(["smithy-rpc-v2-cbor"]),
            "1.1",
            "smithy.protocols#rpcv2Cbor",
        ),
        (json!(["ec2"]), "1.1", "aws.protocols#ec2Query"),
    ];
    for (protocols, version, chosen) in table {
        let mut model = library();
        model["metadata"]["protocol"] = protocols[0].clone();
        model["metadata"]["protocols"] = protocols;
        model["metadata"]["jsonVersion"] = json!(version);
        let model = read(&model).expect("a model");
        assert_eq!(model.service.protocol.to_string(), chosen);
    }
}

/// The boxes of a model with these structures: name, then members with their targets.
fn boxes(structures: &[(&str, &[(&str, &str)])]) -> Vec<String> {
    let mut model = library();
    for (name, members) in structures {
        let members: serde_json::Map<String, Value> = members
            .iter()
            .map(|(member, target)| ((*member).to_owned(), json!({"shape": target})))
            .collect();
        model["shapes"][*name] = json!({"type": "structure", "members": members});
    }
    model["shapes"]["Nodes"] = json!({"type": "list", "member": {"shape": "Node"}});
    model["shapes"]["Tree"] =
        json!({"type": "map", "key": {"shape": "Id"}, "value": {"shape": "Node"}});
    let model = read(&model).expect("a model");
    let boxes = recursion::boxes(&model);
    boxes
        .iter()
        .map(|(shape, member)| format!("{}.{member}", shape.name()))
        .collect()
}

#[test]
fn a_cycle_gets_one_box_where_it_returns_to_its_first_shape() {
    assert_eq!(boxes(&[("Node", &[("Next", "Node")])]), ["Node.Next"]);
    let pair: &[_] = &[
        ("A", &[("B", "B")] as &[_]),
        ("B", &[("A", "A")]),
        ("Node", &[]),
    ];
    assert_eq!(boxes(pair), ["B.A"]);
    let two: &[_] = &[
        ("A", &[("B", "B")] as &[_]),
        ("B", &[("A", "A"), ("C", "C")]),
        ("C", &[("B", "B")]),
        ("Node", &[]),
    ];
    assert_eq!(boxes(two), ["B.A", "C.B"], "two cycles that share a shape");
}

#[test]
fn a_cycle_through_a_list_or_map_needs_no_box() {
    let none: [&str; 0] = [];
    assert_eq!(
        boxes(&[("Node", &[("Children", "Nodes"), ("ByName", "Tree")])]),
        none
    );
}

#[test]
fn a_box_does_not_move_when_something_beside_the_cycle_is_added() {
    let beside: &[_] = &[
        ("A", &[("B", "B"), ("Aside", "Aside")] as &[_]),
        ("Aside", &[("Title", "Id")]),
        ("B", &[("A", "A"), ("Aside", "Aside")]),
        ("Node", &[]),
    ];
    assert_eq!(boxes(beside), ["B.A"]);
}

#[test]
fn a_slice_keeps_traits_and_leaves_prose_behind() {
    let mut model = library();
    model["documentation"] = json!("Prose.");
    model["examples"] = json!({});
    model["operations"]["GetShelf"]["documentation"] = json!("Prose.");
    model["operations"]["GetShelf"]["errors"][0]["documentation"] = json!("Prose.");
    model["shapes"]["Book"]["members"]["documentation"] =
        json!({"shape": "Id", "documentation": "Prose."});
    model["shapes"]["Lonely"] = json!({"type": "string"});
    let sliced = slice::slice(&model, &["GetShelf"].into());
    assert!(!sliced.to_string().contains("Prose"));
    assert!(sliced.get("examples").is_none());
    assert!(sliced["shapes"].get("Lonely").is_none());
    assert_eq!(sliced["shapes"]["Id"], json!({"type": "string", "min": 1}));
    let member = &sliced["shapes"]["Book"]["members"]["documentation"];
    assert_eq!(
        *member,
        json!({"shape": "Id"}),
        "a member may be called `documentation`"
    );
}

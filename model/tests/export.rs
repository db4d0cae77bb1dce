//! A model that is written in Smithy's form is the same model when it is read.

mod support;

use serde_json::{Value, json};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;
use shapesmith_model::{Model, smithy};
use support::smithy::{read_smithy, smithy_library};
use support::{library, read};

/// Reads what was written.
fn again(model: &Model) -> Model {
    let text = format!("{:#}\n", smithy::export(model));
    let file = "exported.json".to_owned();
    let source = Source { file, text };
    smithy::read(&source).unwrap_or_else(|problems| panic!("{problems}"))
}

/// The vendored model.
fn vendored() -> Model {
    let source = |name: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/data/connect/2017-08-08/");
        let text = std::fs::read_to_string(format!("{folder}{name}")).expect("a file");
        let file = name.to_owned();
        Source { file, text }
    };
    let files = Files {
        service: source("service-2.json"),
        extras: vec![source("service-2.docs-extras.json")],
        endpoint_rules: Some(source("endpoint-rule-set-1.json")),
    };
    botocore::read(&files).expect("a model")
}

#[test]
fn the_vendored_model_comes_back() {
    let model = vendored();
    assert_eq!(again(&model), model);
}

#[test]
fn both_libraries_come_back() {
    let smithy = read_smithy(&smithy_library()).expect("a model");
    assert_eq!(again(&smithy), smithy);
    let botocore = read(&library()).expect("a model");
    assert_eq!(again(&botocore), botocore);
}

/// The exported library after a change.
fn exported(change: impl Fn(&mut Value)) -> Value {
    let mut model = library();
    change(&mut model);
    let model = read(&model).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(again(&model), model);
    smithy::export(&model)["shapes"].clone()
}

/// A shape's id.
fn id(name: &str) -> String {
    format!("com.amazonaws.library#{name}")
}

#[test]
fn members_hold_shapes_of_the_prelude_unless_a_trait_needs_its_own() {
    let shapes = exported(|model| {
        let shapes = &mut model["shapes"];
        shapes["Id"]["sensitive"] = json!(true);
        shapes["SensitiveString"] = json!({"type": "list", "member": {"shape": "Id"}});
        shapes["Book"]["members"]["Notes"] = json!({"shape": "Id", "jsonvalue": true});
        shapes["Book"]["members"]["Tags"] = json!({"shape": "SensitiveString"});
    });
    let members = &shapes[id("Book")]["members"];
    assert_eq!(members["Added"], json!({"target": "smithy.api#Timestamp"}));
    // A shape of the service has the first name already.
    assert_eq!(members["Title"]["target"], id("SensitiveString2"));
    assert_eq!(
        members["Title"]["traits"],
        json!({"smithy.api#length": {"min": 1}})
    );
    assert_eq!(members["Notes"]["target"], id("MediaTypeSensitiveString"));
    assert_eq!(
        shapes[id("MediaTypeSensitiveString")],
        json!({"type": "string", "traits": {
            "smithy.api#mediaType": "application/json", "smithy.api#sensitive": {},
        }})
    );
}

#[test]
fn values_of_enums_get_names_of_their_own() {
    let shapes = exported(|model| {
        model["shapes"]["Genre"]["enum"] = json!(["a-b", "a_b", "A.B", "5m", "*", ""]);
    });
    let members = shapes[id("Genre")]["members"].as_object().expect("members");
    let names: Vec<&String> = members.keys().collect();
    assert_eq!(names, ["a_b", "a_b_2", "A_B_3", "_5m", "__", "_"]);
    assert_eq!(members["A_B_3"]["traits"]["smithy.api#enumValue"], "A.B");
}

#[test]
fn names_that_botocore_keeps_apart_are_kept_apart() {
    let shapes = exported(|model| {
        // The service is called like the shape, and so is an operation.
        let shape = json!({"type": "structure", "members": {"Self": {"shape": "Library"}}});
        model["shapes"]["Library"] = shape;
        model["operations"]["Library"] = json!({
            "name": "Library2024",
            "http": {"method": "GET", "requestUri": "/"},
            "output": {"shape": "Library", "resultWrapper": "Wrapped"},
        });
    });
    assert_eq!(shapes[id("Library")]["type"], "structure");
    let service = &shapes["com.amazonaws.library.service#Library"];
    let trait_id = "shapesmith.botocore#serviceId";
    assert_eq!(service["traits"][trait_id], id("Library"));
    let operation = &shapes["com.amazonaws.library.operations#Library"];
    let traits = &operation["traits"];
    assert_eq!(traits["shapesmith.botocore#wireName"], "Library2024");
    assert_eq!(traits["shapesmith.botocore#outputWrapper"], "Wrapped");
    // Smithy's tools refuse traits that nobody defines.
    assert_eq!(shapes[trait_id]["type"], "document");
}

#[test]
fn what_the_protocol_does_not_look_at_comes_back_too() {
    for protocol in ["json", "rest-json", "rest-xml", "query", "ec2"] {
        exported(|model| {
            model["metadata"]["protocol"] = json!(protocol);
            model["metadata"]["xmlNamespace"] = json!("http://library/");
            model["metadata"]["auth"] = json!(["smithy.api#httpBearerAuth", "aws.auth#sigv4"]);
            model["metadata"]["signingName"] = json!("books");
            let shapes = &mut model["shapes"];
            shapes["Books"]["member"]["locationName"] = json!("book");
            shapes["Book"]["locationName"] = json!("book");
            shapes["Book"]["members"]["Title"]["locationName"] = json!("title");
            shapes["Book"]["members"]["Genre"]["queryName"] = json!("genre");
            shapes["NotFound"]["error"]["code"] = json!("Lost");
            let operation = &mut model["operations"]["GetShelf"];
            operation["input"]["locationName"] = json!("GetShelf");
            operation["input"]["xmlNamespace"] = json!({"uri": "urn:shelf", "prefix": "s"});
            operation["output"]["resultWrapper"] = json!("GetShelfResult");
            operation["authtype"] = json!("none");
        });
    }
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    let mut shuffled = library();
    let shapes = shuffled["shapes"].as_object().expect("shapes").clone();
    shuffled["shapes"] = Value::Object(shapes.into_iter().rev().collect());
    let text = |model: &Value| smithy::export(&read(model).expect("a model")).to_string();
    assert_eq!(text(&shuffled), text(&library()));
}

/// Rules whose one endpoint has this scheme of authorization.
fn rules(scheme: &Value) -> Source {
    let endpoint = json!({"url": "https://library", "properties": {"authSchemes": [scheme]}});
    let rules = json!({
        "version": "1.0",
        "parameters": {},
        "rules": [{"conditions": [], "endpoint": endpoint, "type": "endpoint"}],
    });
    let file = "endpoint-rule-set-1.json".to_owned();
    let text = rules.to_string();
    Source { file, text }
}

#[test]
fn the_signature_of_s3_is_told_by_endpoints_or_by_a_trait_of_ours() {
    let own = "shapesmith.botocore#s3Signature";
    let usual = rules(&json!({"name": "sigv4"}));
    let like_s3 = rules(&json!({"name": "sigv4", "disableDoubleEncoding": true}));
    for (version, rules, is_s3, has_own) in [
        ("v4", Some(usual.clone()), false, false),
        ("v4", Some(like_s3.clone()), true, false),
        ("s3", Some(like_s3), true, false),
        ("s3", Some(usual), true, true),
        ("s3v4", None, true, true),
    ] {
        let mut model = library();
        model["metadata"]["signatureVersion"] = json!(version);
        let mut files = support::files(model.to_string());
        files.endpoint_rules = rules;
        let model = botocore::read(&files).expect("a model");
        assert_eq!(model.service.s3_signature, is_s3, "{version}");
        assert_eq!(again(&model), model, "{version}");
        let text = smithy::export(&model).to_string();
        assert_eq!(text.contains(&format!("{own}\":{{}}")), has_own, "{text}");
    }
}

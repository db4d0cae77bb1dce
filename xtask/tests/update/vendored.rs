//! What of a model is vendored: its structure, and none of its prose.

use serde_json::{Map, Value, json};

use crate::repository::{MODEL, Repository};

/// What no vendored file may hold.
const PROSE: &str = "Prose of somebody else.";

/// Puts prose wherever botocore has some.
fn with_prose(model: &mut Value) {
    let words = || Value::from(PROSE);
    model["documentation"] = words();
    model["examples"] = json!({"DescribeContact": [{"title": PROSE}]});
    model["clientContextParams"] = json!({
        "UseArnRegion": {"documentation": PROSE, "type": "boolean"}
    });
    let empty = || Value::Object(Map::new());
    for operation in objects(&mut model["operations"]) {
        operation["documentation"] = words();
        operation["documentationUrl"] = "https://docs.example/operation".into();
        operation["deprecated"] = true.into();
        operation["deprecatedMessage"] = words();
        for key in ["input", "output"] {
            operation[key]["documentation"] = words();
        }
        for error in operation["errors"].as_array_mut().expect("errors") {
            error["documentation"] = words();
        }
    }
    for shape in objects(&mut model["shapes"]) {
        shape["documentation"] = words();
        shape["deprecated"] = true.into();
        shape["deprecatedMessage"] = words();
        for key in ["member", "key", "value"] {
            if shape.get(key).is_some() {
                shape[key]["documentation"] = words();
            }
        }
        let mut none = empty();
        for member in objects(shape.get_mut("members").unwrap_or(&mut none)) {
            member["documentation"] = words();
            member["deprecatedMessage"] = words();
        }
    }
}

/// The values of an object.
fn objects(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    value.as_object_mut().expect("an object").values_mut()
}

/// A botocore folder with prose in model and rules.
fn prosaic(repository: &Repository) -> String {
    let from = repository.newer("9.1.0", |model| {
        with_prose(model);
        // A member may be called like a key of prose, and is none.
        model["shapes"]["Campaign"]["members"]["documentation"] = json!({"shape": "String"});
    });
    let mut rules = repository.json(&format!("{MODEL}/endpoint-rule-set-1.json"));
    for parameter in objects(&mut rules["parameters"]) {
        parameter["documentation"] = PROSE.into();
        parameter["deprecated"] = json!({"message": PROSE, "since": "2020"});
    }
    let mut open = vec![&mut rules];
    while let Some(holder) = open.pop() {
        if let Some(rules) = holder.get_mut("rules").and_then(Value::as_array_mut) {
            for rule in rules {
                rule["documentation"] = PROSE.into();
                open.push(rule);
            }
        }
    }
    repository.pass(
        "9.1.0/endpoint-rule-set-1.json",
        rules.to_string().as_bytes(),
    );
    from
}

#[test]
fn no_prose_is_vendored() {
    for command in ["update", "import"] {
        let repository = Repository::released("prose");
        let from = prosaic(&repository);
        let service: &[&str] = match command {
            "import" => &["--service", "connect"],
            _ => &[],
        };
        repository.ok(&[&[command, "--from", &from], service].concat());
        for (path, bytes) in repository.snapshot() {
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(!text.contains(PROSE), "{command}: {path}");
            assert!(!text.contains("docs.example"), "{command}: {path}");
        }
        let slice = repository.text(&format!("{MODEL}/service-2.json"));
        assert_eq!(slice.matches("\"documentation\"").count(), 1, "the member");
        let slice: Value = serde_json::from_str(&slice).expect("JSON");
        assert_eq!(
            slice["clientContextParams"]["UseArnRegion"],
            json!({"type": "boolean"})
        );
        let rules = repository.json(&format!("{MODEL}/endpoint-rule-set-1.json"));
        let region = &rules["parameters"]["Region"]["deprecated"];
        assert_eq!(*region, json!({"since": "2020"}));
    }
}

#[test]
fn no_prose_is_vendored_from_smithy_either() {
    let repository = Repository::released("smithy-prose");
    let mut model = crate::smithy::export(&prosaic(&repository));
    for shape in objects(&mut model["shapes"]) {
        let traits = shape.as_object_mut().expect("an object").entry("traits");
        let traits = traits.or_insert_with(|| json!({}));
        traits["smithy.api#externalDocumentation"] = json!({"page": "https://docs.example/"});
        traits["smithy.test#smokeTests"] = json!([{"id": PROSE}]);
    }
    assert!(
        model.to_string().matches(PROSE).count() > 500,
        "there is prose"
    );
    let from = repository.pass("prose.json", model.to_string().as_bytes());
    repository.ok(&["update", "--from", &from]);
    let slice = repository.text(&format!("{MODEL}/smithy.json"));
    for part in [PROSE, "docs.example", "#documentation\"", "smokeTests"] {
        assert!(!slice.contains(part), "{part}");
    }
    let slice: Value = serde_json::from_str(&slice).expect("JSON");
    let campaign = &slice["shapes"]["com.amazonaws.connect#Campaign"];
    assert!(
        campaign["members"]["documentation"].is_object(),
        "a member's name"
    );
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn importing_what_is_vendored_changes_nothing_of_it() {
    let repository = Repository::released("import");
    let before = repository.snapshot();
    let from = repository.newer("1.42.20", |_| ());
    repository.ok(&["import", "--from", &from, "--service", "connect"]);
    for file in ["service-2.json", "endpoint-rule-set-1.json"] {
        let path = format!("{MODEL}/{file}");
        assert_eq!(repository.text(&path).as_bytes(), before[&path], "{file}");
    }
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn rules_that_a_newer_model_lacks_do_not_stay() {
    let repository = Repository::released("rules");
    let from = repository.newer("9.1.0", |_| ());
    let folder = std::path::Path::new(&from).parent().expect("a folder");
    std::fs::remove_file(folder.join("endpoint-rule-set-1.json")).expect("a removal");
    repository.ok(&["update", "--from", &from]);
    assert!(!repository.has(&format!("{MODEL}/endpoint-rule-set-1.json")));
    repository.ok(&["codegen", "--check"]);
}

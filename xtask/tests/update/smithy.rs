//! Models in Smithy's format.

use std::fs;

use serde_json::Value;

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;
use shapesmith_model::smithy;

use crate::repository::{MODEL, Repository, add_member};

/// The newer model in Smithy's format.
fn exported(repository: &Repository, version: &str, change: impl FnOnce(&mut Value)) -> String {
    let from = repository.newer(version, change);
    let exported = export(&from);
    repository.pass(&format!("{version}.json"), exported.to_string().as_bytes())
}

/// A model with its rules in Smithy's format.
pub(crate) fn export(from: &str) -> Value {
    let rules = from.replace("service-2.json", "endpoint-rule-set-1.json");
    let source = |file: &str| Source {
        file: file.to_owned(),
        text: fs::read_to_string(file).expect("a file"),
    };
    let model = botocore::read(&Files {
        service: source(from),
        extras: Vec::new(),
        endpoint_rules: Some(source(&rules)),
    });
    smithy::export(&model.expect("a model"))
}

#[test]
fn a_slice_can_change_its_format_and_back() {
    let repository = Repository::new("smithy");
    let words = serde_json::json!({"version": 1.0, "merge": {
        "shapes": {"Campaign": {"documentation": "<p>Our campaign.</p>"}}
    }});
    let path = format!("{MODEL}/service-2.docs-extras.json");
    repository.write(&path, words.to_string().as_bytes());
    repository.ok(&["update", "--accept"]);
    let released = repository.snapshot();

    // The same model in the other format is the same crate.
    let from = exported(&repository, "9.0.0", |_| ());
    let newer = repository.newer("9.3.0", |model| add_member(model, "Campaign", "Extra"));
    let prose = exported(&repository, "9.1.0", |model| {
        add_member(model, "Campaign", "Extra");
        model["documentation"] = "Prose.".into();
        model["shapes"]["Campaign"]["documentation"] = "Prose.".into();
        model["shapes"]["Contact"]["members"]["Arn"]["documentation"] = "Prose.".into();
    });
    let ran = repository.run(&["update", "--from", &from, "--exit-code"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.errors);
    assert!(repository.has(&format!("{MODEL}/smithy.json")));
    for file in ["service-2.json", "endpoint-rule-set-1.json"] {
        assert!(!repository.has(&format!("{MODEL}/{file}")), "{file}");
    }
    let after = repository.snapshot();
    for (path, bytes) in &released {
        if path.starts_with("generated/") {
            assert_eq!(after.get(path), Some(bytes), "{path}");
        }
    }
    repository.ok(&["codegen", "--check"]);
    repository.ok(&["update", "--accept"]);
    repository.is_as(&after);

    // Additions, words and prose are treated as ever.
    repository.ok(&["update", "--from", &prose]);
    assert_eq!(repository.version(), "0.1.1");
    assert!(
        !repository
            .text(&format!("{MODEL}/smithy.json"))
            .contains("Prose.")
    );
    let emitted = repository.text("generated/connect/src/types/campaign.rs");
    assert!(emitted.contains("Our campaign."), "{emitted}");
    repository.ok(&["codegen", "--check"]);
    repository.ok(&["codegen"]);

    // And back.
    let ran = repository.run(&["update", "--from", &newer, "--exit-code"]);
    assert_eq!(ran.code, 0, "{}{}", ran.out, ran.errors);
    assert!(!repository.has(&format!("{MODEL}/smithy.json")));
    assert!(repository.has(&format!("{MODEL}/service-2.json")));
    assert!(repository.has(&format!("{MODEL}/endpoint-rule-set-1.json")));
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn importing_changes_the_format_too() {
    let repository = Repository::new("smithy-import");
    let back = repository.newer("9.2.0", |_| ());
    let from = exported(&repository, "9.1.0", |_| ());
    for (from, there, gone) in [
        (from, "smithy.json", "service-2.json"),
        (back, "service-2.json", "smithy.json"),
    ] {
        repository.ok(&["import", "--from", &from, "--service", "connect"]);
        assert!(repository.has(&format!("{MODEL}/{there}")));
        assert!(!repository.has(&format!("{MODEL}/{gone}")));
        repository.ok(&["codegen"]);
    }
}

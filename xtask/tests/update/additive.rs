//! An update that adds something, from beginning to end.

use serde_json::Value;

use crate::repository::{MODEL, Repository, add_member, lock};

#[test]
fn an_addition_is_vendored_locked_told_and_emitted() {
    let repository = Repository::released("additive");
    assert_eq!(repository.version(), "0.1.0");
    let from = repository.newer("9.1.0", |model| add_member(model, "Campaign", "Extra"));
    let out = repository.ok(&["update", "--from", &from]);
    for expected in [
        "connect: botocore 1.42.20 to botocore 9.1.0",
        "member `Extra` of `Campaign` is new: `extra: Option<String>`",
        "verdict: minor (0.1.0 to 0.1.1)",
    ] {
        assert!(out.contains(expected), "{expected}: {out}");
    }
    assert_eq!(repository.version(), "0.1.1");
    let slice = repository.json(&format!("{MODEL}/service-2.json"));
    assert!(slice["shapes"]["Campaign"]["members"]["Extra"].is_object());
    let origin = repository.json(&format!("{MODEL}/origin.json"));
    assert_eq!(origin["source"], "botocore 9.1.0");
    assert_eq!(origin["archive_sha256"], Value::Null);
    let promise = "\ntypes::Campaign.extra = extra: Option<String>\n";
    assert!(repository.text(&lock()).contains(promise));
    let emitted = repository.text("generated/connect/src/types/campaign.rs");
    assert!(emitted.contains("pub fn extra("), "{emitted}");
    let changelog = repository.changelog();
    let head = "# Changelog of `connect`\n\n## 0.1.1\n\nModel: botocore 1.42.20 to botocore 9.1.0.";
    assert!(changelog.starts_with(head), "{changelog}");
    repository.ok(&["codegen", "--check"]);

    // A second run changes nothing.
    let before = repository.snapshot();
    let ran = repository.run(&["update", "--from", &from]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(
        ran.errors.contains("0 files written, 0 removed"),
        "{}",
        ran.errors
    );
    assert!(ran.out.contains("verdict: none"), "{}", ran.out);
    repository.is_as(&before);

    // Another change is told above the earlier one.
    let from = repository.newer("9.2.0", |model| add_member(model, "Campaign", "More"));
    repository.ok(&["update", "--from", &from]);
    let changelog = repository.changelog();
    let sections: Vec<&str> = changelog
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    assert_eq!(sections, ["## 0.1.2", "## 0.1.1"]);
    assert!(changelog.contains("Model: botocore 9.1.0 to botocore 9.2.0."));
    assert_eq!(changelog.matches("# Changelog of").count(), 1);
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn a_crate_without_a_lock_was_never_released() {
    let repository = Repository::new("first");
    let from = repository.newer("9.1.0", |model| add_member(model, "Campaign", "Extra"));
    repository.ok(&["update", "--from", &from]);
    assert_eq!(repository.version(), "0.1.1");
}

#[test]
fn a_service_that_is_new_is_vendored_from_nothing() {
    let repository = Repository::new("new-service");
    let from = repository.newer("9.1.0", |_| ());
    for file in ["service-2.json", "endpoint-rule-set-1.json", "origin.json"] {
        std::fs::remove_file(repository.root.join(MODEL).join(file)).expect("a removal");
    }
    repository.refused(
        &["update", "--accept"],
        &[
            "services.toml#/connect: the service has no vendored model",
            "pass --from",
        ],
    );
    repository.ok(&["update", "--from", &from]);
    assert_eq!(repository.version(), "0.1.0");
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn each_format_of_the_report_can_be_read() {
    let repository = Repository::released("formats");
    let from = repository.newer("9.1.0", |model| add_member(model, "Campaign", "Extra"));
    let before = repository.snapshot();
    let tell = |format: &str| {
        let arguments = ["update", "--from", &from, "--dry-run", "--format", format];
        let ran = repository.run(&arguments);
        assert_eq!(ran.code, 0, "{}", ran.errors);
        assert!(ran.errors.contains("nothing was written"), "{}", ran.errors);
        ran.out
    };
    let report: Value = serde_json::from_str(&tell("json")).expect("JSON");
    let report = &report["connect"];
    assert_eq!(report["verdict"], "minor");
    assert_eq!(report["version"], "0.1.1");
    assert_eq!(report["changes"][0]["path"], "types::Campaign.extra");
    let markdown = tell("markdown");
    assert!(markdown.starts_with("## 0.1.1\n\n"), "{markdown}");
    assert!(tell("text").contains("verdict: minor"));
    repository.is_as(&before);
    // What is written is what was told.
    repository.ok(&["update", "--from", &from]);
    assert!(repository.changelog().ends_with(&markdown));
}

#[test]
fn a_release_that_changes_nothing_is_still_noted() {
    let repository = Repository::released("same");
    let before = repository.snapshot();
    let from = repository.newer("9.1.0", |_| ());
    let ran = repository.run(&["update", "--from", &from, "--exit-code"]);
    assert_eq!(ran.code, 0, "{}", ran.errors);
    assert!(ran.out.contains("verdict: none"), "{}", ran.out);
    let origin = format!("{MODEL}/origin.json");
    assert_eq!(repository.json(&origin)["source"], "botocore 9.1.0");
    let mut after = repository.snapshot();
    after.insert(origin.clone(), before[&origin].clone());
    crate::repository::assert_same(&before, &after);
}

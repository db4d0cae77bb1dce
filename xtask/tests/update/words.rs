//! Words of our own beside a model.

use serde_json::json;

use crate::repository::{MODEL, Repository, add_member, remove};

/// Writes words for some places.
fn write(repository: &Repository) -> String {
    let path = format!("{MODEL}/service-2.docs-extras.json");
    let words = json!({"version": 1.0, "merge": {
        "documentation": "<p>Our service.</p>",
        "operations": {"DescribeContact": {"documentation": "<p>Our operation.</p>"}},
        "shapes": {
            "Campaign": {
                "documentation": "<p>Our campaign.</p>",
                "members": {"CampaignId": {"documentation": "<p>Our id.</p>"}}
            },
            "Gone": {"documentation": "<p>Nothing has this.</p>"}
        }
    }});
    repository.write(&path, format!("{words:#}\n").as_bytes());
    path
}

#[test]
fn who_keeps_no_words_misses_none() {
    let repository = Repository::released("wordless");
    let from = repository.newer("9.1.0", |model| add_member(model, "Campaign", "Extra"));
    let out = repository.ok(&["update", "--from", &from]);
    assert!(!out.contains("without words"), "{out}");
}

#[test]
fn words_survive_and_what_they_lack_is_listed() {
    let repository = Repository::new("words");
    let path = write(&repository);
    repository.ok(&["update", "--accept"]);
    let words = repository.text(&path);
    let from = repository.newer("9.1.0", |model| {
        add_member(model, "Campaign", "Extra");
        remove(model, "/shapes/Campaign/members", "CampaignId");
        model["shapes"]["Campaign"]["documentation"] = json!("<p>AWS's own.</p>");
    });
    let out = repository.ok(&["update", "--from", &from, "--accept"]);
    for expected in [
        "without words (",
        "words for what is gone (2):\n  /merge/shapes/Gone/documentation\n  \
         /merge/shapes/Campaign/members/CampaignId/documentation\n",
    ] {
        assert!(out.contains(expected), "{expected}: {out}");
    }
    assert_eq!(repository.text(&path), words);
    let emitted = repository.text("generated/connect/src/types/campaign.rs");
    assert!(emitted.contains("Our campaign."), "{emitted}");
    assert!(!emitted.contains("AWS's own"), "{emitted}");
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn a_long_list_is_cut() {
    let repository = Repository::new("long");
    write(&repository);
    let out = repository.ok(&["update", "--accept"]);
    let listed = out.lines().filter(|line| line.starts_with("  /merge/"));
    assert_eq!(listed.count(), 41, "forty without words, one gone: {out}");
    assert!(out.contains("\n  and "), "{out}");
}

#[test]
fn words_that_are_none_are_refused() {
    let repository = Repository::released("no-words");
    let path = format!("{MODEL}/service-2.docs-extras.json");
    repository.write(
        &path,
        br#"{"version": 1.0, "merge": {"shapes": {"Campaign": {"type": "list"}}}}"#,
    );
    let expected = "service-2.docs-extras.json#/merge/shapes/Campaign/type: unknown key";
    repository.refused(&["update", "--accept"], &[expected]);
}

//! Major versions happen on purpose.

use serde_json::{Value, json};

use crate::repository::{Repository, add_member, lock, remove};

/// Takes a member away.
fn breaking(model: &mut Value) {
    remove(model, "/shapes/Campaign/members", "CampaignId");
}

#[test]
fn a_major_version_has_to_be_accepted() {
    let repository = Repository::released("major");
    let from = repository.newer("9.1.0", breaking);
    let ran = repository.refused(
        &["update", "--from", &from],
        &[
            "the update is a major version because of `types::Campaign.campaign_id`",
            "pass --accept",
        ],
    );
    assert!(ran.out.contains("breaking (1)"), "{}", ran.out);
    repository.ok(&["update", "--from", &from, "--accept"]);
    assert_eq!(repository.version(), "0.2.0");
    assert!(!repository.text(&lock()).contains("campaign_id"));
    let changelog = repository.changelog();
    assert!(changelog.contains("## 0.2.0"), "{changelog}");
    assert!(
        changelog.contains("- **Breaking:** member `CampaignId`"),
        "{changelog}"
    );
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn what_breaks_without_a_lock_has_to_be_accepted_too() {
    let repository = Repository::new("major-unlocked");
    let from = repository.newer("9.1.0", |model| {
        let required = &mut model["shapes"]["StartChatContactRequest"]["required"];
        required
            .as_array_mut()
            .expect("a list")
            .push(json!("InitialMessage"));
    });
    repository.refused(
        &["update", "--from", &from],
        &[
            "the update is a major version because of",
            "initial_message",
        ],
    );
}

#[test]
fn from_one_on_the_numbers_mean_what_cargo_says() {
    for (change, expected) in [
        (breaking as fn(&mut Value), "2.0.0"),
        (|model| add_member(model, "Campaign", "Extra"), "1.3.0"),
        (
            |model| model["shapes"]["CampaignId"]["max"] = json!(200),
            "1.2.4",
        ),
    ] {
        let repository = Repository::new("numbers");
        repository.ok(&["update", "--accept", "--crate-version", "1.2.3"]);
        assert_eq!(repository.version(), "1.2.3");
        let from = repository.newer("9.1.0", change);
        repository.ok(&["update", "--from", &from, "--accept"]);
        assert_eq!(repository.version(), expected);
        repository.ok(&["codegen", "--check"]);
    }
}

#[test]
fn a_crate_version_is_three_numbers() {
    let repository = Repository::released("number");
    let ran = repository.run(&["update", "--accept", "--crate-version", "1.2"]);
    assert_eq!(ran.code, 2);
    assert!(ran.errors.contains("three numbers"), "{}", ran.errors);
}

//! Overrides in the manifest.

use crate::repository::{Repository, add_member};

/// Adds overrides to the manifest.
fn add(repository: &Repository, overrides: &str) {
    let manifest = repository.text("model/services.toml");
    let manifest = format!("{manifest}\n[connect.overrides]\n{overrides}\n");
    repository.write("model/services.toml", manifest.as_bytes());
}

#[test]
fn an_override_is_emitted_once_it_is_accepted() {
    for (wanted, broken, rule, file, emitted) in [
        (
            "\"Contact.Channel\" = { string = true }",
            "types::Contact.channel: `channel: Option<Channel>` would become `channel: Option<String>`",
            "[member-type] types::Contact.channel",
            "types/contact.rs",
            "pub fn channel(&self) -> Option<&str>",
        ),
        (
            "\"Channel\" = { string = true }",
            "types::Channel: `enum Channel` would vanish",
            "[type-removed] types::Channel",
            "types/contact.rs",
            "pub fn channel(&self) -> Option<&str>",
        ),
        (
            "\"Campaign.CampaignId\" = { name = \"Number\" }",
            "types::Campaign.campaign_id: `campaign_id: Option<String>` would vanish",
            "[member-removed] types::Campaign.campaign_id",
            "types/campaign.rs",
            "pub fn number(",
        ),
        (
            "\"Campaign\" = { name = \"Effort\" }",
            "types::Campaign: `structure Campaign` would vanish",
            "[type-removed] types::Campaign",
            "types/effort.rs",
            "pub struct Effort",
        ),
        (
            "\"ChatMessage.Content\" = { optional = true }",
            "types::ChatMessage.content: `content: String` would become `content: Option<String>`",
            "[becomes-optional] types::ChatMessage.content",
            "types/chat_message.rs",
            "pub fn content(&self) -> Option<&str>",
        ),
    ] {
        let repository = Repository::released("override");
        add(&repository, wanted);
        repository.refused(&["codegen"], &[broken]);
        let ran = repository.run(&["update", "--accept", "--exit-code"]);
        assert_eq!(ran.code, 12, "{wanted}: {}{}", ran.out, ran.errors);
        assert!(ran.out.contains(rule), "{wanted}: {}", ran.out);
        assert_eq!(repository.version(), "0.2.0");
        let text = repository.text(&format!("generated/connect/src/{file}"));
        assert!(text.contains(emitted), "{wanted}: {text}");
        repository.ok(&["codegen", "--check"]);
        // It holds for newer models too.
        let from = repository.newer("9.1.0", |model| add_member(model, "Contact", "Extra"));
        let ran = repository.run(&["update", "--from", &from, "--exit-code"]);
        assert_eq!(ran.code, 11, "{wanted}: {}{}", ran.out, ran.errors);
        repository.ok(&["codegen", "--check"]);
    }
}

#[test]
fn an_override_of_nothing_is_refused() {
    for (wanted, expected) in [
        (
            "\"Contact.Chanel\" = { string = true }",
            &[
                "services.toml#/connect/overrides/Contact.Chanel: shape `Contact` has no member `Chanel`",
                "did you mean one of `Channel`",
            ][..],
        ),
        (
            "\"Campain\" = { name = \"X\" }",
            &[
                "no shape is called `Campain`",
                "did you mean one of `Campaign`",
            ],
        ),
        (
            "\"Contact.Arn\" = { string = true }",
            &["this is not an enum"],
        ),
        (
            "\"Contact.Arn\" = { optional = true }",
            &["the member is not required"],
        ),
        (
            "\"Campaign\" = { optional = true }",
            &["a shape cannot be optional"],
        ),
        (
            "\"Campaign\" = { name = \"a b\" }",
            &["`a b` is not a name"],
        ),
        (
            "\"Campaign\" = { nam = \"X\" }",
            &["services.toml:", "unknown field `nam`"],
        ),
    ] {
        let repository = Repository::released("no-override");
        add(&repository, wanted);
        for arguments in [&["codegen"][..], &["update", "--accept"]] {
            repository.refused(arguments, expected);
        }
    }
}

#[test]
fn diff_takes_the_overrides_of_the_manifest() {
    let repository = Repository::released("diff-overrides");
    add(
        &repository,
        "\"Contact.Channel\" = { string = true }\n\"Contact.Extra\" = { name = \"More\" }",
    );
    let old = repository.newer("9.1.0", |_| ());
    let new = repository.newer("9.2.0", |model| add_member(model, "Contact", "Extra"));
    let out = repository.ok(&["diff", &old, &new, "--service", "connect"]);
    assert!(out.contains("`more: Option<String>`"), "{out}");
    assert!(!out.contains("channel"), "{out}");
    // What fits neither state is a mistake.
    repository.replace("model/services.toml", "Contact.Extra", "Contact.Extre");
    repository.refused(
        &["diff", &old, &new, "--service", "connect"],
        &[
            "services.toml#/connect/overrides/Contact.Extre",
            "did you mean `Extra`",
        ],
    );
}

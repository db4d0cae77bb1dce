//! The lock: what a released crate promised is kept, unless somebody says so.

use serde_json::{Value, json};

use crate::repository::{Repository, add_member, lock, remove};

/// A change of the vendored model by hand, and what is said of it.
type Break = (&'static str, fn(&mut Value), &'static [&'static str]);

const BREAKS: [Break; 6] = [
    (
        "optional",
        |model| {
            remove(model, "/shapes/ChatMessage", "required");
        },
        &[
            "names.lock: types::ChatMessage.content: `content: String` would become `content: Option<String>`",
            "says whether the member is required",
        ],
    ),
    (
        "required",
        |model| model["shapes"]["Campaign"]["required"] = json!(["CampaignId"]),
        &[
            "types::Campaign.campaign_id: `campaign_id: Option<String>` would become `campaign_id: String`",
            "says whether the member is required",
        ],
    ),
    (
        "vanished",
        |model| {
            remove(model, "/shapes/Contact/members", "Campaign");
        },
        &[
            "types::Campaign: `structure Campaign` would vanish",
            "no operation that is kept reaches it",
            "types::Contact.campaign: `campaign: Option<Campaign>` would vanish",
        ],
    ),
    (
        "renamed",
        |model| model["shapes"]["Channel"]["enum"] = json!(["SPEECH", "CHAT", "TASK", "EMAIL"]),
        &["types::Channel::Voice: `VOICE` would vanish"],
    ),
    (
        "boxed",
        |model| {
            let holder = json!({"shape": "OutboundStrategyConfig"});
            model["shapes"]["Preview"]["members"]["Holder"] = holder;
        },
        &[
            "agent_first: Option<AgentFirst>` would become `",
            "Box<AgentFirst>",
            "a cycle of types begins or ends at this member",
        ],
    ),
    (
        "type",
        |model| {
            model["shapes"]["Campaign"]["members"]["CampaignId"] = json!({"shape": "Count"});
        },
        &[
            "`campaign_id: Option<String>` would become `campaign_id: Option<i32>`",
            "gives the member another type",
        ],
    ),
];

#[test]
fn a_broken_promise_is_refused_until_it_is_accepted() {
    for (name, change, expected) in BREAKS {
        let repository = Repository::released(name);
        repository.edit(change);
        let ran = repository.refused(&["codegen"], expected);
        for part in [
            "names.lock: the released crate promised otherwise",
            "keep the old state with overrides",
            "update --accept",
            "nothing was written",
        ] {
            assert!(ran.errors.contains(part), "{part}: {}", ran.errors);
        }
        repository.refused(&["codegen", "--check"], expected);

        let ran = repository.run(&["update", "--accept", "--exit-code"]);
        assert_eq!(ran.code, 12, "{}{}", ran.out, ran.errors);
        assert!(ran.out.contains("breaking ("), "{}", ran.out);
        assert_eq!(repository.version(), "0.2.0");
        assert!(repository.changelog().contains("- **Breaking:** "));
        repository.ok(&["codegen", "--check"]);
        let before = repository.snapshot();
        repository.ok(&["update", "--accept"]);
        repository.is_as(&before);
    }
}

#[test]
fn additions_pass_and_are_recorded_when_somebody_says_so() {
    let repository = Repository::released("added");
    let lock_before = repository.text(&lock());
    repository.edit(|model| {
        add_member(model, "Campaign", "Extra");
        model["shapes"]["Channel"]["enum"] = json!(["VOICE", "CHAT", "TASK", "EMAIL", "SIGN"]);
    });
    repository.ok(&["codegen"]);
    assert_eq!(repository.text(&lock()), lock_before);
    assert_eq!(repository.version(), "0.1.0");
    let out = repository.ok(&["update", "--accept"]);
    assert!(out.contains("verdict: minor (0.1.0 to 0.1.1)"), "{out}");
    assert_eq!(repository.version(), "0.1.1");
    let changelog = repository.changelog();
    for expected in [
        "**New:** member `Extra` of `Campaign`: `extra: Option<String>`",
        "**New:** value `SIGN` of enum `Channel`: `Channel::Sign`",
    ] {
        assert!(changelog.contains(expected), "{expected}: {changelog}");
    }
}

#[test]
fn a_release_is_not_broken_by_what_nobody_notices() {
    let repository = Repository::released("unnoticed");
    repository.edit(|model| {
        model["shapes"]["CampaignId"]["max"] = json!(7);
        model["shapes"]["StartChatContactRequest"]["required"] = json!(["InstanceId"]);
    });
    repository.ok(&["codegen"]);
}

#[test]
fn a_crate_elsewhere_has_promised_nothing() {
    let repository = Repository::released("elsewhere");
    repository.edit(|model| {
        remove(model, "/shapes/Contact/members", "Campaign");
    });
    repository.ok(&["codegen", "--service", "connect", "--out", "../elsewhere"]);
}

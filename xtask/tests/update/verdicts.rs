//! Verdicts, exit codes, and what pipelines deny.

use serde_json::{Value, json};

use crate::repository::{Repository, add_member, remove};

/// A verdict with its code and a change that leads to it.
type Case = (&'static str, i32, fn(&mut Value));

/// One change for each verdict.
const CASES: [Case; 5] = [
    ("none", 0, |_| ()),
    ("none", 0, |model| {
        // Prose is not vendored, so it changes nothing.
        model["shapes"]["Campaign"]["documentation"] = json!("Words of somebody else.");
    }),
    ("patch", 10, |model| {
        model["shapes"]["CampaignId"]["max"] = json!(200);
    }),
    ("minor", 11, |model| add_member(model, "Campaign", "Extra")),
    ("major", 12, |model| {
        remove(model, "/shapes/Campaign/members", "CampaignId");
    }),
];

#[test]
fn the_exit_code_is_the_verdict() {
    let repository = Repository::released("codes");
    let before = repository.snapshot();
    for (verdict, code, change) in CASES {
        let from = repository.newer("9.1.0", change);
        let more = ["--accept", "--dry-run", "--exit-code"];
        let ran = repository.run(&[["update", "--from", &from].as_slice(), &more].concat());
        assert_eq!(ran.code, code, "{verdict}: {}{}", ran.out, ran.errors);
        let expected = format!("verdict: {verdict} ");
        assert!(ran.out.contains(&expected), "{}", ran.out);
    }
    repository.is_as(&before);
    // Without the argument, everything that is done is a success.
    let from = repository.newer("9.1.0", |model| {
        model["shapes"]["CampaignId"]["max"] = json!(200);
    });
    repository.ok(&["update", "--from", &from]);
    assert_eq!(repository.version(), "0.1.1");
}

#[test]
fn what_is_denied_is_not_written() {
    let repository = Repository::released("denied");
    let before = repository.snapshot();
    let table = [
        ("patch", [false, true, true, true]),
        ("minor", [false, false, true, true]),
        ("major", [false, false, false, true]),
    ];
    let cases: Vec<Case> = CASES.into_iter().skip(1).collect();
    for (deny, expected) in table {
        for ((verdict, code, change), is_denied) in cases.iter().zip(expected) {
            let from = repository.newer("9.1.0", change);
            let mut arguments = vec!["update", "--accept", "--from", &from, "--deny", deny];
            if !is_denied {
                arguments.push("--dry-run");
            }
            let ran = repository.run(&arguments);
            let code = if is_denied { *code } else { 0 };
            assert_eq!(ran.code, code, "{deny} {verdict}: {}", ran.errors);
            if is_denied {
                let message = format!("error: the verdict {verdict} is denied");
                assert!(ran.errors.contains(&message), "{}", ran.errors);
                assert!(ran.errors.contains("nothing was written"), "{}", ran.errors);
            }
            repository.is_as(&before);
        }
    }
}

#[test]
fn behaviour_can_be_denied_without_additions() {
    let repository = Repository::released("behaviour");
    let before = repository.snapshot();
    let deny = |change: fn(&mut Value)| {
        let from = repository.newer("9.1.0", change);
        let arguments = [
            "update",
            "--from",
            &from,
            "--deny",
            "behavioural",
            "--dry-run",
        ];
        repository.run(&arguments)
    };
    let ran = deny(|model| {
        model["operations"]["StartChatContact"]["http"]["requestUri"] = json!("/elsewhere");
    });
    assert_eq!(ran.code, 11, "{}", ran.errors);
    assert!(ran.errors.contains("behaves otherwise"), "{}", ran.errors);
    assert_eq!(deny(|model| add_member(model, "Campaign", "Extra")).code, 0);
    repository.is_as(&before);
}

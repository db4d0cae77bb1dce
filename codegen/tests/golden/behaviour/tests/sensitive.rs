//! Sensitive values are sent, but nothing shows them.

use std::fmt::Debug;

use behaviour::{body, chain, failure, output, response};
use golden_sensitive::operation::hide::builders::HideInputBuilder;
use golden_sensitive::operation::hide::{Hide, HideError, HideInput};
use golden_sensitive::types::{Account, Blackbox, Clearance, Credential, Vault};
use serde_json::{Value, json};
use shapesmith_runtime::aws_smithy_types::{Blob, DateTime, Document};
use shapesmith_runtime::wire;

const CANARY: &str = "canary";

/// Asserts that no form of `Debug` shows a canary or its bytes.
fn assert_hidden(value: &dyn Debug) {
    assert_clean(&format!("{value:?}"));
    assert_clean(&format!("{value:#?}"));
}

/// Asserts that a text has neither a canary nor its bytes.
fn assert_clean(text: &str) {
    let bytes: String = text.split_whitespace().collect();
    let leaks = text.contains(CANARY) || bytes.contains("99,97,110") || bytes.contains("8675309");
    assert!(!leaks, "{text}");
}

fn account() -> Account {
    let account = Account::builder().name("open").password(CANARY);
    account.old(CANARY).build().unwrap()
}

fn vault() -> Vault {
    let vault = Vault::builder().combination(CANARY).shelf(CANARY);
    vault.build().unwrap()
}

fn full() -> HideInputBuilder {
    HideInput::builder()
        .name("open")
        .password(CANARY)
        .bytes(Blob::new(CANARY))
        .number(8_675_309)
        .passwords(CANARY)
        .password_lists(vec![CANARY.to_owned()])
        .password_map("key", CANARY)
        .by_password(CANARY, "value")
        .hidden_names(CANARY)
        .vault(vault())
        .vaults(vault())
        .account(account())
        .credential(Credential::Pin(CANARY.to_owned()))
        .blackbox(Blackbox::Inside(CANARY.to_owned()))
        .clearance(Clearance::from(CANARY))
        .clearances(Clearance::from(CANARY))
        .papers(Document::from(CANARY))
        .ratio(8_675_309.5)
        .time(DateTime::from_secs(8_675_309))
}

/// A response whose sensitive values are canaries.
fn sent() -> Value {
    json!({
        "Name": "open",
        "Password": CANARY,
        "PasswordMap": {"key": CANARY},
        "Account": {"Name": "open", "Password": CANARY, "Old": [CANARY]},
        "Credential": {"Pin": CANARY},
        "Clearance": CANARY,
        "Bytes": "Y2FuYXJ5",
        "Number": 8_675_309,
        "Passwords": [CANARY],
        "PasswordLists": [[CANARY]],
        "ByPassword": {CANARY: "value"},
        "HiddenNames": [CANARY],
        "Vault": {"Combination": CANARY, "Shelf": CANARY},
        "Vaults": [{"Combination": CANARY}],
        "Blackbox": {"Inside": CANARY},
        "Clearances": [CANARY, "TOP"],
        "Papers": {CANARY: [CANARY]},
        "Ratio": 8_675_309.5,
        "Time": 8_675_309,
    })
}

#[test]
fn structures_and_their_builders_hide_sensitive_members() {
    assert_hidden(&full());
    assert_hidden(&full().build().unwrap());
    assert_hidden(&account());
    assert_hidden(&vault());
    assert_hidden(&Account::builder().name("open").password(CANARY).old(CANARY));
    assert_hidden(&Vault::builder().combination(CANARY).shelf(CANARY));
}

#[test]
fn members_beside_sensitive_ones_are_shown() {
    assert!(format!("{:?}", account()).contains("open"));
    let hint = Credential::Hint("open".to_owned());
    assert_eq!(format!("{hint:?}"), r#"Hint("open")"#);
}

#[test]
fn unions_and_enums_hide_sensitive_values() {
    assert_hidden(&Credential::Pin(CANARY.to_owned()));
    assert_hidden(&Credential::Pins(vec![CANARY.to_owned()]));
    assert_hidden(&Credential::Account(account()));
    assert_hidden(&Blackbox::Inside(CANARY.to_owned()));
    assert_hidden(&Clearance::from(CANARY));
}

#[test]
fn unknown_members_of_unions_are_hidden() {
    for credential in [json!({"New": CANARY}), json!({"New": {CANARY: [CANARY]}})] {
        let output = output::<Hide>(&json!({"Credential": credential, "Blackbox": credential}));
        assert!(output.credential.as_ref().unwrap().is_unknown());
        assert!(output.blackbox.as_ref().unwrap().is_unknown());
        assert_hidden(&output);
        assert_hidden(&output.credential);
        assert_hidden(&output.blackbox);
    }
}

#[test]
fn outputs_hide_sensitive_members() {
    let output = output::<Hide>(&sent());
    assert_hidden(&output);
    // Hidden is not lost.
    assert_eq!(output.bytes.unwrap().as_ref(), CANARY.as_bytes());
    assert_eq!(output.by_password.unwrap()[CANARY], "value");
    assert_eq!(output.vaults.unwrap()[0].combination, CANARY);
    assert_eq!(output.clearances.unwrap()[0].as_str(), CANARY);
    assert_eq!(output.time, Some(DateTime::from_secs(8_675_309)));
    let papers = output.papers.unwrap();
    assert!(papers.as_object().unwrap().contains_key(CANARY));
}

#[test]
fn errors_of_unreadable_values_do_not_tell_them() {
    // (member, a value that cannot be read)
    let table = [
        ("Password", json!([CANARY])),
        ("Bytes", json!("canary!")),
        ("Number", json!("8675309")),
        ("Number", json!(8_675_309_000_000_u64)),
        ("Passwords", json!([{CANARY: 1}])),
        ("PasswordMap", json!({"key": [CANARY]})),
        ("ByPassword", json!({CANARY: 1})),
        ("Vault", json!({"Combination": [CANARY]})),
        ("Blackbox", json!({"Inside": [CANARY]})),
        ("Blackbox", json!({CANARY: 1, "canary-2": 2})),
        ("Credential", json!({"Pin": [CANARY]})),
        ("Credential", json!({"Account": {"Password": 8_675_309}})),
        ("Clearances", json!([[CANARY]])),
        ("Ratio", json!("8675309")),
        ("Time", json!("8675309-01-01")),
        ("Time", json!(9_867_530_986_753_098_675_u64)),
    ];
    for (member, value) in table {
        let mut body = sent();
        body[member] = value;
        let response = response(200, body.to_string());
        let error = wire::response::<Hide>(&response).expect_err(member);
        assert!(chain(&error).contains(member), "{}", chain(&error));
        assert_clean(&chain(&error));
        assert_hidden(&error);
    }
}

#[test]
fn errors_hide_sensitive_messages() {
    let sent = json!({"message": CANARY, "Vault": {"Combination": CANARY}, "Where": "open"});
    let error = failure::<Hide>(400, "LeakException", &sent);
    let HideError::LeakException(leak) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(leak.message(), Some(CANARY));
    assert_hidden(leak);
    assert_hidden(&error);
    assert!(!error.to_string().contains(CANARY), "{error}");
}

#[test]
fn sensitive_values_are_sent() {
    let sent = body::<Hide>(&full().build().unwrap());
    assert_eq!(sent["Password"], CANARY);
    assert_eq!(sent["PasswordLists"], json!([[CANARY]]));
    assert_eq!(sent["ByPassword"], json!({CANARY: "value"}));
    assert_eq!(sent["Vault"]["Shelf"], CANARY);
    assert_eq!(sent["Clearances"], json!([CANARY]));
    assert_eq!(sent["Blackbox"], json!({"Inside": CANARY}));
    assert_eq!(sent["Papers"], CANARY);
    assert_eq!(sent["Ratio"], 8_675_309.5);
    assert_eq!(sent["Time"], 8_675_309);
}

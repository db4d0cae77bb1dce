//! Sensitive values are sent, but nothing shows them.

use std::fmt::Debug;

use behaviour::{body, failure, output};
use golden_sensitive::operation::hide::builders::HideInputBuilder;
use golden_sensitive::operation::hide::{Hide, HideError, HideInput};
use golden_sensitive::types::{Account, Blackbox, Clearance, Credential, Vault};
use serde_json::json;
use shapesmith_runtime::aws_smithy_types::Blob;

const CANARY: &str = "canary";

/// Asserts that no form of `Debug` shows a canary or its bytes.
fn assert_hidden(value: &dyn Debug) {
    for shown in [format!("{value:?}"), format!("{value:#?}")] {
        let bytes: String = shown.split_whitespace().collect();
        let leaks =
            shown.contains(CANARY) || bytes.contains("99,97,110") || bytes.contains("8675309");
        assert!(!leaks, "{shown}");
    }
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
    let unknown = output::<Hide>(&json!({"Credential": {"New": CANARY}}));
    assert_hidden(&unknown);
    assert_hidden(&unknown.credential);
}

#[test]
fn outputs_hide_sensitive_members() {
    assert_hidden(&output::<Hide>(&json!({
        "Name": "open",
        "Password": CANARY,
        "PasswordMap": {"key": CANARY},
        "Account": {"Name": "open", "Password": CANARY, "Old": [CANARY]},
        "Credential": {"Pin": CANARY},
        "Clearance": CANARY,
    })));
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
}

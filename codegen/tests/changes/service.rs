//! The service: protocol, authorization, endpoints and names.

use serde_json::{Value, json};

use shapesmith_codegen::changes::Verdict::{Minor, Patch};
use shapesmith_codegen::changes::{self, Verdict};

use crate::pair::{Pair, base, check, pair, read, set};

#[test]
fn pairs_of_services() {
    check(&pairs());
}

/// Endpoint rules of one rule, with as many empty trees around it.
fn rules(url: &str, depth: usize) -> Value {
    let endpoint = json!({"conditions": [], "endpoint": {"url": url}, "type": "endpoint"});
    let wrapped = (0..depth).fold(
        endpoint,
        |rule, _| json!({"conditions": [], "rules": [rule], "type": "tree"}),
    );
    json!({
        "version": "1.0",
        "parameters": {"Region": {"builtIn": "AWS::Region", "type": "string", "documentation": "The region."}},
        "rules": [wrapped],
    })
}

/// The pairs.
#[rustfmt::skip] // one row for each pair
pub(crate) fn pairs() -> Vec<Pair> {
    let mut reworded = rules("https://things.aws", 0);
    reworded["parameters"]["Region"]["documentation"] = json!("Where it is.");
    vec![
        pair("protocol")
            .newer("/metadata/protocol", json!("json")).newer("/metadata/protocols", json!(["json"]))
            .newer("/metadata/jsonVersion", json!("1.0"))
            .tells("protocol", "crate").tells("offered-protocols", "crate").verdict(Minor),
        pair("protocol of XML")
            .newer("/metadata/protocol", json!("rest-xml")).newer("/metadata/protocols", json!(["rest-xml"]))
            .tells("protocol", "crate").tells("offered-protocols", "crate").verdict(Minor),
        pair("codes of queries")
            .both("/metadata/protocol", json!("json")).both("/metadata/protocols", json!(["json"]))
            .both("/metadata/jsonVersion", json!("1.0"))
            .newer("/metadata/awsQueryCompatible", json!({}))
            .tells("protocol", "crate").verdict(Minor),
        pair("another protocol offered")
            .newer("/metadata/protocols", json!(["rest-json", "query"]))
            .tells("offered-protocols", "crate").verdict(Patch),
        pair("scheme of authorization")
            .newer("/metadata/auth", json!(["smithy.api#httpBearerAuth"]))
            .tells("auth-schemes", "crate").verdict(Minor),
        pair("signature of S3")
            .newer("/metadata/signatureVersion", json!("s3v4"))
            .tells("auth-schemes", "crate").verdict(Minor),
        pair("signing name")
            .newer("/metadata/signingName", json!("stuff"))
            .tells("signing-name", "crate").verdict(Minor),
        pair("prefix of the endpoint")
            .newer("/metadata/endpointPrefix", json!("stuff"))
            .tells("endpoints", "crate").tells("service-trait", "crate").verdict(Minor),
        pair("endpoint rules with another result")
            .rules(rules("https://things.aws", 0), rules("https://things.api.aws", 0))
            .tells("endpoints", "crate").verdict(Minor),
        pair("endpoint rules written otherwise")
            .rules(rules("https://things.aws", 0), rules("https://things.aws", 1))
            .tells("endpoint-rules", "crate").verdict(Patch),
        pair("words of endpoint rules")
            .rules(rules("https://things.aws", 0), reworded),
        pair("service name with JSON")
            .both("/metadata/protocol", json!("json")).both("/metadata/protocols", json!(["json"]))
            .both("/metadata/jsonVersion", json!("1.1"))
            .older("/metadata/targetPrefix", json!("Things_20240506")).newer("/metadata/targetPrefix", json!("Things_20260101"))
            .tells("service-wire-name", "crate").verdict(Minor),
        pair("service name with REST")
            .older("/metadata/targetPrefix", json!("Things_20240506")).newer("/metadata/targetPrefix", json!("Things_20260101"))
            .tells("service-name", "crate").verdict(Patch),
        pair("namespace of the service")
            .both("/metadata/protocol", json!("rest-xml")).both("/metadata/protocols", json!(["rest-xml"]))
            .newer("/metadata/xmlNamespace", json!("urn:things"))
            .tells("shape-wire-name", "crate").verdict(Minor),
        pair("api version")
            .newer("/metadata/apiVersion", json!("2026-01-01"))
            .tells("api-version", "crate").verdict(Minor),
        pair("parameters of the client")
            .newer("/clientContextParams", json!({"Fast": {"type": "boolean", "documentation": "Hurry."}}))
            .tells("service-trait", "crate").verdict(Patch),
        pair("service deprecated")
            .newer("/deprecated", json!(true))
            .tells("service-trait", "crate").verdict(Patch),
    ]
}

/// A model whose structure `Thing` has so many members of types of their own.
fn with_types(count: usize) -> Value {
    let mut model = base();
    for index in 0..count {
        let shape = json!({"type": "string", "enum": ["A"]});
        set(&mut model, &format!("/shapes/Kind{index}"), shape);
        let member = json!({"shape": format!("Kind{index}")});
        set(
            &mut model,
            &format!("/shapes/Thing/members/Kind{index}"),
            member,
        );
    }
    model
}

/// The base has four types besides those of its operations, and two packages
/// begin beyond 500.
#[test]
fn types_in_a_package_of_their_own_change_nothing_for_callers() {
    let layout = |comparison: &changes::Comparison| {
        let mut rules = comparison.changes.iter().map(|change| change.rule.id());
        rules.any(|id| id == "layout")
    };
    let [fewer, more] = [496, 497].map(|count| read(&with_types(count), None));
    let comparison = changes::compare(&fewer, &more).expect("two crates");
    assert!(layout(&comparison), "{comparison:?}");
    assert_eq!(comparison.verdict(), Verdict::Minor);
    let less = read(&with_types(495), None);
    let comparison = changes::compare(&less, &fewer).expect("two crates");
    assert!(!layout(&comparison), "{comparison:?}");
}

#[test]
fn the_order_of_shapes_and_operations_means_nothing() {
    let mut shuffled = base();
    for pointer in ["/shapes", "/operations", "/metadata"] {
        let entries = shuffled.pointer_mut(pointer).and_then(Value::as_object_mut);
        let entries = entries.expect("an object");
        let reversed: serde_json::Map<String, Value> =
            std::mem::take(entries).into_iter().rev().collect();
        *entries = reversed;
    }
    let comparison = changes::compare(&read(&base(), None), &read(&shuffled, None));
    assert_eq!(comparison.expect("two crates").changes, []);
}

//! What rule sets say of ordinary regions.

use serde_json::{Value, json};

use super::{EndpointRules, Outcome, RegionalDefaults};

/// A rule set of one rule for each switch, and one that names a partition.
fn rules() -> Value {
    let switch = |name: &str| json!({"fn": "booleanEquals", "argv": [{"ref": name}, true]});
    let endpoint = |url: &str, conditions: Value| json!({"conditions": conditions, "endpoint": {"url": url}, "type": "endpoint"});
    json!({
        "version": "1.0",
        "parameters": {
            "Region": {"builtIn": "AWS::Region", "type": "string"},
            "UseFIPS": {"builtIn": "AWS::UseFIPS", "type": "boolean"},
            "UseDualStack": {"builtIn": "AWS::UseDualStack", "type": "boolean"},
            "Endpoint": {"builtIn": "SDK::Endpoint", "type": "string"},
        },
        "rules": [
            endpoint("unused", json!([{"fn": "isSet", "argv": [{"ref": "Endpoint"}]}])),
            {
                "conditions": [{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "P"}],
                "type": "tree",
                "rules": [
                    {"conditions": [switch("UseFIPS"), switch("UseDualStack")], "error": "not both", "type": "error"},
                    endpoint("https://gov.{Region}", json!([switch("UseFIPS"), {"fn": "stringEquals", "argv": [{"fn": "getAttr", "argv": [{"ref": "P"}, "name"]}, "aws-us-gov"]}])),
                    endpoint("https://fips.{Region}.{P#dnsSuffix}", json!([switch("UseFIPS")])),
                    endpoint("https://dual.{Region}.{P#dualStackDnsSuffix}", json!([switch("UseDualStack")])),
                    endpoint("https://plain.{Region}.{P#dnsSuffix}", json!([])),
                ],
            },
        ],
    })
}

/// The defaults of a rule set.
fn defaults(rules: Value) -> Option<RegionalDefaults> {
    EndpointRules::read("rules.json", rules)
        .expect("a rule set")
        .regional_defaults()
}

#[test]
fn each_combination_has_its_outcome_with_the_region_left_open() {
    let defaults = defaults(rules()).expect("ordinary rules");
    assert_eq!(
        defaults.standard,
        [
            Outcome::Url("https://plain.{Region}.{DnsSuffix}".to_owned()),
            Outcome::Url("https://dual.{Region}.{DualStackDnsSuffix}".to_owned()),
            Outcome::Url("https://fips.{Region}.{DnsSuffix}".to_owned()),
            Outcome::Error("not both".to_owned()),
        ]
    );
}

#[test]
fn only_a_partition_with_other_outcomes_is_listed() {
    let defaults = defaults(rules()).expect("ordinary rules");
    let [(name, outcomes)] = defaults.partitions.as_slice() else {
        panic!("one partition differs: {:?}", defaults.partitions);
    };
    assert_eq!(*name, "aws-us-gov");
    assert_eq!(outcomes[2], Outcome::Url("https://gov.{Region}".to_owned()));
    assert_eq!(outcomes[0], defaults.standard[0]);
}

#[test]
fn a_rule_that_takes_the_region_apart_is_beyond_the_defaults() {
    let mut rules = rules();
    rules["rules"][1]["conditions"][0]["fn"] = json!("substring");
    assert_eq!(defaults(rules), None);
}

#[test]
fn a_file_without_rules_is_refused() {
    let problems = EndpointRules::read("x.json", json!({"version": "1.0"})).expect_err("no rules");
    let places: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(places.len(), 2);
    assert!(
        places[0].starts_with("x.json#: key `parameters` is missing"),
        "{places:?}"
    );
}

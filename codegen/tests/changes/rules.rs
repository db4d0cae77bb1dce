//! The table of rules is complete, and its page is fresh.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use shapesmith_codegen::changes::{Rule, rules_table};

use crate::pair::Pair;
use crate::{members, operations, service, smithy, types, wire, words};

/// Rules that no pair reaches, and why.
const BEYOND_PAIRS: &[(&str, &str)] = &[(
    "layout",
    "it takes more than 500 types, which a test of the service generates",
)];

/// The pairs of all themes.
fn all_pairs() -> Vec<Pair> {
    let themes = [
        members::pairs,
        operations::pairs,
        service::pairs,
        smithy::pairs,
        types::pairs,
        wire::pairs,
        words::pairs,
    ];
    themes.into_iter().flat_map(|pairs| pairs()).collect()
}

#[test]
fn every_rule_has_a_pair() {
    let pairs = all_pairs();
    let expected = pairs.iter().flat_map(|pair| &pair.expected);
    let mut reached: BTreeSet<&str> = expected.map(|(rule, _)| *rule).collect();
    reached.extend(BEYOND_PAIRS.iter().map(|(rule, _)| *rule));
    let all: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    assert_eq!(reached, all);
}

#[test]
fn every_pair_has_a_name_of_its_own() {
    let pairs = all_pairs();
    let names: BTreeSet<&str> = pairs.iter().map(|pair| pair.name).collect();
    assert_eq!(names.len(), pairs.len());
    assert!(names.len() >= 75, "{}", names.len());
}

/// What stands above the table.
const INTRODUCTION: &str = "\
# What a change of a model means

`cargo xtask diff` compares the crates of two models. Each difference falls
under one rule, and each rule has a class, which says what the change does to
somebody who calls the emitted crate:

| class | what it does | version | exit code |
|---|---|---|---|
| breaking | code that compiled may not compile any more, or fail when it runs | major | 12 |
| behavioural | the same API sends or reads something else | minor | 11 |
| additive | there is something new, which nobody uses yet | minor | 11 |
| invisible | nothing that a user can see changes | patch | 10 |
| documentation | nothing but words change | patch | 10 |

The gravest class decides about the next version. With `--exit-code` the command
exits with its code, and with 0 if nothing differs; without, it exits with 0
unless `--deny` forbids what it finds. Below 1.0.0 Cargo takes the first
number that is not zero for the major one: a breaking change leads from 0.1.4 to
0.2.0, any other to 0.1.5.

The column `what` continues a sentence that begins with the item, for instance
\"member `Arn` of `Contact` has another type\".

";

/// Tests that the page is what the table says, or writes it.
#[test]
fn the_page_of_rules_is_fresh() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("../xtask/docs/changes.md");
    let wanted = format!("{INTRODUCTION}{}", rules_table());
    if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value != "0") {
        fs::create_dir_all(place.parent().expect("a folder"))
            .and_then(|()| fs::write(&place, &wanted))
            .unwrap_or_else(|error| panic!("cannot write {}: {error}", place.display()));
    }
    let found = fs::read_to_string(&place).unwrap_or_default();
    assert!(
        found == wanted,
        "xtask/docs/changes.md is stale; refresh it: \
         UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test changes"
    );
}

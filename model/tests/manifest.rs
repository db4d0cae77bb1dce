//! The manifest and its faults.

use shapesmith_model::Problems;
use shapesmith_model::json::Source;
use shapesmith_model::manifest::{self, Manifest};
use shapesmith_model::select::Selection;

/// Reads a text as a manifest.
fn read(text: &str) -> Result<Manifest, Problems> {
    manifest::read(&Source {
        file: "services.toml".to_owned(),
        text: text.to_owned(),
    })
}

const GOOD: &str = "[library]\nmodel = \"library/2024-05-06\"\npackage = \"library\"\noperations = [\"GetShelf\"]\n";

#[test]
fn operations_are_a_list_or_a_star() {
    let manifest = read(GOOD).expect("a manifest");
    let named = Selection::Named(vec!["GetShelf".to_owned()]);
    assert_eq!(manifest.services["library"].operations, named);
    let all = GOOD.replace("[\"GetShelf\"]", "\"*\"");
    let manifest = read(&all).expect("a manifest");
    assert_eq!(manifest.services["library"].operations, Selection::All);
}

#[test]
fn each_fault_is_named_with_its_place() {
    // (what replaces what, what the error says)
    let table = [
        (
            "package",
            "pakage",
            "services.toml:3:1: not a valid manifest: unknown field `pakage`",
        ),
        (
            "\"library/2024-05-06\"",
            "7",
            "services.toml:2:9: not a valid manifest",
        ),
        (
            "\"library/2024-05-06\"",
            "\"../outside\"",
            "services.toml#/library/model: `../outside` is not a plain name",
        ),
        (
            "package = \"library\"",
            "package = \"../x\"",
            "services.toml#/library/package: `../x` is not a plain name",
        ),
        (
            "[\"GetShelf\"]",
            "\"GetShelf\"",
            "services.toml#/library/operations: `GetShelf` is not a list",
        ),
    ];
    for (what, other, expected) in table {
        let problems = read(&GOOD.replacen(what, other, 1))
            .expect_err("a fault")
            .to_string();
        assert!(problems.contains(expected), "{other}: {problems}");
        assert!(problems.contains("\n  help: "), "{problems}");
    }
}

#[test]
fn an_unknown_service_is_named_with_its_neighbours() {
    let manifest = read(GOOD).expect("a manifest");
    let problem = manifest
        .service("libary", "--service")
        .expect_err("unknown")
        .to_string();
    assert!(
        problem.starts_with("--service: no service is called `libary`"),
        "{problem}"
    );
    assert!(problem.contains("did you mean `library`?"), "{problem}");
}

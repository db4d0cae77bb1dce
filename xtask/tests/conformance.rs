//! `cargo xtask conformance` as a user runs it, on suites of our own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// An empty folder of this test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("conformance")
        .join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

/// A tree that has the suites where botocore has them.
fn tree(name: &str) -> PathBuf {
    let tree = folder(name);
    fs::create_dir(tree.join("none")).expect("a folder");
    for (part, suites) in [("input", inputs()), ("output", outputs())] {
        let folder = tree.join("tests/unit/protocols").join(part);
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("our_own.json"), suites.to_string()).expect("a write");
    }
    tree
}

/// Requests: a path, a header, a token, a prefix of the host.
fn inputs() -> Value {
    let given = json!({
        "name": "PutThing",
        "http": {"method": "PUT", "requestUri": "/things/{Id}"},
        "input": {"shape": "PutThingInput"},
        "endpoint": {"hostPrefix": "{Id}."},
    });
    let case = |id: &str, body: &str| {
        json!({
            "id": id, "given": given,
            "params": {"Id": "a", "Words": ["x", "y"], "Json": {"n": 1}},
            "serialized": {
                "method": "PUT", "uri": "/things/a", "host": "a.things.example.com",
                "headers": {"X-Words": "x,y"}, "requireHeaders": ["Content-Length"],
                "forbidHeaders": ["X-Else"], "body": body,
            },
        })
    };
    let body = |json: &str| {
        format!(r#"{{"Json": {json}, "Token": "00000000-0000-4000-8000-000000000000"}}"#)
    };
    json!([{
        "description": "Requests", "clientEndpoint": "https://things.example.com",
        "metadata": {"protocol": "rest-json", "apiVersion": "1"},
        "shapes": {
            "PutThingInput": {"type": "structure", "required": ["Id"], "members": {
                "Id": {"shape": "Text", "location": "uri", "locationName": "Id", "hostLabel": true},
                "Words": {"shape": "Words", "location": "header", "locationName": "X-Words"},
                "Json": {"shape": "Text", "jsonvalue": true},
                "Token": {"shape": "Text", "idempotencyToken": true},
            }},
            "Words": {"type": "list", "member": {"shape": "Text"}},
            "Text": {"type": "string"},
        },
        "cases": [
            case("Passes", &body(r#""{\"n\":1}""#)),
            case("Fails", &body("7")),
            case("Excused", &body("8")),
            {"id": "WithoutParams", "given": given, "serialized": {}},
        ],
    }])
}

/// Responses: an output, and an error that no operation lists.
fn outputs() -> Value {
    let given = json!({"name": "GetThing", "output": {"shape": "GetThingOutput"}});
    json!([{
        "description": "Responses",
        "metadata": {"protocol": "rest-json", "apiVersion": "1"},
        "shapes": {
            "GetThingOutput": {"type": "structure", "required": ["Name"], "members": {
                "Name": {"shape": "Text"}, "Data": {"shape": "Data"}, "Time": {"shape": "Time"},
                "Either": {"shape": "Either"}, "Tree": {"shape": "Tree"},
            }},
            "Tree": {"type": "structure", "members": {"Inner": {"shape": "Tree"}}},
            "Either": {"type": "structure", "union": true, "members": {"A": {"shape": "Text"}}},
            "Data": {"type": "blob"},
            "Time": {"type": "timestamp"},
            "Text": {"type": "string"},
            "GoneError": {"type": "structure", "exception": true, "members": {
                "Since": {"shape": "Time"},
            }},
        },
        "cases": [
            {
                "id": "Passes", "given": given,
                "response": {
                    "status_code": 200, "headers": {},
                    "body": r#"{"Data": "ZGF0YQ==", "Time": 1.5, "Either": {"B": 1},
                        "Tree": {"Inner": {"Inner": {}}}}"#,
                },
                "result": {
                    "Data": "data", "Time": 1.5, "Either": {"SDK_UNKNOWN_MEMBER": {"name": "B"}},
                    "Tree": {"Inner": {"Inner": {}}},
                },
            },
            {
                "id": "Gone", "given": given,
                "response": {
                    "status_code": 404, "headers": {"X-Amzn-ErrorType": "GoneError"},
                    "body": r#"{"message": "gone", "Since": 7}"#,
                },
                "error": {"Since": 7}, "errorCode": "GoneError", "errorMessage": "gone",
            },
        ],
    }])
}

/// A list of excused cases.
fn excuses(tree: &Path, cases: &[(&str, &str)]) -> PathBuf {
    let path = tree.join("excused.toml");
    let entries = cases.iter().map(|(file, id)| {
        format!("[[case]]\nfile = {file:?}\nid = {id:?}\nreason = \"why\"\nrule = \"where\"\n")
    });
    fs::write(&path, entries.collect::<String>()).expect("a write");
    path
}

/// Runs the command.
fn conformance(tree: &Path, excused: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["conformance", "--botocore"])
        .arg(tree)
        .arg("--suites")
        .arg(tree.join("none"))
        .arg("--out")
        .arg(tree.join("programs"))
        .arg("--excused")
        .arg(excused)
        .args(arguments)
        .output()
        .expect("the command runs")
}

/// What it printed.
fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn suites_become_clients_and_cases_are_told_apart() {
    let tree = tree("run");
    let file = "input/our_own";
    let listed = [
        (file, "Excused"),
        ("output/our_own", "Passes"),
        (file, "NoMore"),
    ];
    let output = conformance(&tree, &excuses(&tree, &listed), &[]);
    let (told, faults) = (text(output.stdout), text(output.stderr));
    assert_eq!(output.status.code(), Some(1), "{told}\n{faults}");
    for part in [
        "failed: input/our_own Fails (PutThing)\n  body: expected {\"Json\": 7",
        "excused: input/our_own Excused: why\n",
        "protocol  passed  failed  excused\nour_own        3       1        1\n",
    ] {
        assert!(told.contains(part), "{part:?} is not in {told}");
    }
    for part in [
        "error: conformance: 1 of 5 cases fail",
        "excused.toml: output/our_own Passes passes",
        "excused.toml: input/our_own NoMore does not exist",
        "help: remove the entry",
    ] {
        assert!(faults.contains(part), "{part:?} is not in {faults}");
    }
    // Of one case, only what concerns it is told; what was built is used again.
    let excused = excuses(&tree, &[(file, "Excused"), (file, "Fails")]);
    let output = conformance(
        &tree,
        &excused,
        &["--protocol", "our_own", "--case", "Fails"],
    );
    let (told, faults) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{told}\n{faults}");
    assert!(
        told.contains("all            0       0        1\n"),
        "{told}"
    );
}

#[test]
fn arguments_and_lists_are_looked_at_first() {
    let tree = tree("arguments");
    let entry = "[[case]]\nfile = \"f\"\nid = \"i\"\nreason = \"r\"\n";
    let whole = format!("{entry}rule = \"s\"\n");
    let nowhere = folder("nowhere");
    for (tree, list, arguments, expected) in [
        (
            &nowhere,
            String::new(),
            &[][..],
            "there are no protocol suites",
        ),
        (
            &tree,
            String::new(),
            &["--protocol", "rest"],
            "use one of our_own",
        ),
        (
            &tree,
            String::new(),
            &["--case", "Pases"],
            "did you mean `Passes`?",
        ),
        (&tree, entry.to_owned(), &[], "missing field `rule`"),
        (
            &tree,
            format!("{entry}rule = \"\""),
            &[],
            "`i` has no reason or no rule",
        ),
        (&tree, whole.repeat(2), &[], "`i` of f stands twice"),
    ] {
        let path = tree.join("list.toml");
        fs::write(&path, list).expect("a write");
        let output = conformance(tree, &path, arguments);
        let faults = text(output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {faults}");
        assert!(faults.contains(expected), "{expected:?} is not in {faults}");
    }
}

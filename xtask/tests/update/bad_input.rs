//! What cannot be updated, and how that is told.

use std::fs;

use serde_json::{Value, json};

use crate::archives::{self, Files, sdist, wheel};
use crate::repository::{MODEL, Repository, lock, remove};

/// The files of a botocore with the vendored model of a repository.
pub(crate) fn botocore(repository: &Repository, folder: &str) -> Files {
    let file = |name: &str| {
        let bytes = repository.text(&format!("{MODEL}/{name}")).into_bytes();
        (format!("botocore/data/{folder}/{name}"), bytes)
    };
    vec![file("service-2.json"), file("endpoint-rule-set-1.json")]
}

#[test]
fn an_operation_that_disappeared_is_named() {
    let repository = Repository::released("lost");
    let from = repository.newer("9.1.0", |model| {
        let operations = model["operations"].as_object_mut().expect("operations");
        let mut moved = operations.remove("DescribeContact").expect("an operation");
        moved["name"] = json!("DescribeContactV2");
        operations.insert("DescribeContactV2".to_owned(), moved);
    });
    for more in [&[][..], &["--accept"]] {
        let arguments = [&["update", "--from", &from], more].concat();
        let ran = repository.refused(
            &arguments,
            &[
                "Connect: operation `DescribeContact` has disappeared from the service",
                "remove it from `operations` in model/services.toml",
                "did you mean `DescribeContactV2`",
            ],
        );
        assert_eq!(ran.errors.matches("error: ").count(), 1, "{}", ran.errors);
        let expected = "operation `DescribeContact` is gone: `client.describe_contact()`; \
            did you mean `DescribeContactV2`";
        assert!(ran.out.contains(expected), "{}", ran.out);
    }

    repository.replace("model/services.toml", ", \"DescribeContact\"", "");
    repository.refused(&["update", "--from", &from], &["is a major version"]);
    repository.ok(&["update", "--from", &from, "--accept"]);
    assert_eq!(repository.version(), "0.2.0");
    assert!(!repository.has("generated/connect/src/operation/describe_contact.rs"));
    assert!(!repository.has("generated/connect/src/operation/describe_contact"));
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn an_operation_that_is_not_wanted_any_more_leaves_the_slice() {
    let repository = Repository::released("unwanted");
    repository.replace("model/services.toml", ", \"DescribeContact\"", "");
    let names = ["names.lock: Client::describe_contact: `operation DescribeContact` would vanish"];
    repository.refused(&["codegen"], &names);
    repository.refused(&["update", "--from", MODEL], &["no such file"]);
    repository.ok(&["update", "--accept"]);
    assert_eq!(repository.version(), "0.2.0");
    let slice = repository.json(&format!("{MODEL}/service-2.json"));
    assert_eq!(slice["operations"]["DescribeContact"], Value::Null);
    assert_eq!(slice["shapes"]["DescribeContactRequest"], Value::Null);
    let origin = repository.json(&format!("{MODEL}/origin.json"));
    assert_eq!(origin["source"], "botocore 1.42.20");
    let wanted = json!(["StartContactEvaluation", "StartChatContact"]);
    assert_eq!(origin["operations"], wanted);
    repository.ok(&["codegen", "--check"]);

    // The state that is recorded now is not major once more.
    let before = repository.snapshot();
    repository.ok(&["update", "--accept"]);
    repository.is_as(&before);
}

#[test]
fn an_operation_that_nobody_knows_is_told_with_its_neighbours() {
    let repository = Repository::released("unknown");
    let from = repository.newer("9.1.0", |_| ());
    repository.replace(
        "model/services.toml",
        "\"DescribeContact\"",
        "\"DescribeContct\"",
    );
    repository.refused(
        &["update", "--from", &from, "--accept"],
        &[
            "model/services.toml#/connect/operations: service `Connect` has no operation `DescribeContct`",
            "did you mean `DescribeContact`",
        ],
    );
    repository.refused(
        &["update", "--accept"],
        &[
            "model/services.toml#/connect/operations: operation `DescribeContct` is not vendored",
            "pass --from or --version",
            "did you mean `DescribeContact`",
        ],
    );
}

#[test]
fn a_botocore_without_the_service_is_refused() {
    let repository = Repository::released("absent");
    let expected = [
        "there is no service `connect` here",
        "did you mean `konnect`",
    ];
    let files = botocore(&repository, "konnect/2017-08-08");
    let from = repository.pass("a.whl", &wheel(&files));
    repository.refused(&["update", "--from", &from], &expected);
    let from = repository.pass("a.tar.gz", &sdist(&files));
    repository.refused(&["update", "--from", &from], &expected);
    let files = botocore(&repository, "connect/2020-01-01");
    let from = repository.pass("b.whl", &wheel(&files));
    let expected = [
        "service `connect` has no version `2017-08-08` here",
        "`2020-01-01`",
    ];
    repository.refused(&["update", "--from", &from], &expected);
}

#[test]
fn a_model_of_another_service_is_refused() {
    let repository = Repository::released("other");
    let from = repository.newer("9.1.0", |model| {
        model["metadata"]["serviceId"] = json!("Other")
    });
    repository.refused(
        &["update", "--from", &from, "--accept"],
        &[
            "service-2.json: the model is of the service `Other`, the older one of `Connect`",
            "pass a newer model of `Connect`",
        ],
    );
}

#[test]
fn a_lock_that_cannot_be_used_is_refused() {
    let repository = Repository::released("lock");
    repository.ok(&["update", "--accept", "--crate-version", "1.2.3"]);
    let from = repository.newer("9.1.0", |_| ());
    let good = repository.text(&lock());
    let cut: String = good.chars().take(good.len() / 2).collect();
    let head: String = good.split_inclusive('\n').take(2).collect();
    let edited = good.replace("arn: Option<String>", "arn: String");
    let version = good.replace("version 1.2.3", "version 1.2.4");
    let restore = "restore the file from version control";
    for (text, expected) in [
        (
            edited.as_str(),
            "names.lock:4: the lock was edited by hand, or cut",
        ),
        (
            &version,
            "names.lock:4: the lock was edited by hand, or cut",
        ),
        (&cut, "names.lock:4: the lock was edited by hand, or cut"),
        (&head, "names.lock:1: `format` is missing"),
        ("", "names.lock:1: `format` is missing"),
        ("format x\n", "names.lock:1: `x` is not a format"),
    ] {
        repository.write(&lock(), text.as_bytes());
        for arguments in [
            &["update", "--from", &from][..],
            &["codegen"],
            &["codegen", "--check"],
        ] {
            repository.refused(arguments, &[expected, restore, "update --accept`"]);
        }
    }
    // One that has lost its version leaves nothing to count from.
    for text in [head.as_str(), ""] {
        repository.write(&lock(), text.as_bytes());
        repository.refused(
            &["update", "--accept"],
            &["names.lock:", "--crate-version X.Y.Z"],
        );
    }
    repository.ok(&["update", "--accept", "--crate-version", "1.2.3"]);
    assert_eq!(repository.text(&lock()), good);
    // One that has it goes on from there.
    repository.write(&lock(), cut.as_bytes());
    repository.ok(&["update", "--accept"]);
    assert_eq!(repository.text(&lock()), good);
    // How the lines end is up to version control.
    repository.write(&lock(), good.replace('\n', "\r\n").as_bytes());
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn a_lock_of_a_newer_tool_is_never_written_over() {
    let repository = Repository::released("newer-lock");
    repository.replace(&lock(), "format 1", "format 2");
    for arguments in [&["codegen"][..], &["update", "--accept"]] {
        repository.refused(
            arguments,
            &[
                "names.lock:3: format 2 is of a newer tool",
                "use the tool of",
            ],
        );
    }
}

#[test]
fn an_archive_is_what_it_should_be() {
    let repository = Repository::released("archive");
    let files = botocore(&repository, "connect/2017-08-08");
    let from = repository.pass("a.whl", &wheel(&files));
    let wrong = "0".repeat(64);
    repository.refused(
        &["update", "--from", &from, "--sha256", &wrong],
        &[
            "a.whl: the sha256 is ",
            &format!("not {wrong}"),
            "do not trust the file",
        ],
    );
    let mut hostile = files.clone();
    hostile.push(("../../outside".to_owned(), b"x".to_vec()));
    for (name, bytes) in [
        ("b.whl", archives::zip(&hostile)),
        ("b.tgz", archives::tar(&hostile)),
    ] {
        let from = repository.pass(name, &bytes);
        repository.refused(
            &["update", "--from", &from],
            &[
                "entry `../../outside` lies outside of the archive",
                "do not unpack",
            ],
        );
    }
    // The right one is noted with its hash.
    let hash = archives::sha256(from.as_ref());
    repository.ok(&["update", "--from", &from, "--sha256", &hash]);
    let origin = repository.json(&format!("{MODEL}/origin.json"));
    assert_eq!(origin["archive_sha256"], json!(hash));
    assert_eq!(origin["source"], "botocore 1.2.3");
}

#[test]
fn a_broken_model_is_refused() {
    let repository = Repository::released("broken");
    let from = repository.pass("broken.json", b"{\"metadata\"");
    repository.refused(
        &["update", "--from", &from],
        &["broken.json:1:11: not valid JSON"],
    );
    let service = json!({"type": "service", "version": "1", "traits": {}});
    let two = json!({"smithy": "2.0", "shapes": {"a.b#One": service, "a.b#Two": service}});
    let from = repository.pass("two.json", two.to_string().as_bytes());
    repository.refused(
        &["update", "--from", &from],
        &[
            "two.json#",
            "the model has several services: a.b#One, a.b#Two",
            "with one service",
        ],
    );
    let from = repository.newer("9.1.0", |model| remove(model, "/shapes", "Campaign"));
    repository.refused(&["update", "--from", &from], &["Campaign"]);
}

#[test]
fn there_has_to_be_something_to_do() {
    let repository = Repository::released("nothing");
    repository.refused(
        &["update"],
        &[
            "arguments: there is nothing to update from",
            "pass --from or --version",
        ],
    );
    repository.refused(
        &["update", "--accept", "--service", "conect"],
        &[
            "--service: no service is called `conect`",
            "did you mean `connect`",
        ],
    );
    let ran = repository.run(&["update", "--accept", "--sha256", &"0".repeat(64)]);
    assert_eq!(ran.code, 2, "{}", ran.errors);
}

#[test]
fn all_services_are_updated_or_none() {
    let repository = Repository::released("two");
    let manifest = repository.text("model/services.toml");
    let second = manifest.replace("[connect]", "[second]").replace(
        "model = \"connect/2017-08-08\"\npackage = \"connect\"",
        "model = \"second/2017-08-08\"\npackage = \"second\"",
    );
    repository.write(
        "model/services.toml",
        format!("{manifest}\n{second}").as_bytes(),
    );
    let mut files = botocore(&repository, "connect/2017-08-08");
    files[0].1 = {
        let mut model: Value = serde_json::from_slice(&files[0].1).expect("JSON");
        crate::repository::add_member(&mut model, "Campaign", "Extra");
        model.to_string().into_bytes()
    };
    let from = repository.pass("one.whl", &wheel(&files));
    repository.refused(
        &["update", "--from", &from],
        &["there is no service `second` here"],
    );
    repository.refused(
        &["update", "--from", &from, "--crate-version", "1.0.0"],
        &["--crate-version: is about one service"],
    );
    let more = botocore(&repository, "second/2017-08-08");
    let from = repository.pass("two.whl", &wheel(&[files, more].concat()));
    let out = repository.ok(&["update", "--from", &from]);
    assert!(
        out.contains("connect: ") && out.contains("second: "),
        "{out}"
    );
    assert_eq!(repository.version(), "0.1.1");
    assert!(repository.has("generated/second/src/lib.rs"));
    repository.ok(&["codegen", "--check"]);
}

#[test]
fn a_crate_of_somebody_else_is_left_alone() {
    let repository = Repository::new("foreign");
    repository.write(
        "generated/connect/Cargo.toml",
        b"[package]\nname = \"mine\"\n",
    );
    repository.refused(&["update", "--accept"], &["was not emitted by Shapesmith"]);
    fs::remove_dir_all(repository.root.join("generated")).expect("a removal");
    repository.ok(&["update", "--accept"]);
}

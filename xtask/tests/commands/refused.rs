//! What commands refuse: names, paths, models.

use std::fs;
use std::path::Path;

use crate::{failure, folder, text, vendored};

/// Arguments, the exit code, what the error says.
type Failure<'a> = (&'a [&'a str], i32, &'a [&'a str]);

/// Each of these fails as it should.
fn check(table: &[Failure<'_>]) {
    for (arguments, code, expected) in table {
        let (found, text) = failure(arguments);
        assert_eq!(found, *code, "{arguments:?}: {text}");
        for part in *expected {
            assert!(
                text.contains(part),
                "{arguments:?}: {part:?} is not in {text}"
            );
        }
    }
}

#[test]
fn an_unknown_name_is_told_with_its_neighbours() {
    let model = vendored();
    let out = folder("names").join("out");
    let (model, out) = (text(&model), text(&out));
    let operations = ["--operations", "DescribeContct,Nope"];
    check(&[
        (
            &[
                "codegen",
                "--model",
                model,
                "--out",
                out,
                operations[0],
                operations[1],
            ],
            1,
            &[
                "--operations: service `Connect` has no operation `DescribeContct`",
                "did you mean `DescribeContact`",
                "`Nope`",
                "2 problems; nothing was written",
            ],
        ),
        (
            &["codegen", "--service", "conect"],
            1,
            &[
                "--service: no service is called `conect`",
                "did you mean `connect`",
            ],
        ),
        (
            &["import", "--from", "nowhere", "--service", "nope"],
            1,
            &["--service: no service is called `nope`"],
        ),
        (&["codegen", "--chek"], 2, &["--check"]),
        (&["codgen"], 2, &["codegen"]),
    ]);
    assert!(!Path::new(out).exists(), "nothing was written");
}

#[test]
fn a_path_that_cannot_be_used_is_told_with_a_remedy() {
    let model = vendored();
    let out = folder("paths").join("out");
    let file = folder("paths-file").join("file");
    fs::write(&file, "").expect("a write");
    let (model, out, file) = (text(&model), text(&out), text(&file));
    check(&[
        (
            &["codegen", "--model", "nowhere/service-2.json", "--out", out],
            1,
            &[
                "nowhere/service-2.json: there is no such model file",
                "help: ",
            ],
        ),
        (
            &["codegen", "--model", model, "--out", file],
            1,
            &["the output path is not a folder", "help: "],
        ),
        (
            &[
                "codegen",
                "--model",
                model,
                "--out",
                out,
                "--runtime",
                "nowhere",
            ],
            1,
            &["--runtime: `nowhere` holds no crate"],
        ),
        (
            &["import", "--from", "nowhere", "--service", "connect"],
            1,
            &["nowhere: there is no such file or folder", "help: "],
        ),
        (&["codegen", "--model", model], 2, &["--out"]),
        (
            &[
                "codegen",
                "--model",
                model,
                "--out",
                out,
                "--package",
                "../x",
            ],
            1,
            &["--package: `../x` is not a package name", "help: "],
        ),
    ]);
    assert!(!Path::new(out).exists(), "nothing was written");
}

#[test]
fn a_broken_model_writes_nothing() {
    let source = folder("broken");
    let out = folder("broken-out").join("out");
    fs::write(
        source.join("service-2.json"),
        "{\"metadata\": {}, \"operatons\": {}}",
    )
    .expect("a write");
    let (code, message) = failure(&["codegen", "--model", text(&source), "--out", text(&out)]);
    assert_eq!(code, 1);
    assert!(
        message.contains("service-2.json#/operatons: unknown key"),
        "{message}"
    );
    assert!(message.contains("did you mean `operations`"), "{message}");
    assert!(!out.exists());
}

#[test]
fn two_shapes_of_one_name_are_refused() {
    let source = folder("clash");
    let out = folder("clash-out").join("out");
    let model = r#"{
        "metadata": {"apiVersion": "1", "endpointPrefix": "t", "protocol": "json", "serviceFullName": "T",
            "serviceId": "T", "signatureVersion": "v4", "jsonVersion": "1.0"},
        "operations": {"Get": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "In"}}},
        "shapes": {
            "In": {"type": "structure", "members": {"A": {"shape": "a_thing"}, "B": {"shape": "AThing"}}},
            "a_thing": {"type": "structure", "members": {}},
            "AThing": {"type": "structure", "members": {}}
        }
    }"#;
    fs::write(source.join("service-2.json"), model).expect("a write");
    let (code, message) = failure(&["codegen", "--model", text(&source), "--out", text(&out)]);
    assert_eq!(code, 1);
    assert!(
        message.contains("`AThing` and `a_thing` would both be called `AThing`"),
        "{message}"
    );
    assert!(!out.exists());
}

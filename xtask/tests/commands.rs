//! The commands as a user runs them: arguments, exit codes, what is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// An empty folder of this test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

/// Runs a command of the project.
fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .output()
        .expect("the command runs")
}

/// The exit code and what stands on stderr.
fn failure(arguments: &[&str]) -> (i32, String) {
    let output = xtask(arguments);
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    (output.status.code().expect("an exit code"), text)
}

/// A path as an argument.
fn text(path: &Path) -> &str {
    path.to_str().expect("a UTF-8 path")
}

/// The vendored model.
fn vendored() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/data/connect/2017-08-08")
}

/// Emits one operation of the vendored model.
fn emit(out: &Path, more: &[&str]) -> Output {
    let model = vendored();
    let mut arguments = vec!["codegen", "--model", text(&model), "--out", text(out)];
    arguments.extend(["--operations", "DescribeContact"]);
    arguments.extend(more);
    xtask(&arguments)
}

#[test]
fn the_committed_crates_are_fresh() {
    let output = xtask(&["codegen", "--check"]);
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
}

#[test]
fn check_lists_each_stale_missing_and_orphaned_file() {
    let out = folder("check");
    assert!(emit(&out, &[]).status.success());
    assert!(emit(&out, &["--check"]).status.success());
    fs::write(out.join("src/lib.rs"), "// changed").expect("a write");
    fs::remove_file(out.join("src/meta.rs")).expect("a removal");
    fs::write(out.join("src/extra.rs"), "").expect("a write");
    let output = emit(&out, &["--check"]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    for expected in [
        "lib.rs: stale",
        "meta.rs: missing",
        "extra.rs: orphaned",
        "without --check",
    ] {
        assert!(text.contains(expected), "{expected}: {text}");
    }
    assert_eq!(
        fs::read_to_string(out.join("src/lib.rs")).expect("a file"),
        "// changed"
    );
    assert!(emit(&out, &[]).status.success());
    assert!(emit(&out, &["--check"]).status.success());
    assert!(!out.join("src/extra.rs").exists());
}

#[test]
fn a_second_run_writes_nothing() {
    let out = folder("second");
    assert!(emit(&out, &[]).status.success());
    let changed = |path: &str| {
        fs::metadata(out.join(path))
            .expect("a file")
            .modified()
            .expect("a time")
    };
    let before = changed("src/client.rs");
    let output = emit(&out, &[]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(text.contains("0 changed, 0 removed"), "{text}");
    assert_eq!(before, changed("src/client.rs"));
}

#[test]
fn fewer_operations_remove_what_only_the_others_needed() {
    let out = folder("fewer");
    let model = vendored();
    assert!(
        xtask(&["codegen", "--model", text(&model), "--out", text(&out)])
            .status
            .success()
    );
    assert!(out.join("src/operation/start_chat_contact").exists());
    assert!(emit(&out, &[]).status.success());
    assert!(
        !out.join("src/operation/start_chat_contact").exists(),
        "empty folders go too"
    );
    assert!(out.join("src/operation/describe_contact").exists());
}

#[test]
fn files_of_somebody_else_are_left_alone() {
    let out = folder("foreign");
    fs::write(out.join("Cargo.toml"), "[package]\nname = \"mine\"\n").expect("a write");
    let output = emit(&out, &[]);
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(message.contains("not emitted by Shapesmith"), "{message}");
    assert!(!out.join("src").exists(), "nothing was written");
}

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

#[test]
fn importing_cuts_the_model_and_leaves_prose_behind() {
    let source = folder("import");
    let out = folder("import-out");
    let mut files = vec!["service-2.json", "endpoint-rule-set-1.json"];
    for file in &files {
        fs::copy(vendored().join(file), source.join(file)).expect("a copy");
    }
    // Prose and a shape that nobody reaches, put into a copy of the slice.
    let service = source.join("service-2.json");
    let model = fs::read_to_string(&service).expect("a model");
    let shapes =
        "\"shapes\": {\n    \"Lonely\": {\"type\": \"string\", \"documentation\": \"Prose.\"},";
    let model = model.replacen("\"shapes\": {", shapes, 1);
    fs::write(
        &service,
        model.replacen('{', "{\"documentation\": \"Prose.\",", 1),
    )
    .expect("a write");
    fs::write(source.join("PKG-INFO"), "Name: botocore\nVersion: 0.0.7\n").expect("a write");
    let arguments = [
        "import",
        "--from",
        text(&source),
        "--service",
        "connect",
        "--out",
        text(&out),
    ];
    let output = xtask(&arguments);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let read = |folder: &Path, file: &str| fs::read_to_string(folder.join(file)).expect("a file");
    for file in &files {
        assert_eq!(read(&out, file), read(&vendored(), file), "{file}");
    }
    files.push("origin.json");
    assert_eq!(fs::read_dir(&out).expect("a folder").count(), files.len());
    assert!(read(&out, "origin.json").contains("\"source\": \"botocore 0.0.7\""));
}

#[test]
fn help_teaches_by_example() {
    for (arguments, expected) in [
        (["codegen", "--help"], "cargo xtask codegen --check"),
        (["import", "--help"], "cargo xtask import --from botocore-"),
        (["export", "--help"], "cargo xtask export --service connect"),
    ] {
        let output = xtask(&arguments);
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.contains(expected), "{text}");
    }
}

/// The files of a folder by their paths, without READMEs, which tell the
/// command that made them.
fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut open = vec![folder.to_path_buf()];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        for entry in fs::read_dir(&path).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else if !path.ends_with("README.md") {
                let text = fs::read_to_string(&path).expect("a text");
                let name = path.strip_prefix(folder).expect("a path below");
                found.push((name.to_path_buf(), text));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn both_formats_of_a_model_give_the_same_client() {
    let place = folder("formats");
    let botocore = r##"{
        "metadata": {
            "apiVersion": "2024-05-06", "endpointPrefix": "things", "protocol": "rest-json",
            "serviceFullName": "Things", "serviceId": "Things", "signatureVersion": "v4"
        },
        "operations": {"GetThing": {
            "http": {"method": "GET", "requestUri": "/things/{Id}"},
            "input": {"shape": "GetThingRequest"}, "output": {"shape": "Thing"},
            "errors": [{"shape": "Gone"}],
            "documentation": "<p>Reads a thing.</p>"
        }},
        "shapes": {
            "GetThingRequest": {"type": "structure", "required": ["Id"], "members": {
                "Id": {"shape": "Id", "location": "uri", "locationName": "Id"},
                "Depth": {"shape": "Depth", "location": "querystring", "locationName": "depth"}
            }},
            "Thing": {"type": "structure", "members": {
                "Kind": {"shape": "Kind", "locationName": "kind"},
                "Parts": {"shape": "ThingList"},
                "Secret": {"shape": "Secret"}
            }},
            "ThingList": {"type": "list", "member": {"shape": "Thing"}},
            "Kind": {"type": "string", "enum": ["Round", "Square"]},
            "Id": {"type": "string"},
            "Depth": {"type": "integer"},
            "Secret": {"type": "string", "sensitive": true},
            "Gone": {"type": "structure", "exception": true, "members": {},
                "error": {"httpStatusCode": 410, "senderFault": true}}
        }
    }"##;
    let smithy = r##"{
        "smithy": "2.0",
        "shapes": {
            "com.amazonaws.things#Things": {
                "type": "service", "version": "2024-05-06",
                "operations": [{"target": "com.amazonaws.things#GetThing"}],
                "traits": {
                    "aws.api#service": {"sdkId": "Things", "endpointPrefix": "things"},
                    "aws.auth#sigv4": {"name": "things"},
                    "aws.protocols#restJson1": {}, "smithy.api#title": "Things"
                }
            },
            "com.amazonaws.things#GetThing": {
                "type": "operation",
                "input": {"target": "com.amazonaws.things#GetThingRequest"},
                "output": {"target": "com.amazonaws.things#Thing"},
                "errors": [{"target": "com.amazonaws.things#Gone"}],
                "traits": {
                    "smithy.api#documentation": "<p>Reads a thing.</p>",
                    "smithy.api#http": {"method": "GET", "uri": "/things/{Id}", "code": 200}
                }
            },
            "com.amazonaws.things#GetThingRequest": {"type": "structure", "members": {
                "Id": {"target": "smithy.api#String",
                    "traits": {"smithy.api#httpLabel": {}, "smithy.api#required": {}}},
                "Depth": {"target": "smithy.api#Integer",
                    "traits": {"smithy.api#httpQuery": "depth"}}
            }},
            "com.amazonaws.things#Thing": {"type": "structure", "members": {
                "Kind": {"target": "com.amazonaws.things#Kind",
                    "traits": {"smithy.api#jsonName": "kind"}},
                "Parts": {"target": "com.amazonaws.things#ThingList"},
                "Secret": {"target": "com.amazonaws.things#Secret"}
            }},
            "com.amazonaws.things#ThingList": {
                "type": "list", "member": {"target": "com.amazonaws.things#Thing"}
            },
            "com.amazonaws.things#Kind": {"type": "enum", "members": {
                "ROUND": {"target": "smithy.api#Unit",
                    "traits": {"smithy.api#enumValue": "Round"}},
                "SQUARE": {"target": "smithy.api#Unit",
                    "traits": {"smithy.api#enumValue": "Square"}}
            }},
            "com.amazonaws.things#Secret": {
                "type": "string", "traits": {"smithy.api#sensitive": {}}
            },
            "com.amazonaws.things#Gone": {"type": "structure",
                "traits": {"smithy.api#error": "client", "smithy.api#httpError": 410}}
        }
    }"##;
    let emitted = |name: &str, model: &str| {
        let path = place.join(format!("{name}.json"));
        fs::write(&path, model).expect("a write");
        let out = place.join(name);
        let output = xtask(&["codegen", "--model", text(&path), "--out", text(&out)]);
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{errors}");
        sources(&out)
    };
    let (botocore, smithy) = (emitted("botocore", botocore), emitted("smithy", smithy));
    assert_eq!(botocore, smithy);
}

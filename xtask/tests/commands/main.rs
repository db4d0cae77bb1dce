//! The commands as a user runs them: arguments, exit codes, what is written.

mod forms;
mod refused;

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
        (["update", "--help"], "cargo xtask update --version"),
        (["diff", "--help"], "cargo xtask diff OLD NEW"),
        (["proof", "--help"], "cargo xtask proof --only"),
        (
            ["differential", "--help"],
            "cargo xtask differential --python",
        ),
        (
            ["conformance", "--help"],
            "cargo xtask conformance --botocore",
        ),
        (["endtoend", "--help"], "cargo xtask endtoend --python"),
    ] {
        let output = xtask(&arguments);
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        assert!(text.contains(expected), "{text}");
    }
}

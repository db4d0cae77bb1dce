//! Models that are written in another form emit the same crates.

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
fn what_is_exported_emits_the_same_crate() {
    let out = folder("export");
    let (botocore, smithy) = (out.join("botocore"), out.join("smithy"));
    let model = vendored();
    let cut = ["--operations", "DescribeContact"];
    let arguments = ["codegen", "--model", text(&model), "--out", text(&botocore)];
    assert!(xtask(&[&arguments[..], &cut[..]].concat()).status.success());
    let file = out.join("model.json");
    let written = xtask(&[
        "export",
        "--service",
        "connect",
        "--operations",
        "DescribeContact",
        "--format",
        "smithy",
        "--out",
        text(&file),
    ]);
    let stdout = String::from_utf8_lossy(&written.stdout);
    assert!(stdout.contains("1 operations"), "{stdout}");
    let arguments = ["codegen", "--model", text(&file), "--out", text(&smithy)];
    assert!(xtask(&arguments).status.success());
    let (botocore, smithy) = (sources(&botocore), sources(&smithy));
    assert!(botocore.len() > 50, "{} files", botocore.len());
    for (left, right) in botocore.iter().zip(&smithy) {
        assert_eq!(left, right);
    }
    assert_eq!(botocore.len(), smithy.len());
    // What was exported can be exported, and stays as it is.
    let arguments = ["export", "--model", text(&file), "--format", "smithy"];
    let again = xtask(&arguments).stdout;
    assert_eq!(again, fs::read(&file).expect("the exported model"));
}

#[test]
fn an_export_that_cannot_be_is_refused() {
    let out = folder("no-export");
    let model = vendored();
    let of = |more: &[&'static str]| {
        let mut arguments = vec!["export", "--model", text(&model)];
        arguments.extend(more);
        failure(&arguments)
    };
    let (code, message) = of(&["--format", "smithy", "--operations", "DescribeContat"]);
    assert_eq!(code, 1);
    assert!(message.contains("did you mean"), "{message}");
    let (code, message) = of(&["--format", "openapi"]);
    assert_eq!(code, 2);
    assert!(message.contains("smithy"), "{message}");
    let arguments = [
        "export",
        "--service",
        "connect",
        "--format",
        "smithy",
        "--out",
        text(&out),
    ];
    let (code, message) = failure(&arguments);
    assert_eq!(code, 1);
    assert!(message.contains("is a folder"), "{message}");
    assert_eq!(failure(&["export", "--format", "smithy"]).0, 2);
}

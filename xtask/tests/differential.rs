//! `cargo xtask differential` without what it needs.

use std::process::{Command, Output};

/// Runs the command with a Python that is not there.
fn differential(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("differential")
        .args(["--python", "no/such/python"])
        .args(arguments)
        .output()
        .expect("the command runs")
}

#[test]
fn without_boto3_it_tells_how_to_get_it() {
    let output = differential(&[]);
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{text}");
    for part in [
        "no/such/python: cannot be run",
        "python3 -m venv target/boto3",
        "pip install boto3==1.44.5 botocore==1.44.5",
        "--python target/boto3/bin/python",
    ] {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
}

#[test]
fn without_boto3_it_can_be_skipped() {
    let output = differential(&["--if-available"]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{text}");
    assert!(text.starts_with("skipped: no/such/python: "), "{text}");
}

#[cfg(unix)]
#[test]
fn another_boto3_is_refused() {
    // Any program that prints versions stands for a Python that has them.
    use std::os::unix::fs::PermissionsExt;

    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
    let python = folder.join("python-of-another-boto3");
    std::fs::write(&python, "#!/bin/sh\necho 1.44.5 1.44.6\n").expect("a write");
    let executable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&python, executable).expect("a change of permissions");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["differential", "--python"])
        .arg(&python)
        .output()
        .expect("the command runs");
    let text = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(
        text.contains("has boto3 and botocore 1.44.5 and 1.44.6"),
        "{text}"
    );
    // The advice can be read as it stands.
    assert!(text.contains("pip install boto3==1.44.5"), "{text}");
    assert!(!text.contains(r"\n"), "{text}");
}

#[test]
fn arguments_are_looked_at_first() {
    let table = [
        (&["--service", "conect"][..], 1, "`connect`"),
        (&["--count", "0"], 2, "0 is not in 1.."),
        (&["--seed", "x"], 2, "invalid digit"),
    ];
    for (arguments, code, expected) in table {
        let output = differential(arguments);
        let text = String::from_utf8(output.stderr).expect("UTF-8");
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {text}");
        assert!(text.contains(expected), "{arguments:?}: {text}");
    }
}

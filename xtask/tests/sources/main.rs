//! Sources of models as a user passes them: archives, folders, single files.

#[path = "../support/archives.rs"]
mod archives;
mod refused;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use archives::{Files, gzipped, sdist, wheel};

/// An empty folder. No two are the same, as tests run side by side.
fn folder(name: &str) -> PathBuf {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("sources")
        .join(format!("{name}-{count}"));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

/// A path as an argument.
fn text(path: &Path) -> &str {
    path.to_str().expect("a UTF-8 path")
}

/// The vendored model.
fn vendored(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../model/data/connect/2017-08-08");
    fs::read(folder.join(file)).expect("a vendored file")
}

/// The files of a botocore with the vendored model, and some others.
fn botocore() -> Files {
    let connect = "botocore/data/connect/2017-08-08";
    let extras = br#"{"version": 1.0, "merge": {"metadata": {"jsonVersion": "1.1"}}}"#;
    vec![
        ("botocore/__init__.py".to_owned(), b"# code".to_vec()),
        ("botocore/data/endpoints.json".to_owned(), b"{}".to_vec()),
        (
            format!("{connect}/service-2.json"),
            vendored("service-2.json"),
        ),
        (
            format!("{connect}/endpoint-rule-set-1.json"),
            vendored("endpoint-rule-set-1.json"),
        ),
        (
            format!("{connect}/service-2.sdk-extras.json"),
            extras.to_vec(),
        ),
        (
            format!("{connect}/service-2.docs-extras.json"),
            b"not ours".to_vec(),
        ),
        (
            "botocore/data/s3/2006-03-01/service-2.json".to_owned(),
            b"{}".to_vec(),
        ),
    ]
}

/// Imports the vendored service with more arguments.
fn import_with(out: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "--service", "connect", "--out", text(out)])
        .args(more)
        .output()
        .expect("the command runs")
}

/// Imports from a path and expects to succeed; what `origin.json` says beside
/// the hash of an archive.
fn import(from: &Path) -> String {
    let out = folder("out").join(from.file_name().expect("a name"));
    let output = import_with(&out, &["--from", text(from)]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", from.display());
    let read = |file: &str| fs::read(out.join(file)).expect("a file");
    assert_eq!(
        read("endpoint-rule-set-1.json"),
        vendored("endpoint-rule-set-1.json")
    );
    let service = String::from_utf8(read("service-2.json")).expect("UTF-8");
    let is_merged = service.contains("\"jsonVersion\": \"1.1\"");
    assert!(is_merged, "botocore's extras are part of the model");
    let mut origin: Value = serde_json::from_slice(&read("origin.json")).expect("JSON");
    // Each archive has a hash of its own, and what is none has no such hash.
    let hash = origin
        .as_object_mut()
        .expect("an object")
        .remove("archive_sha256");
    let is_archive = from.is_file() && !is_model(from);
    assert_eq!(
        hash,
        is_archive.then(|| Value::from(archives::sha256(from)))
    );
    format!("{origin:#}")
}

/// Whether a file is one model, gzipped or not.
fn is_model(path: &Path) -> bool {
    let name = path.file_name().expect("a name").to_string_lossy();
    name.starts_with("service-2.json")
}

/// Writes bytes and imports from there, which has to fail with these words and
/// with advice.
fn refuse(name: &str, bytes: &[u8], expected: &[&str]) {
    let path = folder("refused").join(name);
    fs::write(&path, bytes).expect("a write");
    refuse_path(&path, expected);
}

/// Imports from a path, which has to fail with these words and with advice.
fn refuse_path(path: &Path, expected: &[&str]) {
    let out = folder("refused-out").join("out");
    let output = import_with(&out, &["--from", text(path)]);
    let message = String::from_utf8(output.stderr).expect("UTF-8");
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(message.contains("help: "), "{message}");
    for part in expected {
        assert!(message.contains(part), "{part:?} is not in {message}");
    }
    assert!(!out.exists(), "nothing was written");
}

#[test]
fn every_form_of_botocore_gives_the_same_slice() {
    let place = folder("forms");
    let wheel_path = place.join("botocore-1.2.3-py3-none-any.whl");
    fs::write(&wheel_path, wheel(&botocore())).expect("a write");
    let sdist_path = place.join("botocore-1.2.3.tar.gz");
    fs::write(&sdist_path, sdist(&botocore())).expect("a write");
    let origin = import(&wheel_path);
    assert!(
        origin.contains("\"source\": \"botocore 1.2.3\""),
        "{origin}"
    );
    assert!(origin.contains("\"service-2.sdk-extras.json\""), "{origin}");
    assert!(!origin.contains("docs-extras"), "{origin}");
    assert_eq!(import(&sdist_path), origin);

    // What is in a file counts, not what it is called.
    for (from, to) in [
        (&wheel_path, "a.tar.gz"),
        (&sdist_path, "b.whl"),
        (&wheel_path, "c.json"),
    ] {
        let renamed = place.join(to);
        fs::copy(from, &renamed).expect("a copy");
        assert_eq!(import(&renamed), origin, "{to}");
    }

    let unpacked = place.join("unpacked");
    for (name, bytes) in botocore() {
        let path = unpacked.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a write");
    }
    fs::write(
        unpacked.join("PKG-INFO"),
        "Name: botocore\nVersion: 1.2.3\n",
    )
    .expect("a write");
    for below in [
        "",
        "botocore",
        "botocore/data",
        "botocore/data/connect/2017-08-08",
    ] {
        assert_eq!(
            import(&unpacked.join(below).components().collect::<PathBuf>()),
            origin
        );
    }
    let file = "botocore/data/connect/2017-08-08/service-2.json";
    assert_eq!(import(&unpacked.join(file)), origin);

    // An installed botocore has its models gzipped.
    let bytes = fs::read(unpacked.join(file)).expect("a file");
    fs::remove_file(unpacked.join(file)).expect("a removal");
    fs::write(unpacked.join(format!("{file}.gz")), gzipped(&bytes)).expect("a write");
    for below in ["botocore", "botocore/data/connect/2017-08-08"] {
        assert_eq!(import(&unpacked.join(below)), origin);
    }
    assert_eq!(import(&unpacked.join(format!("{file}.gz"))), origin);
}

#[test]
fn a_model_that_is_not_there_is_told_with_what_is() {
    let renamed = |from: &str, to: &str| -> Files {
        let files = botocore().into_iter();
        files
            .map(|(name, bytes)| (name.replace(from, to), bytes))
            .collect()
    };
    let service = renamed("/connect/", "/conect/");
    let near = [
        ": there is no service `connect` here",
        "did you mean `conect`",
    ];
    refuse("a.whl", &wheel(&service), &near);
    refuse("a.tar.gz", &sdist(&service), &near);
    let version = renamed("2017-08-08", "2016-01-01");
    let there = [
        "service `connect` has no version `2017-08-08` here",
        "it has `2016-01-01`",
    ];
    refuse("a.whl", &wheel(&version), &there);
    refuse("a.tar.gz", &sdist(&version), &there);
    let none = renamed("botocore/data", "boto3/data");
    refuse(
        "a.whl",
        &wheel(&none),
        &["there are no models in this archive", "pass an unpacked"],
    );
    refuse(
        "a.tar.gz",
        &sdist(&none),
        &["there are no models in this archive"],
    );
    let mut two = botocore();
    two.extend(renamed("botocore/", "vendor/botocore/"));
    let both = ["several botocores: `botocore/data`, `vendor/botocore/data`"];
    refuse("a.whl", &wheel(&two), &both);
}

#[test]
fn an_archive_with_another_hash_is_refused() {
    let place = folder("hash");
    let path = place.join("botocore.whl");
    fs::write(&path, wheel(&botocore())).expect("a write");
    let hash = archives::sha256(&path);
    let wrong = "0".repeat(64);
    let out = place.join("out");
    let import = |from: &Path, hash: &str| {
        let output = import_with(&out, &["--from", text(from), "--sha256", hash]);
        let message = String::from_utf8(output.stderr).expect("UTF-8");
        (output.status.code(), message)
    };
    let (code, message) = import(&path, &wrong);
    assert_eq!(code, Some(1));
    let expected = format!("the sha256 is {hash}, not {wrong}");
    assert!(message.contains(&expected), "{message}");
    let (code, message) = import(&path, "abc");
    assert_eq!(code, Some(1));
    assert!(message.contains("`abc` is not a SHA-256"), "{message}");
    let (code, message) = import(&place, &hash);
    assert_eq!(code, Some(1));
    assert!(message.contains("there are no models"), "{message}");
    let file = place.join("service-2.json");
    fs::write(&file, vendored("service-2.json")).expect("a write");
    let (code, message) = import(&file, &hash);
    assert_eq!(code, Some(1));
    assert!(message.contains("is no archive"), "{message}");
    assert!(!out.exists(), "nothing was written");
    assert_eq!(import(&path, &hash.to_uppercase()).0, Some(0));
}

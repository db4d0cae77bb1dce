//! Fetching, with a script that stands in for Python and pip.

use std::fs;
use std::io::{Cursor, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::json;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{check_version, fetch};
use crate::sources::sha256;

/// Notes each call in the folder of the version that is asked for, and does
/// what the files there say.
const PIP: &str = r#"#!/bin/sh
for requirement; do :; done
cd "$(dirname "$0")/${requirement#botocore==}" || exit 9
echo "$3" >> calls
case "$3" in
install) cat report ;;
download)
    for argument; do
        case "$argument" in --dest=*) cp served/* "${argument#--dest=}/" ;; esac
    done ;;
esac
if [ -f "fail-$3" ]; then
    cat "fail-$3" >&2
    exit 1
fi
"#;

/// The script. It is written once and before any test starts a process: a file
/// that another process has open for writing cannot be run.
fn script() -> &'static Path {
    static SCRIPT: OnceLock<PathBuf> = OnceLock::new();
    SCRIPT.get_or_init(|| {
        let tests = std::env::current_exe().expect("a path");
        let folder = tests.with_extension("fetch");
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("a folder");
        let script = folder.join("python");
        fs::write(&script, PIP).expect("a write");
        let mode = fs::Permissions::from_mode(0o755);
        fs::set_permissions(&script, mode).expect("a mode");
        script
    })
}

/// An index that has one version of botocore.
struct Index {
    version: &'static str,
    folder: PathBuf,
    sha256: String,
}

impl Index {
    /// An index; each test has a version of its own.
    fn new(version: &'static str) -> Self {
        let folder = script().parent().expect("a folder").join(version);
        fs::create_dir_all(folder.join("served")).expect("a folder");
        let wheel = wheel(version);
        let index = Self {
            version,
            sha256: sha256(&wheel),
            folder,
        };
        fs::write(index.served(), wheel).expect("a write");
        index.publish(&index.sha256);
        index
    }

    /// The file that pip copies.
    fn served(&self) -> PathBuf {
        self.folder.join("served").join(self.name())
    }

    /// What it is called.
    fn name(&self) -> String {
        format!("botocore-{}-py3-none-any.whl", self.version)
    }

    /// Says that the wheel has a hash.
    fn publish(&self, sha256: &str) {
        let url = format!("https://example.org/{}", self.name());
        let info = json!({"url": url, "archive_info": {"hashes": {"sha256": sha256}}});
        let report = json!({"install": [{"download_info": info}]});
        fs::write(self.folder.join("report"), report.to_string()).expect("a write");
    }

    /// Lets a command of pip's fail, after it did what it does.
    fn fail(&self, command: &str, words: &str) {
        fs::write(self.folder.join(format!("fail-{command}")), words).expect("a write");
    }

    /// Where wheels are kept.
    fn kept(&self) -> PathBuf {
        self.folder.join("kept")
    }

    /// Fetches, and returns the models there are, or what went wrong.
    fn fetch(&self, expected: Option<&str>) -> Result<Vec<String>, String> {
        let fetched = fetch(self.version, &self.kept(), script(), expected);
        let fetched = fetched.map_err(|problems| problems.to_string())?;
        assert_eq!(fetched.sha256(), Some(self.sha256.as_str()));
        Ok(fetched.models())
    }

    /// The commands that pip was given since the last time.
    fn calls(&self) -> String {
        let path = self.folder.join("calls");
        let calls = fs::read_to_string(&path).unwrap_or_default();
        let _ = fs::remove_file(path);
        calls.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// The names of what is kept.
    fn entries(&self) -> Vec<String> {
        let entries = fs::read_dir(self.kept()).into_iter().flatten();
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        names
            .map(|name| name.to_string_lossy().into_owned())
            .collect()
    }
}

/// A wheel with a model.
fn wheel(version: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let name = "botocore/data/s3/2006-03-01/service-2.json";
    let started = zip.start_file(name, SimpleFileOptions::default());
    started.expect("memory");
    zip.write_all(format!("{{\"version\": \"{version}\"}}").as_bytes())
        .expect("memory");
    zip.finish().expect("memory").into_inner()
}

#[test]
fn a_wheel_is_fetched_once() {
    let index = Index::new("0.0.1");
    let models = Ok(vec!["s3/2006-03-01".to_owned()]);
    assert_eq!(index.fetch(None), models);
    assert_eq!(index.calls(), "install download");
    assert_eq!(index.entries(), [index.name()]);
    assert_eq!(index.fetch(None), models);
    assert_eq!(index.calls(), "install");
    let hash = index.sha256.to_uppercase();
    assert_eq!(index.fetch(Some(&hash)), models);
    assert_eq!(index.calls(), "", "who knows the hash needs no index");
    // What is not whole is fetched again.
    fs::write(index.kept().join(index.name()), "half").expect("a write");
    assert_eq!(index.fetch(Some(&hash)), models);
    assert_eq!(index.calls(), "install download");
}

#[test]
fn another_hash_than_the_published_one_is_refused() {
    let index = Index::new("0.0.2");
    let wrong = "0".repeat(64);
    index.publish(&wrong);
    let problem = index.fetch(None).expect_err("another file");
    let expected = format!("the sha256 is {}, not {wrong}", index.sha256);
    assert!(problem.contains(&expected), "{problem}");
    assert!(index.entries().is_empty(), "{:?}", index.entries());
}

#[test]
fn another_hash_than_the_expected_one_is_refused() {
    let index = Index::new("0.0.3");
    fs::create_dir_all(index.kept()).expect("a folder");
    fs::write(index.kept().join(index.name()), "mine").expect("a write");
    let wrong = "0".repeat(64);
    let problem = index.fetch(Some(&wrong)).expect_err("another file");
    let expected = format!("the sha256 is {}, not {wrong}", index.sha256);
    assert!(problem.contains(&expected), "{problem}");
    assert_eq!(index.calls(), "install", "nothing was fetched");
    let kept = fs::read_to_string(index.kept().join(index.name()));
    assert_eq!(kept.expect("a file"), "mine", "nothing was touched");
    let problem = index.fetch(Some("abc")).expect_err("no hash");
    assert!(problem.contains("`abc` is not a SHA-256"), "{problem}");
}

#[test]
fn what_a_failing_pip_leaves_is_not_kept() {
    let index = Index::new("0.0.4");
    index.fail("download", "one\ntwo\nERROR: three\n\nERROR: four\n");
    let problem = index.fetch(None).expect_err("a failure");
    let expected = "pip cannot fetch botocore==0.0.4: two; three; four\n  help: ";
    assert!(problem.contains(expected), "{problem}");
    assert!(problem.contains("--from"), "{problem}");
    assert!(index.entries().is_empty(), "{:?}", index.entries());
    index.fail("install", "");
    let problem = index.fetch(None).expect_err("a failure");
    assert!(
        problem.contains("it ended with exit status: 1"),
        "{problem}"
    );
}

#[test]
fn a_pip_that_tells_no_hash_is_refused() {
    let index = Index::new("0.0.5");
    fs::write(index.folder.join("report"), "{}").expect("a write");
    let problem = index.fetch(None).expect_err("no hash");
    assert!(problem.contains("pip does not tell"), "{problem}");
    assert_eq!(index.calls(), "install");
}

#[test]
fn a_python_that_is_not_there_is_told() {
    let python = Path::new("no/such/python");
    let problems = fetch("0.0.6", Path::new("nowhere"), python, None).map(drop);
    let problem = problems.expect_err("no Python").to_string();
    assert!(problem.contains("cannot run `no/such/python`"), "{problem}");
    assert!(!Path::new("nowhere").exists());
}

#[test]
fn a_version_has_digits_and_dots_only() {
    for version in ["1.44.5", "1", "10.0.0.1"] {
        assert!(check_version(version).is_ok(), "{version}");
    }
    let bad = [
        "", ".", "1.", "1..2", "1.2rc1", "1 --x", "-1", ">=1", "1.*", "١.٢",
    ];
    for version in bad {
        assert!(check_version(version).is_err(), "{version}");
    }
}

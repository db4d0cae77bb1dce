//! Golden crates: small hostile models and what is emitted for them.
//!
//! Each folder of `tests/golden` holds a `service-2.json` and the crate that
//! it becomes. These tests tell when a crate is not what the generator emits
//! now, and they compile, document and run all crates in a workspace of their
//! own. To refresh the crates:
//!
//! ```sh
//! UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use shapesmith_codegen::{Config, Files, RuntimeDependency, generate};
use shapesmith_model::botocore;
use shapesmith_model::json::Source;
use shapesmith_model::validate::validate;

/// Refreshes the golden crates and tests them.
const REFRESH: &str = "UPDATE_GOLDEN=1 cargo test -p shapesmith-codegen --test golden";

#[test]
fn committed_crates_are_what_the_generator_emits() {
    let workspace = workspace();
    let differences: Vec<String> = themes(workspace)
        .iter()
        .flat_map(|theme| differences(theme, &workspace.join(theme).join("crate")))
        .collect();
    assert!(
        differences.is_empty(),
        "golden crates differ from what the generator emits:\n{}\nrefresh them: {REFRESH}",
        differences.join("\n"),
    );
}

#[test]
fn clippy_finds_nothing_in_golden_crates() {
    let arguments = ["clippy", "--workspace", "--all-targets"];
    cargo(&[&arguments[..], &["--", "-D", "warnings"]].concat());
}

#[test]
fn documentation_of_golden_crates_builds_without_warnings() {
    cargo(&["doc", "--workspace", "--no-deps"]);
}

#[test]
fn golden_crates_behave() {
    cargo(&["test", "--package", "behaviour"]);
}

/// The workspace of the golden crates, refreshed if that is asked for, with
/// the same versions of dependencies as the main workspace.
fn workspace() -> &'static Path {
    static WORKSPACE: OnceLock<PathBuf> = OnceLock::new();
    WORKSPACE.get_or_init(|| {
        let codegen = Path::new(env!("CARGO_MANIFEST_DIR"));
        let workspace = codegen.join("tests/golden");
        if std::env::var_os("UPDATE_GOLDEN").is_some_and(|value| value != "0") {
            for theme in themes(&workspace) {
                update(&theme, &workspace.join(&theme).join("crate"));
            }
        }
        let lock = codegen.join("../Cargo.lock");
        fs::copy(&lock, workspace.join("Cargo.lock"))
            .unwrap_or_else(|error| panic!("cannot copy {}: {error}", lock.display()));
        workspace
    })
}

/// The folders that hold a model, in the order of their names.
fn themes(workspace: &Path) -> BTreeSet<String> {
    let themes: BTreeSet<String> = entries(workspace)
        .filter(|entry| entry.join("service-2.json").is_file())
        .map(|entry| file_name(&entry))
        .collect();
    assert!(!themes.is_empty(), "there are no golden models");
    themes
}

/// What the generator emits for the model of a theme now.
fn emitted(theme: &str) -> Files {
    let file = format!("codegen/tests/golden/{theme}/service-2.json");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../{file}"));
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{file}: {error}"));
    let service = Source {
        file: file.clone(),
        text,
    };
    let files = botocore::Files {
        service,
        extras: Vec::new(),
        endpoint_rules: None,
    };
    let config = Config {
        package: format!("golden-{theme}"),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Path("../../../../runtime".to_owned()),
        command: REFRESH.to_owned(),
    };
    botocore::read(&files)
        .and_then(|model| validate(&model, &file).map(|()| model))
        .and_then(|model| generate(&model, &config))
        .unwrap_or_else(|problems| panic!("{problems}"))
}

/// One line for each file that is not as the generator emits it.
fn differences(theme: &str, folder: &Path) -> Vec<String> {
    let wanted = emitted(theme);
    let present = present(folder);
    let line = |what: &str, path: &String| format!("  {what}: {theme}/crate/{path}");
    let orphaned = present.iter().filter(|path| !wanted.contains_key(*path));
    let different = wanted.iter().filter_map(|(path, text)| {
        if !present.contains(path) {
            return Some(line("missing", path));
        }
        let committed = fs::read(folder.join(path)).unwrap_or_default();
        (committed != text.as_bytes()).then(|| line("stale", path))
    });
    let orphaned = orphaned.map(|path| line("orphaned", path));
    different.chain(orphaned).collect()
}

/// Makes a folder hold what the generator emits and nothing else. A file that
/// is right already keeps its time, so that cargo does not build it again.
fn update(theme: &str, folder: &Path) {
    let wanted = emitted(theme);
    for path in present(folder) {
        if !wanted.contains_key(&path) {
            remove(folder, &path);
        }
    }
    for (path, text) in &wanted {
        let place = folder.join(path);
        if fs::read(&place).ok().as_deref() == Some(text.as_bytes()) {
            continue;
        }
        let parent = place.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&place, text))
            .unwrap_or_else(|error| panic!("cannot write {}: {error}", place.display()));
    }
}

/// Removes a file and the folders that this leaves empty.
fn remove(folder: &Path, path: &str) {
    let place = folder.join(path);
    fs::remove_file(&place)
        .unwrap_or_else(|error| panic!("cannot remove {}: {error}", place.display()));
    let parents = place.ancestors().skip(1);
    for parent in parents.take_while(|parent| *parent != folder) {
        if fs::remove_dir(parent).is_err() {
            return;
        }
    }
}

/// All files below a folder, as paths with `/`.
fn present(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![(folder.to_path_buf(), String::new())];
    while let Some((path, prefix)) = open.pop() {
        if !path.is_dir() {
            continue;
        }
        for entry in entries(&path) {
            let name = format!("{prefix}{}", file_name(&entry));
            if entry.is_dir() {
                open.push((entry, format!("{name}/")));
            } else {
                found.insert(name);
            }
        }
    }
    found
}

/// What a folder holds.
fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("cannot list {}: {error}", folder.display()));
    entries.map(|entry| entry.map(|entry| entry.path()).unwrap_or_default())
}

/// The last part of a path as text.
fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Runs cargo in the workspace of the golden crates and shows what it says if
/// it fails. Everything that it needs was fetched for the main workspace.
fn cargo(arguments: &[&str]) {
    let (command, rest) = arguments.split_first().expect("a command of cargo");
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    let output = Command::new(env!("CARGO"))
        .current_dir(workspace())
        .arg(command)
        .args(["--offline", "--quiet", "--target-dir"])
        .arg(target)
        .args(rest)
        .env("RUSTDOCFLAGS", "-D warnings")
        .output()
        .unwrap_or_else(|error| panic!("cannot run cargo: {error}"));
    assert!(
        output.status.success(),
        "`cargo {}` failed in codegen/tests/golden:\n{}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
}

//! A repository below a temporary folder: the vendored model and what is
//! emitted from it; newer models beside it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

/// Where the model lies in the repository.
pub(crate) const MODEL: &str = "model/data/connect/2017-08-08";

/// The release that the vendored model is said to be of.
const VERSION: &str = "botocore 1.42.20";

/// All files of a repository.
pub(crate) type Snapshot = BTreeMap<String, Vec<u8>>;

/// A repository, and a folder beside it for what is passed to commands.
pub(crate) struct Repository {
    pub(crate) root: PathBuf,
    beside: PathBuf,
}

/// What a command did.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) errors: String,
}

impl Repository {
    /// The vendored model and the manifest. No two are the same, as tests run
    /// side by side.
    pub(crate) fn new(name: &str) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let place = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join("update")
            .join(format!("{name}-{count}"));
        let _ = fs::remove_dir_all(&place);
        let repository = Self {
            root: place.join("root"),
            beside: place.join("beside"),
        };
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for file in ["service-2.json", "endpoint-rule-set-1.json", "origin.json"] {
            let path = format!("{MODEL}/{file}");
            let bytes = fs::read(committed.join(&path)).expect("a vendored file");
            repository.write(&path, &bytes);
        }
        // Tests say which version they begin with, whatever is vendored by now.
        let path = format!("{MODEL}/origin.json");
        let mut origin = repository.json(&path);
        origin["source"] = VERSION.into();
        repository.write(&path, format!("{origin:#}\n").as_bytes());
        repository.write(
            "model/services.toml",
            br#"[connect]
model = "connect/2017-08-08"
package = "connect"
operations = ["StartContactEvaluation", "StartChatContact", "DescribeContact"]
"#,
        );
        repository
    }

    /// One whose state is recorded in a lock, and emitted.
    pub(crate) fn released(name: &str) -> Self {
        let repository = Self::new(name);
        repository.ok(&["update", "--accept"]);
        repository
    }

    /// Runs a command.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).output();
        Ran::of(&output.expect("the command runs"))
    }

    /// Runs a command that has to succeed; what it printed.
    pub(crate) fn ok(&self, arguments: &[&str]) -> String {
        let ran = self.run(arguments);
        assert_eq!(ran.code, 0, "{arguments:?}: {}{}", ran.out, ran.errors);
        ran.out
    }

    /// Runs a command that has to fail, to say this and a remedy, and to leave
    /// everything as it is.
    pub(crate) fn refused(&self, arguments: &[&str], expected: &[&str]) -> Ran {
        let before = self.snapshot();
        let ran = self.run(arguments);
        assert_eq!(ran.code, 1, "{arguments:?}: {}{}", ran.out, ran.errors);
        assert!(ran.errors.contains("help: "), "{}", ran.errors);
        for part in expected {
            assert!(
                ran.errors.contains(part),
                "{part:?} is not in {}",
                ran.errors
            );
        }
        self.is_as(&before);
        ran
    }

    /// Starts a command that is left alone.
    pub(crate) fn start(&self, arguments: &[&str]) -> Child {
        let mut command = self.command(arguments);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().expect("the command runs")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .env("SHAPESMITH_ROOT", &self.root)
            .current_dir(self.root.parent().expect("a folder"));
        command
    }

    /// Whether all files are as they were.
    pub(crate) fn is_as(&self, before: &Snapshot) {
        assert_same(before, &self.snapshot());
    }

    /// All files.
    pub(crate) fn snapshot(&self) -> Snapshot {
        let mut found = Snapshot::new();
        let mut open = vec![self.root.clone()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(&folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(&self.root).expect("a path below");
                    let bytes = fs::read(&path).expect("a file");
                    found.insert(name.display().to_string(), bytes);
                }
            }
        }
        found
    }

    /// Whether there is such a file.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The text of a file.
    pub(crate) fn text(&self, path: &str) -> String {
        let text = fs::read_to_string(self.root.join(path));
        text.unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// A file of JSON.
    pub(crate) fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.text(path)).expect("JSON")
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        write(&self.root.join(path), bytes);
    }

    /// Replaces a part of a file, which has to be there.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.text(path);
        assert!(text.contains(from), "{from:?} is not in {text}");
        self.write(path, text.replacen(from, to, 1).as_bytes());
    }

    /// Changes the vendored model by hand.
    pub(crate) fn edit(&self, change: impl FnOnce(&mut Value)) {
        let path = format!("{MODEL}/service-2.json");
        let mut model = self.json(&path);
        change(&mut model);
        self.write(&path, format!("{model:#}\n").as_bytes());
    }

    /// A newer model: the vendored one after a change, in a folder of its own
    /// that tells this version.
    pub(crate) fn newer(&self, version: &str, change: impl FnOnce(&mut Value)) -> String {
        let mut model = self.json(&format!("{MODEL}/service-2.json"));
        change(&mut model);
        let rules = self.text(&format!("{MODEL}/endpoint-rule-set-1.json"));
        let metadata = format!("Name: botocore\nVersion: {version}\n");
        self.pass(&format!("{version}/PKG-INFO"), metadata.as_bytes());
        self.pass(
            &format!("{version}/endpoint-rule-set-1.json"),
            rules.as_bytes(),
        );
        self.pass(
            &format!("{version}/service-2.json"),
            model.to_string().as_bytes(),
        )
    }

    /// A file beside the repository, to be passed to a command.
    pub(crate) fn pass(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.beside.join(name);
        write(&path, bytes);
        path.to_str().expect("a UTF-8 path").to_owned()
    }

    /// The version of the emitted crate, which is that of the lock.
    pub(crate) fn version(&self) -> String {
        let manifest = self.text("generated/connect/Cargo.toml");
        let manifest: toml::Table = manifest.parse().expect("a manifest");
        let version = manifest["package"]["version"].as_str().expect("a text");
        let lock = self.text(&lock());
        assert!(lock.contains(&format!("\nversion {version}\n")), "{lock}");
        version.to_owned()
    }

    /// The changelog of the emitted crate.
    pub(crate) fn changelog(&self) -> String {
        self.text("generated/connect/CHANGELOG.md")
    }
}

impl Ran {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
        Self {
            code: output.status.code().expect("an exit code"),
            out: text(&output.stdout),
            errors: text(&output.stderr),
        }
    }
}

/// The lock's path.
pub(crate) fn lock() -> String {
    format!("{MODEL}/names.lock")
}

/// Whether two states are the same; if not, which files differ.
pub(crate) fn assert_same(before: &Snapshot, after: &Snapshot) {
    let paths = before.keys().chain(after.keys());
    let differing: Vec<&String> = paths
        .filter(|path| before.get(*path) != after.get(*path))
        .collect();
    assert!(differing.is_empty(), "these differ: {differing:?}");
}

/// Adds an optional member that holds a string.
pub(crate) fn add_member(model: &mut Value, shape: &str, member: &str) {
    model["shapes"][shape]["members"][member] = serde_json::json!({"shape": "String"});
}

/// Removes a key of an object.
pub(crate) fn remove(model: &mut Value, pointer: &str, key: &str) {
    let object = model.pointer_mut(pointer).expect("a place");
    let removed = object.as_object_mut().expect("an object").remove(key);
    assert!(removed.is_some(), "{pointer}/{key} is not there");
}

fn write(path: &Path, bytes: &[u8]) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, bytes).expect("a write");
}

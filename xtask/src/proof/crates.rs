//! Emits the crates of a pair and has rustdoc describe them as JSON.
//!
//! All of them share one target folder, so that what they depend on is checked
//! once. They share a package's name too, and rustdoc's file is called after
//! it: so each crate is described at once and its file moved to a place of its
//! own, called after the hash of the sources. What lies there already is used
//! again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use shapesmith_codegen::{Config, Files, RuntimeDependency, crate_name, generate};
use shapesmith_model::{Model, Problem, Problems};

use crate::{files, output, sources};

/// How rustdoc is called: as cargo-semver-checks does it itself.
const RUSTDOC: [&str; 5] = [
    "-Zunstable-options",
    "--document-private-items",
    "--document-hidden-items",
    "--output-format=json",
    "--cap-lints=allow",
];

/// An emitted crate that is not on disk.
pub(super) struct Emitted {
    package: String,
    files: Files,
    /// What the crate's folder and description are called.
    key: String,
}

impl Emitted {
    /// Whether the sources are the same, to the byte.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.files == other.files
    }
}

/// The folders that crates are emitted to and described in.
pub(super) struct Workshop {
    folder: PathBuf,
    /// What rustc says of itself: other compilers write other descriptions.
    compiler: String,
}

impl Workshop {
    /// Opens a folder.
    ///
    /// # Errors
    /// When there is no compiler.
    pub(super) fn open(folder: PathBuf) -> Result<Self, Problem> {
        let output = Command::new("rustc").arg("-vV").output();
        let output = output.map_err(|error| failed("rustc", &error.to_string()))?;
        let compiler = String::from_utf8_lossy(&output.stdout).into_owned();
        Ok(Self { folder, compiler })
    }

    /// Emits the crate of a model.
    pub(super) fn emit(&self, model: &Model) -> Result<Emitted, Problems> {
        let package = crate_name(&model.service.sdk_id);
        let runtime = files::root().join("codegen/runtime");
        let config = Config {
            package: package.clone(),
            version: "0.1.0".to_owned(),
            runtime: RuntimeDependency::Path(runtime.display().to_string()),
            command: "cargo xtask proof".to_owned(),
        };
        let files = generate(model, &config)?;
        if files.contains_key("types/Cargo.toml") {
            let message = "the types are a crate of their own, which would not be compared";
            return Err(Problem::new(package, message)
                .help("name fewer operations in the line of the pair")
                .into());
        }
        let key = self.key(&files);
        Ok(Emitted {
            package,
            files,
            key,
        })
    }

    /// A hash of everything that rustdoc's description depends on.
    fn key(&self, files: &Files) -> String {
        let mut text = format!("{}\n{}\n", self.compiler, RUSTDOC.join(" "));
        for (path, content) in files {
            text.push_str(&format!("{path} {}\n{content}\n", content.len()));
        }
        let mut key = sources::sha256(text.as_bytes());
        key.truncate(16);
        key
    }

    /// The path of rustdoc's description of a crate, which is made if need be.
    ///
    /// # Errors
    /// When the crate cannot be written, or does not compile.
    pub(super) fn described(&self, emitted: &Emitted) -> Result<PathBuf, Problem> {
        let Emitted { package, key, .. } = emitted;
        let place = self.folder.join("described").join(format!("{key}.json"));
        if place.is_file() {
            return Ok(place);
        }
        let manifest = self.write(emitted)?;
        let target = self.folder.join("target");
        let file = format!("doc/{}.json", package.replace('-', "_"));
        let described = target.join(file);
        // What is left of another crate must not be taken for this one's.
        let _ = fs::remove_file(&described);
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["rustdoc", "--quiet", "--lib", "--manifest-path"])
            .arg(&manifest)
            .arg("--target-dir")
            .arg(&target)
            .arg("--")
            .args(RUSTDOC)
            // JSON is not stable yet; this makes a stable compiler write it.
            .env("RUSTC_BOOTSTRAP", "1")
            .stdout(Stdio::null())
            .status()
            .map_err(|error| failed("cargo", &error.to_string()))?;
        if !status.success() || !described.is_file() {
            let place = files::shown(&manifest);
            return Err(Problem::new(place, "rustdoc does not describe the crate")
                .help("its own message, if there is one, stands above"));
        }
        let moved = || {
            fs::create_dir_all(self.folder.join("described"))?;
            fs::rename(&described, &place)
        };
        moved().map_err(|error| files::cannot_write(&place, &error))?;
        Ok(place)
    }

    /// Writes a crate to a folder of its own, as the only member of a workspace
    /// with this repository's versions of dependencies. Tells its manifest.
    fn write(&self, emitted: &Emitted) -> Result<PathBuf, Problem> {
        let crates = self.folder.join("crates");
        let folder = crates.join(&emitted.key);
        // Cargo looks at times: a crate that it may have seen is written anew.
        let _ = fs::remove_dir_all(&folder);
        let changes = output::compare(&folder, &emitted.files)?;
        output::write(&folder, &emitted.files, &changes)?;
        let lock = files::read(&files::root().join("Cargo.lock"))?.text;
        let workspace = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [{:?}]\n",
            emitted.key
        );
        files::replace_all(&[
            (crates.join("Cargo.toml"), workspace.as_str()),
            (crates.join("Cargo.lock"), lock.as_str()),
        ])?;
        Ok(folder.join("Cargo.toml"))
    }
}

/// The problem of a program that does not run.
fn failed(program: &str, reason: &str) -> Problem {
    Problem::new(program, format!("cannot be used: {reason}"))
        .help("run this command as `cargo xtask proof`")
}

/// Where a run keeps its files unless it is told otherwise.
pub(super) fn default_folder() -> PathBuf {
    files::root().join(Path::new("target/proof"))
}

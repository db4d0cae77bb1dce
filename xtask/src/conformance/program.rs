//! The programs that try what is emitted: one for each protocol, with a module
//! for each suite.
//!
//! A crate for each suite would take many times as long to compile. The
//! emitted code is unchanged but for its own name: what a crate calls `crate`
//! is a module here.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread;

use serde_json::Value;

use shapesmith_codegen::{Config, DriverDependencies, Files, RuntimeDependency};
use shapesmith_model::botocore;
use shapesmith_model::json::Source;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Problem, Problems, validate};

use crate::{cargo, files, output, workers};

use super::model::{self, Converted};
use super::suites::Suite;

/// A suite with its model.
pub(crate) struct Subject {
    pub(crate) suite: Suite,
    pub(crate) model: Value,
    /// The operation of each case.
    pub(crate) operations: Vec<String>,
    /// Why there is no code for it.
    pub(crate) refused: Option<String>,
}

/// The modules of all suites that share a protocol's name.
pub(crate) struct Program {
    pub(crate) protocol: String,
    pub(crate) subjects: Vec<Subject>,
}

/// The package of a protocol.
fn package(protocol: &str) -> String {
    format!("conformance-{}", protocol.replace('_', "-"))
}

/// Emits the programs below a folder.
pub(crate) fn emit(suites: Vec<Suite>, folder: &Path) -> Result<Vec<Program>, Problems> {
    let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let emitted = workers::map(&suites, threads, |suite| Ok(modules(suite)));
    let mut programs: Vec<Program> = Vec::new();
    let mut texts: Vec<Files> = Vec::new();
    for (suite, emitted) in suites.into_iter().zip(emitted) {
        let (converted, code) = emitted?;
        let Converted { model, operations } = converted;
        let place = programs
            .iter()
            .position(|program| program.protocol == suite.protocol);
        let place = place.unwrap_or_else(|| {
            programs.push(Program {
                protocol: suite.protocol.clone(),
                subjects: Vec::new(),
            });
            texts.push(Files::new());
            programs.len() - 1
        });
        let refused = match code {
            Ok(code) => {
                texts[place].extend(code);
                None
            }
            Err(problems) => Some(problems.to_string()),
        };
        programs[place].subjects.push(Subject {
            suite,
            model,
            operations,
            refused,
        });
    }
    for (program, mut wanted) in programs.iter().zip(texts) {
        let folder = folder.join(&program.protocol);
        wanted.insert("src/main.rs".to_owned(), main(program));
        wanted.insert("Cargo.toml".to_owned(), manifest(program, &folder));
        let changes = output::compare(&folder, &wanted)?;
        output::write(&folder, &wanted, &changes)?;
    }
    write_workspace(folder, &programs)?;
    Ok(programs)
}

/// The modules of a suite.
fn modules(suite: &Suite) -> (Converted, Result<Files, Problems>) {
    let converted = model::convert(suite);
    let code = code(suite, &converted.model);
    (converted, code)
}

/// The client and its driver, as modules.
fn code(suite: &Suite, model: &Value) -> Result<Files, Problems> {
    let place = format!("{}.json#/{}", suite.file, suite.index);
    let service = Source {
        file: place.clone(),
        text: model.to_string(),
    };
    let read = botocore::read(&botocore::Files {
        service,
        extras: Vec::new(),
        endpoint_rules: None,
    })?;
    validate::validate(&read, place.as_str())?;
    let read = select(read, &Selection::All, &place)?;
    let config = Config {
        package: "conformance".to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Path(String::new()),
        command: COMMAND.to_owned(),
    };
    let dependencies = DriverDependencies {
        client: String::new(),
        support: String::new(),
    };
    let client = shapesmith_codegen::generate(&read, &config)?;
    let driver = shapesmith_codegen::driver(&read, &config, &dependencies)?;
    let module = suite.module();
    let mut code = Files::new();
    for (path, text) in &client {
        if let Some(path) = path.strip_prefix("src/") {
            let path = match path {
                "lib.rs" => "mod.rs",
                path => path,
            };
            let text = renamed(text, "crate::", &format!("crate::{module}::client::"));
            code.insert(format!("src/{module}/client/{path}"), text);
        }
    }
    let mut modules = vec!["client".to_owned()];
    for (path, text) in &driver {
        let Some(path) = path.strip_prefix("src/").filter(|path| *path != "main.rs") else {
            continue;
        };
        if let Some(module) = path.strip_suffix(".rs").filter(|path| !path.contains('/')) {
            modules.push(module.to_owned());
        }
        let text = text.replace("::client::", "crate::client::");
        let text = renamed(&text, "crate::", &format!("crate::{module}::"));
        code.insert(format!("src/{module}/{path}"), text);
    }
    code.insert(format!("src/{module}/mod.rs"), root(&modules));
    Ok(code)
}

/// The module around a client and its driver. The driver calls types as the
/// client does.
fn root(modules: &[String]) -> String {
    let modules: String = modules
        .iter()
        .map(|module| format!("pub(crate) mod {module};\n"))
        .collect();
    format!("// {ORIGIN}\n\n{modules}\nuse self::client::{{operation, types}};\n")
}

/// A text in which one path has another beginning.
fn renamed(text: &str, old: &str, new: &str) -> String {
    let mut parts = text.split(old);
    let mut renamed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // `some_crate::` is not `crate::`.
        let is_whole = !renamed.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '#');
        renamed.push_str(if is_whole { new } else { old });
        renamed.push_str(part);
    }
    renamed
}

/// What every file says of itself.
const ORIGIN: &str = "Emitted by Shapesmith; `cargo xtask conformance` makes it again.";

/// The command that makes it again.
const COMMAND: &str = "cargo xtask conformance";

/// The root of a program.
fn main(program: &Program) -> String {
    let modules = program
        .subjects
        .iter()
        .filter(|subject| subject.refused.is_none())
        .map(|subject| subject.suite.module());
    let modules: Vec<String> = modules.collect();
    let declarations: String = modules
        .iter()
        .map(|module| format!("mod {module};\n"))
        .collect();
    let clients: String = modules
        .iter()
        .map(|module| {
            format!("        Client::of::<crate::{module}::requests::Sender>({module:?}),\n")
        })
        .collect();
    format!(
        r#"// {ORIGIN}

//! The clients of the suites of one protocol.
#![allow(
    dead_code,
    deprecated,
    unreachable_patterns,
    unused_imports,
    reason = "what is a library's here is part of a program"
)]

{declarations}
use shapesmith_driver::Client;

fn main() -> std::process::ExitCode {{
    shapesmith_driver::exchange(&[
{clients}    ])
}}
"#
    )
}

/// The manifest of a program. The features are those that the emitted code asks
/// about.
fn manifest(program: &Program, folder: &Path) -> String {
    let package = package(&program.protocol);
    let path = |name: &str| files::relative(folder, &files::root().join("codegen").join(name));
    let (runtime, driver) = (path("runtime"), path("driver"));
    format!(
        r#"# {ORIGIN}
[package]
name = {package:?}
version = "0.0.0"
edition = "2024"
publish = false

[features]
default = ["client"]
client = []

[dependencies]
shapesmith-runtime = {{ path = {runtime:?}, default-features = false, features = ["client", "gzip", "checksums", "event-stream"] }}
shapesmith-driver = {{ path = {driver:?}, default-features = false }}
"#
    )
}

/// The workspace around the programs, so that they share their dependencies.
/// Programs of earlier runs stay members: what was built for them is kept.
fn write_workspace(folder: &Path, programs: &[Program]) -> Result<(), Problem> {
    let entries = files::entries(folder)?.into_iter();
    let entries = entries.filter(|entry| output::is_emitted(&entry.join("Cargo.toml")));
    let names = entries.filter_map(|entry| Some(entry.file_name()?.to_string_lossy().into_owned()));
    let mut members: Vec<String> = names.collect();
    members.extend(programs.iter().map(|program| program.protocol.clone()));
    members.sort();
    members.dedup();
    let manifest = format!(
        r#"# {ORIGIN}
[workspace]
resolver = "3"
members = {members:?}

[profile.dev]
debug = false # nobody debugs these programs
incremental = false # a change of the runtime changes all of them
"#
    );
    let lock = files::root().join("Cargo.lock");
    let lock = files::read(&lock)?.text;
    // With the versions of the workspace, and the members that cargo adds.
    let is_new = files::read_if_present(&folder.join("Cargo.toml"))?
        .is_none_or(|present| present.text != manifest);
    if is_new || !folder.join("Cargo.lock").exists() {
        files::replace_all(&[
            (folder.join("Cargo.toml"), manifest.as_str()),
            (folder.join("Cargo.lock"), lock.as_str()),
        ])?;
    }
    Ok(())
}

/// Builds the programs and tells where they are.
pub(crate) fn build(
    programs: &[Program],
    folder: &Path,
    target: &Path,
) -> Result<Vec<PathBuf>, Problems> {
    let packages: Vec<String> = programs
        .iter()
        .map(|program| package(&program.protocol))
        .collect();
    let mut command = cargo::command();
    command
        .args(["build", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target);
    for package in &packages {
        command.args(["--package", package]);
    }
    let status = command
        .stdout(Stdio::inherit())
        .status()
        .map_err(|error| cargo::failed(&error.to_string()))?;
    if !status.success() {
        let message = "a program does not compile";
        return Err(Problem::new(files::shown(folder), message)
            .help("the compiler's messages stand above; what they are about was emitted")
            .into());
    }
    let programs = packages.iter().map(|package| {
        let program = target.join(format!("debug/{package}{EXE_SUFFIX}"));
        fs::canonicalize(&program).unwrap_or(program)
    });
    Ok(programs.collect())
}

#[cfg(test)]
mod tests {
    use super::renamed;

    #[test]
    fn only_the_whole_word_is_renamed() {
        let text = "use crate::types; /// [`A`](crate::A) some_crate::x ::r#crate::y crate";
        assert_eq!(
            renamed(text, "crate::", "crate::s::"),
            "use crate::s::types; /// [`A`](crate::s::A) some_crate::x ::r#crate::y crate"
        );
    }
}

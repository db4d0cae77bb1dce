//! The workspace around the programs of a command.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use shapesmith_model::{Problem, Problems};

use crate::{cargo, files, output};

use super::{Program, origin};

/// The workspace around the programs, so that they share their dependencies.
/// Programs of earlier runs stay members: what was built for them is kept.
pub(crate) fn write_workspace(folder: &Path, programs: &[Program]) -> Result<(), Problem> {
    let command = programs
        .first()
        .map_or("cargo xtask", |program| program.command);
    let origin = origin(command);
    let entries = files::entries(folder)?.into_iter();
    let entries = entries.filter(|entry| output::is_emitted(&entry.join("Cargo.toml")));
    let names = entries.filter_map(|entry| Some(entry.file_name()?.to_string_lossy().into_owned()));
    let mut members: Vec<String> = names.collect();
    members.extend(programs.iter().map(|program| program.folder.clone()));
    members.sort();
    members.dedup();
    let manifest = format!(
        r#"# {origin}
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
    let packages: Vec<&str> = programs
        .iter()
        .map(|program| program.package.as_str())
        .collect();
    let mut command = cargo::command();
    command
        .args(["build", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target);
    for package in &packages {
        command.args(["--package", *package]);
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

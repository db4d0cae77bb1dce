//! Emits and builds the program that sends inputs through the emitted client.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use shapesmith_codegen::{Config, DriverDependencies, RuntimeDependency};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::{Model, Problem, Problems};

use crate::{files, output};

/// The folder that cargo builds to.
pub(crate) fn target() -> Result<PathBuf, Problem> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let output = cargo()
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(&error.to_string()))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    match metadata["target_directory"].as_str() {
        Some(folder) => Ok(PathBuf::from(folder)),
        None => Err(failed("its metadata names no target folder")),
    }
}

/// Emits the driver of a service below the folder and builds it.
pub(crate) fn build(
    entry: &ServiceEntry,
    model: &Model,
    folder: &Path,
) -> Result<PathBuf, Problems> {
    let folder = folder.join("driver");
    let client = files::root().join("generated").join(&entry.package);
    let support = files::root().join("codegen/driver");
    let config = Config {
        package: entry.package.clone(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Path("../../codegen/runtime".to_owned()),
        command: "cargo xtask codegen".to_owned(),
    };
    let dependencies = DriverDependencies {
        client: files::relative(&folder, &client),
        support: files::relative(&folder, &support),
    };
    let wanted = shapesmith_codegen::driver(model, &config, &dependencies)?;
    let changes = output::compare(&folder, &wanted)?;
    output::write(&folder, &wanted, &changes)?;
    // With the versions of the workspace, what was built for it is used again.
    let lock = folder.join("Cargo.lock");
    fs::copy(files::root().join("Cargo.lock"), &lock)
        .map_err(|error| files::cannot_write(&lock, &error))?;
    let target = target()?;
    println!("building {}", files::shown(&folder));
    let status = cargo()
        .args(["build", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .stdout(Stdio::inherit())
        .status()
        .map_err(|error| failed(&error.to_string()))?;
    if !status.success() {
        let place = files::shown(&folder);
        return Err(Problem::new(place, "the driver does not compile")
            .help("run `cargo xtask codegen`, so that the client is as the model says, then try again")
            .into());
    }
    let program = format!("debug/{}-driver{EXE_SUFFIX}", entry.package);
    Ok(target.join(program))
}

/// Cargo, in the root of the repository.
fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(files::root());
    command
}

/// The problem of cargo that does not run.
fn failed(reason: &str) -> Problem {
    Problem::new("cargo", format!("cannot be used: {reason}"))
        .help("run this command as `cargo xtask differential`")
}

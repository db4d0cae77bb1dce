//! Emits and builds the program that sends inputs through the emitted client.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use shapesmith_codegen::{Config, DriverDependencies, RuntimeDependency};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::{Model, Problem, Problems};

use crate::{cargo, files, output};

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
    let target = cargo::target()?;
    println!("building {}", files::shown(&folder));
    let status = cargo::command()
        .args(["build", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .stdout(Stdio::inherit())
        .status()
        .map_err(|error| cargo::failed(&error.to_string()))?;
    if !status.success() {
        let place = files::shown(&folder);
        return Err(Problem::new(place, "the driver does not compile")
            .help("run `cargo xtask codegen`, so that the client is as the model says, then try again")
            .into());
    }
    let program = format!("debug/{}-driver{EXE_SUFFIX}", entry.package);
    Ok(target.join(program))
}

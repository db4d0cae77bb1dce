//! Cargo itself, for what is emitted and has to be built.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use shapesmith_model::Problem;

use crate::files;

/// Cargo, in the root of the repository.
pub(crate) fn command() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.current_dir(files::root());
    command
}

/// The folder that cargo builds to.
pub(crate) fn target() -> Result<PathBuf, Problem> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let output = command()
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

/// The problem of cargo that does not run.
pub(crate) fn failed(reason: &str) -> Problem {
    Problem::new("cargo", format!("cannot be used: {reason}"))
        .help("run this command as `cargo xtask`")
}

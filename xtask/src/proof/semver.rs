//! What cargo-semver-checks says of two crates.
//!
//! It reads the descriptions that rustdoc wrote, so it compiles nothing. Most
//! of its lints look for what is gone or changed. Those for what is new are off
//! unless a crate's manifest turns them on, which it does not read here, and
//! there are none for new members of structures that can grow. So it is run
//! once more from the newer crate to the older one: what would be missing
//! there is new.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use shapesmith_model::Problem;

/// Its exit code when lints have failed.
const FAILED: i32 = 100;

/// What it starts the report of a failed lint with.
const LINT: &str = "--- failure ";

/// The part of the version that has to grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    /// Neither of the two below.
    Patch,
    Minor,
    Major,
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Level::Patch => "patch",
            Level::Minor => "minor",
            Level::Major => "major",
        })
    }
}

/// What it says of a pair of crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opinion {
    pub(super) level: Level,
    /// The lints that failed from the older crate to the newer one.
    pub(super) forward: Vec<String>,
    /// Those that failed from the newer crate to the older one.
    pub(super) backward: Vec<String>,
}

impl Opinion {
    /// The opinion on two equal crates.
    pub(super) const NOTHING: Self = Self {
        level: Level::Patch,
        forward: Vec::new(),
        backward: Vec::new(),
    };
}

/// The program.
pub(super) struct Tool {
    program: PathBuf,
    /// Its name and version.
    pub(super) version: String,
}

impl Tool {
    /// Looks for the program.
    ///
    /// # Errors
    /// When there is none.
    pub(super) fn find(program: PathBuf) -> Result<Self, Problem> {
        let arguments = ["semver-checks", "--version"];
        let output = Command::new(&program).args(arguments).output();
        match output {
            Ok(output) if output.status.success() => Ok(Self {
                version: String::from_utf8_lossy(&output.stdout).trim().to_owned(),
                program,
            }),
            Ok(_) | Err(_) => Err(missing(&program)),
        }
    }

    /// Compares the descriptions of two crates.
    ///
    /// # Errors
    /// When the program cannot read them.
    pub(super) fn compare(&self, old: &Path, new: &Path) -> Result<Opinion, Problem> {
        let forward = self.lints(old, new, Level::Patch)?;
        let backward = self.lints(new, old, Level::Minor)?;
        let level = if forward.is_empty() {
            Level::Patch
        } else if self.lints(old, new, Level::Minor)?.is_empty() {
            Level::Minor
        } else {
            Level::Major
        };
        let additions = match backward.is_empty() {
            true => Level::Patch,
            false => Level::Minor,
        };
        Ok(Opinion {
            level: level.max(additions),
            forward,
            backward,
        })
    }

    /// The lints that fail if a release is of a level.
    fn lints(&self, old: &Path, new: &Path, level: Level) -> Result<Vec<String>, Problem> {
        let output = Command::new(&self.program)
            .args(["semver-checks", "--color=never", "--release-type"])
            .arg(level.to_string())
            .arg("--baseline-rustdoc")
            .arg(old)
            .arg("--current-rustdoc")
            .arg(new)
            .output()
            .map_err(|_| missing(&self.program))?;
        let lints = lints(&String::from_utf8_lossy(&output.stdout));
        match (output.status.code(), lints.is_empty()) {
            (Some(0), true) | (Some(FAILED), false) => Ok(lints),
            (_, _) => Err(unusable(&self.version, &output)),
        }
    }
}

/// The ids of the lints that a report calls failed.
fn lints(report: &str) -> Vec<String> {
    let lines = report.lines().filter_map(|line| line.strip_prefix(LINT));
    let mut ids: Vec<String> = lines
        .filter_map(|line| Some(line.split_once(':')?.0.to_owned()))
        .collect();
    ids.sort();
    ids.dedup();
    ids
}

/// The problem of a program that is not there.
fn missing(program: &Path) -> Problem {
    Problem::new(program.display().to_string(), "cannot be run").help(
        "install it, `cargo install cargo-semver-checks --locked`, or pass its path with \
         --semver-checks",
    )
}

/// The problem of a run that came to no result.
fn unusable(version: &str, output: &Output) -> Problem {
    let text = String::from_utf8_lossy(&output.stderr);
    let last = text.lines().rfind(|line| !line.trim().is_empty());
    let reason = last.unwrap_or("it said nothing").trim();
    Problem::new(
        version,
        format!("came to no result ({}): {reason}", output.status),
    )
    .help("use a version of cargo-semver-checks that knows the format of this compiler's rustdoc")
}

#[cfg(test)]
mod tests {
    use super::lints;

    #[test]
    fn failed_lints_are_found_in_a_report() {
        let report = "\n--- failure enum_missing: pub enum removed or renamed ---\n\nFailed in:\n  \
                      enum a::B\n\n--- warning x: y ---\n--- failure a_lint: z ---\n";
        assert_eq!(lints(report), ["a_lint", "enum_missing"]);
        assert!(lints("").is_empty());
    }
}

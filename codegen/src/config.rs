//! What a caller decides about the emitted crate.

use std::path::Path;

/// How the crate is called and what it depends on.
#[derive(Clone, Debug)]
pub struct Config {
    /// The package's name.
    pub package: String,
    /// The package's version.
    pub version: String,
    /// Where the runtime crate comes from.
    pub runtime: RuntimeDependency,
    /// The command that makes the crate again, for the README.
    pub command: String,
}

/// Where the runtime crate comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuntimeDependency {
    /// A folder, relative to the emitted crate or absolute.
    Path(String),
    /// A Git repository and a revision in it.
    Git {
        /// The repository's URL.
        url: String,
        /// A commit, tag or branch.
        revision: Option<String>,
    },
    /// A version from the registry.
    Version(String),
}

/// Where a driver finds what it depends on: folders, relative to the driver or
/// absolute.
#[derive(Clone, Debug)]
pub struct DriverDependencies {
    /// The emitted client crate.
    pub client: String,
    /// `shapesmith-driver`, the part of a driver that is not emitted.
    pub support: String,
}

impl RuntimeDependency {
    /// The same place, seen from a folder inside of the crate's.
    pub(crate) fn as_seen_from_below(&self) -> Self {
        match self {
            RuntimeDependency::Path(path) if Path::new(path).is_relative() => {
                RuntimeDependency::Path(format!("../{path}"))
            }
            other => other.clone(),
        }
    }

    /// The keys of the dependency in TOML.
    pub(crate) fn to_toml(&self) -> String {
        match self {
            RuntimeDependency::Path(path) => format!("path = {}", toml_string(path)),
            RuntimeDependency::Git { url, revision } => match revision {
                Some(revision) => {
                    let (url, revision) = (toml_string(url), toml_string(revision));
                    format!("git = {url}, rev = {revision}")
                }
                None => format!("git = {}", toml_string(url)),
            },
            RuntimeDependency::Version(version) => format!("version = {}", toml_string(version)),
        }
    }
}

/// A text as a string of TOML, whose escapes are not those of Rust.
pub(crate) fn toml_string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control.is_control() => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(control)));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

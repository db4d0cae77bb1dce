//! `services.toml`: which services the project generates, and what of them.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::diagnostic::{Problem, Problems};
use crate::json::Source;
use crate::nearest;
use crate::overrides::{Override, Overrides};
use crate::select::Selection;

/// The services by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// The services in the order of their names.
    pub services: BTreeMap<String, ServiceEntry>,
}

/// One service of the manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceEntry {
    /// The folder of the vendored model below `data`, for instance `connect/2017-08-08`.
    pub model: String,
    /// The name of the emitted crate.
    pub package: String,
    /// The operations to keep.
    pub operations: Selection,
    /// What is wanted otherwise than the model has it.
    pub overrides: Overrides,
}

/// The keys of one table of the manifest.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    model: String,
    package: String,
    operations: Operations,
    #[serde(default)]
    overrides: BTreeMap<String, Override>,
}

/// `"*"` or a list of names.
#[derive(Deserialize)]
#[serde(untagged)]
enum Operations {
    All(String),
    Named(Vec<String>),
}

/// Reads the manifest.
///
/// # Errors
/// What is wrong with its text, with line and column, or with an entry.
pub fn read(source: &Source) -> Result<Manifest, Problems> {
    let entries: BTreeMap<String, Entry> =
        toml::from_str(&source.text).map_err(|error| syntax(source, &error))?;
    let mut problems = Problems::default();
    let mut services = BTreeMap::new();
    for (name, entry) in entries {
        let place = format!("{}#/{name}", source.file);
        check_names(&place, &name, &entry, &mut problems);
        let operations = match entry.operations {
            Operations::All(text) if text == "*" => Selection::All,
            Operations::All(text) => {
                problems.push(
                    Problem::new(
                        format!("{place}/operations"),
                        format!("`{text}` is not a list"),
                    )
                    .help("write a list of names, or \"*\" for all operations"),
                );
                continue;
            }
            Operations::Named(names) => Selection::Named(names),
        };
        let (model, package) = (entry.model, entry.package);
        services.insert(
            name,
            ServiceEntry {
                model,
                package,
                operations,
                overrides: entry.overrides,
            },
        );
    }
    problems.finish(Manifest { services })
}

/// The problem of a text that is not a manifest.
fn syntax(source: &Source, error: &toml::de::Error) -> Problem {
    let before = error
        .span()
        .map_or("", |span| source.text.get(..span.start).unwrap_or(""));
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
    let place = format!("{}:{line}:{column}", source.file);
    let message = error.message().replace('\n', " ");
    Problem::new(place, format!("not a valid manifest: {message}"))
        .help("each service is a table with `model`, `package` and `operations`")
}

/// Names become folders, so none may leave the one it belongs to.
fn check_names(place: &str, name: &str, entry: &Entry, problems: &mut Problems) {
    let plain = |text: &str| {
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        !text.is_empty() && text.chars().all(allowed)
    };
    let dotted = |text: &str| plain(&text.replace('.', "-")) && !text.starts_with('.');
    let folders = entry.model.split('/').all(dotted);
    for (key, text, valid) in [
        ("", name, plain(name)),
        ("/package", entry.package.as_str(), plain(&entry.package)),
        ("/model", entry.model.as_str(), folders),
    ] {
        if !valid {
            let shown = text.escape_debug();
            problems.push(
                Problem::new(
                    format!("{place}{key}"),
                    format!("`{shown}` is not a plain name"),
                )
                .help("use letters, digits, `-` and `_`; `model` may have `/` between names"),
            );
        }
    }
}

impl Manifest {
    /// The entry of a service.
    ///
    /// # Errors
    /// When there is none; names the nearest. `place` says who asks.
    pub fn service(&self, name: &str, place: &str) -> Result<&ServiceEntry, Problem> {
        self.services.get(name).ok_or_else(|| {
            let known: Vec<&str> = self.services.keys().map(String::as_str).collect();
            Problem::new(place, format!("no service is called `{name}`"))
                .help(format!(
                    "use one of {}, or add it to the manifest",
                    known.join(", ")
                ))
                .maybe_help(nearest::advice(name, known))
        })
    }
}

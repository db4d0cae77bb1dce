//! `names.lock`: what the released crate of a vendored model promised.
//!
//! The file is text, one promise a line, so that a review shows what an update
//! adds or breaks. A seal over the lines tells whether somebody edited them.

use std::path::PathBuf;

use sha2::{Digest, Sha256};

use shapesmith_codegen::changes::{Lock, Version};
use shapesmith_model::json::Source;
use shapesmith_model::{Model, Problem, Problems};

use crate::{files, models};

/// The file's name, beside the model.
pub(crate) const FILE: &str = "names.lock";

/// The format that this tool writes.
const FORMAT: u32 = 1;

/// What stands above the promises.
const HEAD: &str = "\
# What the released crate promises: names, types, boxes, optionality.
# Written by `cargo xtask update`; `cargo xtask codegen` refuses to break it.
";

/// A lock and the version of the crate that made its promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LockFile {
    /// The version of the emitted crate.
    pub(crate) version: Version,
    /// Its promises.
    pub(crate) lock: Lock,
}

/// The path of the lock of a vendored model.
pub(crate) fn path(model: &str) -> PathBuf {
    models::vendored(model).join(FILE)
}

/// Why a lock cannot be used.
pub(crate) enum Unusable {
    /// It was edited or cut; the present state can be recorded in its place.
    Broken(Problem),
    /// It is of a newer tool, or cannot be read.
    Foreign(Problem),
}

impl From<Unusable> for Problem {
    fn from(unusable: Unusable) -> Self {
        match unusable {
            Unusable::Broken(problem) | Unusable::Foreign(problem) => problem,
        }
    }
}

/// Reads the lock of a vendored model, if it has one.
///
/// # Errors
/// When the lock is of a newer tool, was edited, or cannot be read.
pub(crate) fn read(model: &str) -> Result<Option<LockFile>, Unusable> {
    let source = files::read_if_present(&path(model)).map_err(Unusable::Foreign)?;
    source.as_ref().map(parse).transpose()
}

/// The version of a lock that cannot be used, if it has one.
pub(crate) fn version_of_broken(model: &str) -> Option<Version> {
    let source = files::read_if_present(&path(model)).ok()??;
    let mut lines = source.text.lines();
    lines.find_map(|line| line.strip_prefix("version ")?.trim().parse().ok())
}

/// The text of a lock.
pub(crate) fn render(file: &LockFile) -> String {
    let mut body = format!("version {}\n", file.version);
    for (path, promise) in &file.lock.promises {
        body.push_str(&format!("{path} = {}\n", escape(promise)));
    }
    format!("{HEAD}format {FORMAT}\nseal {}\n{body}", seal(&body))
}

/// Refuses a model whose crate would break a promise of the last release.
///
/// # Errors
/// Each broken promise with its cause.
pub(crate) fn check(model: &str, locked: &LockFile, now: &Model) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for broken in locked.lock.broken_by(now)? {
        let place = format!("{}: {}", files::shown(&path(model)), broken.path);
        problems.push(Problem::new(place, broken.message));
    }
    if !problems.is_empty() {
        problems.push(
            Problem::new(
                files::shown(&path(model)),
                "the released crate promised otherwise",
            )
            .help(
                "keep the old state with overrides in model/services.toml, or record the new one \
                 with `cargo xtask update --accept`, which makes it a major version",
            ),
        );
    }
    problems.finish(())
}

/// Reads the text of a lock.
fn parse(source: &Source) -> Result<LockFile, Unusable> {
    let text = source.text.replace("\r\n", "\n");
    let lines = text.split_inclusive('\n').enumerate();
    let mut lines = lines.filter(|(_, line)| !line.starts_with('#'));
    let mut field = |name: &str| {
        let (number, line) = lines.next().unwrap_or((0, ""));
        let value = line.strip_prefix(name).map(str::trim);
        value
            .map(|value| (number, value.to_owned()))
            .ok_or_else(|| broken(source, number, format!("`{name}` is missing")))
    };
    let (number, format) = field("format")?;
    if format.parse::<u32>().is_ok_and(|format| format > FORMAT) {
        let place = format!("{}:{}", source.file, number + 1);
        let problem = Problem::new(place, format!("format {format} is of a newer tool"));
        return Err(Unusable::Foreign(problem.help(
            "use the tool of this repository that wrote it, or restore the file from version \
             control",
        )));
    }
    if format != FORMAT.to_string() {
        let message = format!("`{}` is not a format", format.escape_debug());
        return Err(broken(source, number, message));
    }
    let (number, sealed) = field("seal")?;
    let body: Vec<(usize, &str)> = lines.collect();
    let text: String = body.iter().map(|(_, line)| *line).collect();
    if seal(&text) != sealed {
        let message = "the lock was edited by hand, or cut";
        return Err(broken(source, number, message));
    }
    let mut body = body.into_iter();
    let (number, line) = body.next().unwrap_or((0, ""));
    let version = line.trim_end().strip_prefix("version ").unwrap_or_default();
    let version = version
        .parse()
        .map_err(|error: String| broken(source, number, error))?;
    let mut lock = Lock::default();
    for (number, line) in body {
        let Some((path, promise)) = line.trim_end_matches('\n').split_once(" = ") else {
            return Err(broken(source, number, "this line is not `path = promise`"));
        };
        lock.promises.insert(path.to_owned(), unescape(promise));
    }
    Ok(LockFile { version, lock })
}

/// The problem of a lock that cannot be used.
fn broken(source: &Source, line: usize, message: impl Into<String>) -> Unusable {
    let place = format!("{}:{}", source.file, line + 1);
    Unusable::Broken(Problem::new(place, message).help(
        "restore the file from version control, or record the present state with \
         `cargo xtask update --accept`",
    ))
}

/// The fingerprint of the promises.
fn seal(body: &str) -> String {
    let digest = Sha256::digest(body.as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A promise as one line: texts with control characters become strings of JSON.
fn escape(text: &str) -> String {
    let is_plain = !text.contains(char::is_control) && !text.starts_with('"');
    match is_plain {
        true => text.to_owned(),
        false => serde_json::Value::from(text).to_string(),
    }
}

/// The other way round.
fn unescape(text: &str) -> String {
    let quoted = text.starts_with('"');
    let parsed = quoted.then(|| serde_json::from_str(text).ok()).flatten();
    parsed.unwrap_or_else(|| text.to_owned())
}

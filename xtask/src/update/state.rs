//! The present state of a service: its vendored slice and what was released.

use std::collections::BTreeSet;

use serde_json::Value;

use shapesmith_codegen::changes::Lock;
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::words::{self, Words};
use shapesmith_model::{Model, Problem, Problems, json};

use crate::arguments::Update;
use crate::lock::{self, LockFile};
use crate::sources::Found;
use crate::vendor::{self, ORIGIN_FILE};
use crate::{files, models};

/// What lies in the repository of a service.
pub(super) struct State {
    /// The whole slice, with our words.
    pub(super) model: Model,
    /// The names of all shapes in it.
    pub(super) shapes: BTreeSet<String>,
    /// Its files.
    pub(super) found: Found,
    /// What is told of where it came from.
    pub(super) origin: Option<Value>,
}

impl State {
    /// Where it came from, for instance `botocore 1.42.20`, if that is known.
    pub(super) fn source(&self) -> Option<&str> {
        let source = self.origin.as_ref()?.get("source")?.as_str()?;
        (source != vendor::UNKNOWN).then_some(source)
    }
}

/// Reads the vendored slice of a service, if there is one.
pub(super) fn read(entry: &ServiceEntry) -> Result<Option<State>, Problems> {
    let folder = models::vendored(&entry.model);
    if models::main_file(&folder).is_none() {
        return Ok(None);
    }
    let found = models::find(&folder)?;
    let mut model = found.read()?;
    words(entry)?.apply(&mut model);
    let text = match &found {
        Found::Botocore(files) => &files.service,
        Found::Smithy(text) => text,
    };
    let origin = files::read_if_present(&folder.join(ORIGIN_FILE))?;
    let origin: Option<Value> = origin.as_ref().map(json::parse).transpose()?;
    Ok(Some(State {
        shapes: vendor::names_of_shapes(&json::parse(text)?),
        model,
        origin,
        found,
    }))
}

/// Our words for a service.
pub(super) fn words(entry: &ServiceEntry) -> Result<Words, Problems> {
    let path = models::vendored(&entry.model).join(models::WORDS_FILE);
    match files::read_if_present(&path)? {
        Some(source) => words::read(&source),
        None => Ok(Words::default()),
    }
}

/// The lock of a service. The promises of one that was edited or cut are in
/// nobody's way when the present state is to be recorded; its version still
/// says what comes next, unless somebody else does.
pub(super) fn lock(entry: &ServiceEntry, options: &Update) -> Result<Option<LockFile>, Problem> {
    match lock::read(&entry.model) {
        Err(lock::Unusable::Broken(problem)) if options.accept => {
            match (lock::version_of_broken(&entry.model), options.crate_version) {
                (Some(version), _) | (None, Some(version)) => Ok(Some(LockFile {
                    version,
                    lock: Lock::default(),
                })),
                (None, None) => Err(problem.help(
                    "its version cannot be read either: restore the file from version control, \
                     or add --crate-version X.Y.Z",
                )),
            }
        }
        result => Ok(result?),
    }
}

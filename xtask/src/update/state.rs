//! The present state of a service: its vendored slice and what was released.

use std::collections::BTreeSet;

use serde_json::Value;

use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::words::{self, Words};
use shapesmith_model::{Model, Problem, Problems, json};

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
    /// Where it came from, for instance `botocore 1.42.20`.
    pub(super) source: Option<String>,
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
    let source = origin.and_then(|origin| Some(origin.get("source")?.as_str()?.to_owned()));
    Ok(Some(State {
        shapes: vendor::names_of_shapes(&json::parse(text)?),
        model,
        source,
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

/// The lock of a service. One that cannot be used is in nobody's way when the
/// present state is to be recorded.
pub(super) fn lock(entry: &ServiceEntry, accept: bool) -> Result<Option<LockFile>, Problem> {
    match lock::read(&entry.model) {
        Err(_) if accept => Ok(None),
        result => result,
    }
}

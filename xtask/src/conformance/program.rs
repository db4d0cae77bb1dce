//! The programs that run the suites: one for each protocol, with a module for
//! each suite.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use serde_json::Value;

use shapesmith_codegen::Files;
use shapesmith_model::botocore;
use shapesmith_model::json::Source;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Problems, validate};

use crate::program::{self, Talk};
use crate::workers;

use super::model::{self, Converted};
use super::suites::Suite;

/// The command that makes the programs again.
const COMMAND: &str = "cargo xtask conformance";

/// A suite with its model.
pub(crate) struct Subject {
    pub(crate) suite: Suite,
    pub(crate) model: Value,
    /// The operation of each case.
    pub(crate) operations: Vec<String>,
    /// Why there is no code for it.
    pub(crate) refused: Option<String>,
}

/// The suites that share a protocol's name.
pub(crate) struct Program {
    pub(crate) protocol: String,
    pub(crate) subjects: Vec<Subject>,
}

impl Program {
    /// What is emitted of it.
    fn emitted(&self) -> program::Program {
        let subjects = self.subjects.iter();
        let sent = subjects.filter(|subject| subject.refused.is_none());
        program::Program {
            folder: self.protocol.clone(),
            package: format!("conformance-{}", self.protocol.replace('_', "-")),
            about: "the suites of one protocol".to_owned(),
            command: COMMAND,
            talk: Talk::Exchange,
            clients: sent.map(|subject| subject.suite.module()).collect(),
        }
    }
}

/// Emits the programs below a folder.
pub(crate) fn emit(suites: Vec<Suite>, folder: &Path) -> Result<Vec<Program>, Problems> {
    let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let emitted = workers::map(&suites, threads, |suite| Ok(modules(suite)));
    let mut programs: Vec<Program> = Vec::new();
    let mut texts: Vec<Files> = Vec::new();
    for (suite, emitted) in suites.into_iter().zip(emitted) {
        let (converted, code) = emitted?;
        let Converted { model, operations } = converted;
        let place = programs
            .iter()
            .position(|program| program.protocol == suite.protocol);
        let place = place.unwrap_or_else(|| {
            programs.push(Program {
                protocol: suite.protocol.clone(),
                subjects: Vec::new(),
            });
            texts.push(Files::new());
            programs.len() - 1
        });
        let refused = match code {
            Ok(code) => {
                texts[place].extend(code);
                None
            }
            Err(problems) => Some(problems.to_string()),
        };
        programs[place].subjects.push(Subject {
            suite,
            model,
            operations,
            refused,
        });
    }
    for (program, code) in programs.iter().zip(texts) {
        program::write(&program.emitted(), code, folder)?;
    }
    let emitted: Vec<_> = programs.iter().map(Program::emitted).collect();
    program::write_workspace(folder, &emitted)?;
    Ok(programs)
}

/// Builds the programs and tells where they are.
pub(crate) fn build(
    programs: &[Program],
    folder: &Path,
    target: &Path,
) -> Result<Vec<PathBuf>, Problems> {
    let emitted: Vec<_> = programs.iter().map(Program::emitted).collect();
    program::build(&emitted, folder, target)
}

/// The modules of a suite.
fn modules(suite: &Suite) -> (Converted, Result<Files, Problems>) {
    let converted = model::convert(suite);
    let code = code(suite, &converted.model);
    (converted, code)
}

/// The client and its driver, as modules.
fn code(suite: &Suite, model: &Value) -> Result<Files, Problems> {
    let place = format!("{}.json#/{}", suite.file, suite.index);
    let service = Source {
        file: place.clone(),
        text: model.to_string(),
    };
    let read = botocore::read(&botocore::Files {
        service,
        extras: Vec::new(),
        endpoint_rules: None,
    })?;
    validate::validate(&read, place.as_str())?;
    let read = select(read, &Selection::All, &place)?;
    program::modules(&read, &suite.module(), COMMAND)
}

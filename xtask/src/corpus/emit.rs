//! One crate: from its model to its files.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use shapesmith_codegen::{Config, Obstacle, RuntimeDependency, generate, unsendable};
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Problem, Problems};

use crate::arguments::Codegen;
use crate::{codegen, models, output};

use super::crates;
use super::models::Model;

/// A crate to emit.
pub(super) struct Job<'m> {
    pub(super) model: &'m Model,
    target: Result<Target, Problem>,
    command: String,
}

/// What is made.
struct Target {
    folder: PathBuf,
    package: String,
    runtime: RuntimeDependency,
}

/// What was made. The files themselves are on disk and no longer in memory.
#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) protocol: String,
    /// Why operations cannot be sent: one obstacle for each of them.
    pub(super) obstacles: Vec<Obstacle>,
    pub(super) files: usize,
    pub(super) bytes: usize,
    pub(super) changed: usize,
    pub(super) removed: usize,
    pub(super) phases: Phases,
}

/// How long each part of the work took.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Phases {
    pub(super) read: Duration,
    pub(super) generate: Duration,
    pub(super) write: Duration,
}

/// The crates to emit. They are named after all models, so that a part of the
/// corpus gives the same crates as the whole.
///
/// # Errors
/// When the runtime that the arguments name is not there.
pub(super) fn jobs<'m>(
    options: &Codegen,
    out: &Path,
    all: &'m [Model],
    chosen: Vec<&'m Model>,
) -> Result<Vec<Job<'m>>, Problem> {
    let mut names = crates::name(all);
    let mut jobs = Vec::new();
    for model in chosen {
        let Some(name) = names.remove(&model.name) else {
            continue;
        };
        let target = match name {
            Ok(name) => {
                let folder = out.join(&name.folder);
                Ok(Target {
                    runtime: codegen::runtime(options, &folder)?,
                    package: name.package,
                    folder,
                })
            }
            Err(problem) => Err(problem),
        };
        let command = command(options, model);
        jobs.push(Job {
            model,
            target,
            command,
        });
    }
    Ok(jobs)
}

/// The command that makes the crate again, the same on every machine.
fn command(options: &Codegen, model: &Model) -> String {
    let runtime = options.runtime.iter();
    let runtime: String = runtime
        .map(|source| format!(" --runtime {source}"))
        .collect();
    let name = &model.name;
    format!("cargo xtask codegen --corpus BOTOCORE --services {name}{runtime} --out DIR")
}

/// Reads the model, generates the crate, and writes what of it differs.
pub(super) fn emit(job: &Job<'_>) -> Result<Outcome, Problems> {
    let target = job.target.as_ref().map_err(Clone::clone)?;
    let (model, read) = timed(|| {
        let model = models::read(&job.model.folder)?;
        select(model, &Selection::All, "--corpus")
    })?;
    let config = Config {
        package: target.package.clone(),
        version: "0.1.0".to_owned(),
        runtime: target.runtime.clone(),
        command: job.command.clone(),
    };
    let (files, generate) = timed(|| generate(&model, &config))?;
    let (changes, write) = timed(|| {
        let changes = output::compare(&target.folder, &files)?;
        if !changes.is_empty() {
            output::write(&target.folder, &files, &changes)?;
        }
        Ok(changes)
    })?;
    let unsendable = unsendable(&model).into_iter();
    Ok(Outcome {
        protocol: model.service.protocol.name().to_owned(),
        obstacles: unsendable.map(|found| found.obstacle).collect(),
        files: files.len(),
        bytes: files.values().map(String::len).sum(),
        changed: changes.stale.len() + changes.missing.len(),
        removed: changes.orphaned.len(),
        phases: Phases {
            read,
            generate,
            write,
        },
    })
}

/// A result, and how long it took.
fn timed<T>(work: impl FnOnce() -> Result<T, Problems>) -> Result<(T, Duration), Problems> {
    let start = Instant::now();
    Ok((work()?, start.elapsed()))
}

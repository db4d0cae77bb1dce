//! `cargo xtask diff`: what changes when a model changes.

use std::path::Path;
use std::process::ExitCode;

use shapesmith_codegen::changes::{self, Comparison, Heading};
use shapesmith_model::select::{Selection, select_both};
use shapesmith_model::{Model, Problem, Problems, overrides};

use crate::arguments::{Diff, Format};
use crate::sources::Source;
use crate::verdict::{self, near_operations};
use crate::{files, models, report};

/// Reads both models, compares them and tells.
pub(crate) fn run(options: &Diff) -> Result<ExitCode, Problems> {
    let entry = match &options.service {
        Some(name) => models::manifest()?.services.remove(name),
        None => None,
    };
    let by_manifest = entry.as_ref().map(|entry| entry.model.as_str());
    let model = by_manifest.or(options.service.as_deref());
    let mut problems = Problems::default();
    let mut read = |path| {
        read(path, model)
            .map_err(|found| problems.append(found))
            .ok()
    };
    let (Some(old), Some(new)) = (read(&options.old), read(&options.new)) else {
        return Err(problems);
    };
    check_service(&old, &new, &files::shown(&options.new))?;
    let by_argument = options.operations.clone().map(Selection::Named);
    let by_manifest = entry.as_ref().map(|entry| entry.operations.clone());
    let selection = by_argument.or(by_manifest).unwrap_or(Selection::All);
    let everything: Vec<String> = new.operations.keys().cloned().collect();
    let (mut old, mut new) = select_both(old, new, &selection, "--operations")?;
    if let Some(entry) = &entry {
        let manifest = files::shown(&models::manifest_path());
        let name = options.service.as_deref().unwrap_or_default();
        let place = format!("{manifest}#/{name}/overrides");
        overrides::apply_to_both(&mut old, &mut new, &entry.overrides, &place)?;
    }
    let mut comparison = changes::compare(&old, &new)?;
    near_operations(&mut comparison, &everything);
    print!("{}", printed(options, &comparison, &old, &new));
    Ok(verdict::exit_code([&comparison], &options.verdict))
}

/// Reads a model out of whatever holds it.
fn read(path: &Path, model: Option<&str>) -> Result<Model, Problems> {
    let source = Source::open(path)?;
    let models = source.models();
    match model {
        Some(model) => source.files(model)?.read(),
        None if models.is_empty() => source.files("")?.read(),
        None => Err(
            Problem::new(files::shown(path), format!("holds {} models", models.len()))
                .help("name one with --service, for instance `--service s3`")
                .into(),
        ),
    }
}

/// Two models of different services have nothing to tell each other.
pub(crate) fn check_service(old: &Model, new: &Model, place: &str) -> Result<(), Problem> {
    let (before, after) = (&old.service.sdk_id, &new.service.sdk_id);
    if before == after {
        return Ok(());
    }
    Err(Problem::new(
        place,
        format!("the model is of the service `{after}`, the older one of `{before}`"),
    )
    .help(format!("pass a newer model of `{before}`")))
}

/// The report in the form that was asked for.
fn printed(options: &Diff, comparison: &Comparison, old: &Model, new: &Model) -> String {
    match options.format {
        Format::Text => changes::report(comparison, None),
        Format::Json => format!("{:#}\n", report::json(comparison)),
        Format::Markdown => {
            let all = old.operations.keys().chain(new.operations.keys());
            let mut operations: Vec<String> = all.cloned().collect();
            operations.sort();
            operations.dedup();
            let heading = Heading {
                version: "Next".to_owned(),
                source: format!("{} to {}", options.old.display(), options.new.display()),
                operations,
            };
            changes::changelog(comparison, &heading)
        }
    }
}

//! `cargo xtask differential`: compares what emitted clients send with what
//! boto3 sends for the same inputs.
//!
//! 1. [`cases`] makes inputs from the model, which follow from a seed.
//! 2. [`driver`] builds a program that sends them through the emitted client.
//! 3. [`oracle`] runs a script that sends them through boto3 and the driver to
//!    one server and compares the requests.
//! 4. [`report`] tells what came of it.

mod cases;
mod driver;
mod generator;
mod numbers;
mod oracle;
mod report;
#[cfg(test)]
mod tests;
mod text;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::select;
use shapesmith_model::{Model, Problem, Problems};

use crate::arguments::Differential;
use crate::{cargo, files, models};

use report::Report;

/// A service with the inputs of its operations.
struct Subject {
    /// Its name in the manifest.
    name: String,
    entry: ServiceEntry,
    model: Model,
    /// The operations with their inputs, in the order of their names.
    inputs: Vec<(String, Vec<Value>)>,
}

/// Compares services with boto3.
pub(crate) fn run(options: &Differential) -> Result<(), Problems> {
    let entries = entries(options)?;
    let python = match oracle::find(options.python.as_deref()) {
        Ok(python) => python,
        Err(problem) if options.if_available => {
            println!("skipped: {}: {}", problem.place, problem.message);
            return Ok(());
        }
        Err(problem) => return Err(problem.into()),
    };
    let seed = options.seed.unwrap_or_else(|| fastrand::u64(..));
    println!("seed {seed}");
    let folder = cargo::target()?.join("differential");
    let script = oracle::write(&folder)?;
    let mut problems = Problems::default();
    for (name, entry) in entries {
        let subject = subject(name, entry, seed, options.count as usize)?;
        let command = format!(
            "cargo xtask differential --service {} --seed {seed} --count {}{}",
            subject.name,
            options.count,
            python_argument(options)
        );
        let folder = folder.join(&subject.name);
        let program = driver::build(&subject.entry, &subject.model, &folder)?;
        let cases = write_cases(&subject, &folder)?;
        let mut report = Report::new(&subject.inputs, seed, &command);
        oracle::run(&python, &script, &subject.entry, &program, &cases, |line| {
            report.line(&line)
        })?;
        if let Err(problem) = report.finish() {
            problems.push(problem);
        }
    }
    problems.finish(())
}

/// The services that the arguments ask for.
fn entries(options: &Differential) -> Result<Vec<(String, ServiceEntry)>, Problems> {
    let manifest = models::manifest()?;
    match &options.service {
        Some(name) => Ok(vec![(
            name.clone(),
            manifest.service(name, "--service")?.clone(),
        )]),
        None => Ok(manifest.services.into_iter().collect()),
    }
}

/// Reads the model of a service and makes the inputs.
fn subject(
    name: String,
    entry: ServiceEntry,
    seed: u64,
    count: usize,
) -> Result<Subject, Problems> {
    let model = models::read(&models::vendored(&entry.model))?;
    let place = format!("{}#/{name}", files::shown(&models::manifest_path()));
    let model = select(model, &entry.operations, &place)?;
    let operations = model.operations.values();
    let inputs = operations
        .map(|operation| {
            let inputs = cases::inputs(&model, operation, seed, count);
            (operation.name.clone(), inputs)
        })
        .collect();
    Ok(Subject {
        name,
        entry,
        model,
        inputs,
    })
}

/// Writes one file of cases for each operation.
fn write_cases(subject: &Subject, folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let texts = subject.inputs.iter().map(|(operation, inputs)| {
        let path = folder.join(format!("cases/{operation}.jsonl"));
        let lines = inputs
            .iter()
            .map(|input| format!("{}\n", json!({"operation": operation, "input": input})));
        (path, lines.collect::<String>())
    });
    let texts: Vec<(PathBuf, String)> = texts.collect();
    let borrowed = texts
        .iter()
        .map(|(path, text)| (path.clone(), text.as_str()));
    files::replace_all(&borrowed.collect::<Vec<_>>())?;
    Ok(texts.into_iter().map(|(path, _)| path).collect())
}

/// The argument that names the same Python again.
fn python_argument(options: &Differential) -> String {
    match &options.python {
        Some(path) => format!(" --python {}", path.display()),
        None => String::new(),
    }
}

//! `cargo xtask update`: brings vendored models to a newer state.
//!
//! 1. [`plan`] reads both states of each service, compares them and works out
//!    every file that is to change; nothing is written.
//! 2. What was found is told.
//! 3. If nothing speaks against it, all files change at once.

mod changelog;
mod plan;
mod state;
mod told;

use std::process::ExitCode;

use serde_json::{Map, Value};

use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::{Problem, Problems};

use crate::arguments::{Format, Update};
use crate::sources::{self, Source};
use crate::transaction::{self, Transaction};
use crate::{models, report, verdict};

use plan::Plan;

/// Plans, tells, and writes unless something speaks against it.
pub(crate) fn run(options: &Update) -> Result<ExitCode, Problems> {
    match options.dry_run {
        true => transaction::refuse_pending()?,
        false => transaction::recover()?,
    }
    let manifest = models::manifest()?;
    let entries: Vec<(&String, &ServiceEntry)> = match &options.service {
        Some(name) => vec![(name, manifest.service(name, "--service")?)],
        None => manifest.services.iter().collect(),
    };
    check_arguments(options, entries.len())?;
    let source = sources::chosen(&options.source)?;
    let plans = plan_all(options, source.as_ref(), &entries)?;
    print!("{}", told(options.format, &plans));
    if let Some(code) = denied(options, &plans) {
        return Ok(code);
    }
    refusals(options, &plans)?;
    if options.dry_run {
        eprintln!("--dry-run: nothing was written");
    } else {
        write(&plans)?;
    }
    let comparisons = plans.iter().map(|plan| &plan.comparison);
    Ok(verdict::exit_code(comparisons, &options.verdict))
}

/// Refuses arguments that only make sense with others.
fn check_arguments(options: &Update, services: usize) -> Result<(), Problem> {
    let has_source = options.source.from.is_some() || options.source.version.is_some();
    if !has_source && !options.accept {
        return Err(Problem::new("arguments", "there is nothing to update from")
            .help("pass --from or --version, or --accept alone to record the present state"));
    }
    if services != 1 && options.crate_version.is_some() {
        return Err(
            Problem::new("--crate-version", "is about one service").help("add --service NAME")
        );
    }
    Ok(())
}

/// The plans of all services, or all problems.
fn plan_all<'a>(
    options: &Update,
    source: Option<&Source>,
    entries: &[(&'a String, &'a ServiceEntry)],
) -> Result<Vec<Plan<'a>>, Problems> {
    let mut problems = Problems::default();
    let mut plans = Vec::new();
    for (name, entry) in entries {
        match plan::plan(options, source, name, entry) {
            Ok(plan) => plans.push(plan),
            Err(found) => problems.append(found),
        }
    }
    problems.finish(plans)
}

/// What was found, in the form that was asked for.
fn told(format: Format, plans: &[Plan<'_>]) -> String {
    match format {
        Format::Text => plans.iter().map(told::text).collect(),
        Format::Markdown => plans.iter().map(|plan| plan.changelog.clone()).collect(),
        Format::Json => {
            let reports = plans.iter().map(|plan| {
                let mut report = report::json(&plan.comparison);
                report["version"] = Value::from(plan.version.to_string());
                (plan.name.clone(), report)
            });
            let reports = Value::Object(reports.collect::<Map<_, _>>());
            format!("{reports:#}\n")
        }
    }
}

/// The exit code of a verdict that is denied; nothing is written then.
fn denied(options: &Update, plans: &[Plan<'_>]) -> Option<ExitCode> {
    let deny = options.verdict.deny?;
    let mut comparisons = plans.iter().map(|plan| &plan.comparison);
    let is_denied = comparisons.any(|comparison| verdict::is_denied(comparison, deny));
    is_denied.then(|| {
        eprintln!("nothing was written");
        let comparisons = plans.iter().map(|plan| &plan.comparison);
        verdict::exit_code(comparisons, &options.verdict)
    })
}

/// What speaks against writing.
fn refusals(options: &Update, plans: &[Plan<'_>]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for plan in plans {
        // What is lost explains what breaks.
        if !plan.lost.is_empty() {
            problems.append(plan.lost.clone());
        } else if !options.accept {
            problems.append(plan.breaks.clone());
        }
    }
    problems.finish(())
}

/// Writes all files of all services, or none.
fn write(plans: &[Plan<'_>]) -> Result<(), Problem> {
    let mut transaction = Transaction::default();
    for plan in plans {
        for (path, text) in &plan.writes {
            transaction.write(path, text);
        }
        for path in &plan.removals {
            transaction.remove(path);
        }
    }
    let (written, removed) = transaction.size();
    transaction.commit()?;
    eprintln!("{written} files written, {removed} removed");
    Ok(())
}

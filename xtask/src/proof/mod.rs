//! `cargo xtask proof`: compares our verdicts with cargo-semver-checks, over
//! releases of botocore.
//!
//! 1. [`pairs`] reads which models to compare.
//! 2. [`wheels`] takes both models out of botocore's wheels and cuts them as an
//!    import does.
//! 3. [`crates`] emits both crates and has rustdoc describe them.
//! 4. [`semver`] asks cargo-semver-checks.
//! 5. [`agreement`] judges what both sides say, by what [`sight`] foretells;
//!    [`table`] tells it.

mod agreement;
mod crates;
mod pairs;
mod semver;
mod sight;
mod table;
mod wheels;

use std::path::PathBuf;

use shapesmith_codegen::changes::{self, Comparison};
use shapesmith_model::{Problem, Problems};

use crate::arguments::Proof;
use crate::files;

use agreement::Agreement;
use crates::Workshop;
use pairs::Pair;
use semver::{Opinion, Tool};
use wheels::Wheels;

/// The result of a pair.
struct Row {
    pair: Pair,
    comparison: Comparison,
    /// What cargo-semver-checks says; nothing if the sources are the same.
    opinion: Option<Opinion>,
    agreement: Agreement,
}

/// What a run works with.
struct Bench {
    wheels: Wheels,
    workshop: Workshop,
    tool: Tool,
}

/// Compares every pair and tells what came of it.
pub(crate) fn run(options: &Proof) -> Result<(), Problems> {
    let pairs = pairs::read(&pairs_path(options), options.only.as_deref())?;
    let bench = bench(options)?;
    let mut problems = Problems::default();
    let mut rows = Vec::new();
    for (index, pair) in pairs.iter().enumerate() {
        let Pair { old, new, .. } = pair;
        let service = pair.service();
        eprintln!("{}/{}: {service} {old} to {new}", index + 1, pairs.len());
        match prove(pair, &bench) {
            Ok(row) => rows.push(row),
            Err(found) => problems.append(found),
        }
    }
    let page = table::page(&rows, &bench.tool.version);
    match &options.table {
        Some(path) => files::replace_all(&[(path.clone(), page.as_str())])?,
        None => print!("{page}"),
    }
    for row in &rows {
        if let Agreement::Unexplained(faults) = &row.agreement {
            problems.push(unexplained(&row.pair, faults));
        }
    }
    problems.finish(())
}

/// The file of pairs.
fn pairs_path(options: &Proof) -> PathBuf {
    let usual = || files::root().join("xtask/proof.tsv");
    options.pairs.clone().unwrap_or_else(usual)
}

/// Finds folders and programs.
fn bench(options: &Proof) -> Result<Bench, Problem> {
    let work = options.work.clone().unwrap_or_else(crates::default_folder);
    let wheels = options.wheels.clone();
    let python = options.python.clone();
    let program = options.semver_checks.clone();
    Ok(Bench {
        wheels: Wheels {
            folder: wheels.unwrap_or_else(|| work.join("wheels")),
            python: python.unwrap_or_else(|| "python3".into()),
        },
        tool: Tool::find(program.unwrap_or_else(|| "cargo-semver-checks".into()))?,
        workshop: Workshop::open(work)?,
    })
}

/// Compares the models and the crates of a pair.
fn prove(pair: &Pair, bench: &Bench) -> Result<Row, Problems> {
    let (old, new) = bench.wheels.models(pair)?;
    let comparison = changes::compare(&old, &new)?;
    let (old, new) = (bench.workshop.emit(&old)?, bench.workshop.emit(&new)?);
    let opinion = if old.is_same(&new) {
        None
    } else {
        let old = bench.workshop.described(&old)?;
        let new = bench.workshop.described(&new)?;
        Some(bench.tool.compare(&old, &new)?)
    };
    let agreement = match &opinion {
        Some(opinion) => agreement::judge(&comparison, opinion),
        None => agreement::judge(&comparison, &Opinion::NOTHING),
    };
    Ok(Row {
        pair: pair.clone(),
        agreement,
        comparison,
        opinion,
    })
}

/// The problem of a disagreement that nobody foresaw.
fn unexplained(pair: &Pair, faults: &[String]) -> Problem {
    Problem::new(
        format!("{} {} to {}", pair.service(), pair.old, pair.new),
        format!("the sides disagree: {}", faults.join("; ")),
    )
    .help("look which side is right; correct the diff, or xtask/src/proof/sight.rs")
}

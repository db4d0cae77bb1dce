//! `cargo xtask conformance`: runs botocore's protocol suites through emitted
//! code, and with them its corpus of responses and its items of CBOR.
//!
//! 1. [`suites`], [`responses`] and [`cbor`] read the files.
//! 2. [`model`] turns each suite into a model.
//! 3. [`program`] emits a client and its driver for each, and builds them.
//! 4. [`exchange`] sends each case through its client.
//! 5. [`compare`] compares what came with what the case says.
//! 6. [`report`] tells; [`excused`] knows what is not expected to pass.

mod cbor;
mod compare;
mod exchange;
mod excused;
mod model;
mod program;
mod report;
mod responses;
mod shapes;
mod suites;

use std::collections::BTreeSet;
use std::time::Instant;

use shapesmith_model::{Problem, Problems, nearest};

use crate::arguments::Conformance;
use crate::{cargo, files};

use excused::Excuse;
use suites::{Case, Suite};

/// The suites of the repository.
const SUITES: &str = "xtask/conformance/suites";

/// Runs the suites.
pub(crate) fn run(options: &Conformance) -> Result<(), Problems> {
    let excuses_path = excused::path(options.excused.as_deref());
    let excuses = excused::read(&excuses_path)?;
    let ours = options.suites.clone();
    let ours = ours.unwrap_or_else(|| files::root().join(SUITES));
    let mut suites = suites::read(&options.botocore, &ours)?;
    suites.extend(responses::read(&options.botocore)?);
    suites.extend(cbor::read(&options.botocore)?);
    let suites = chosen(options, suites)?;
    let target = cargo::target()?;
    let usual = || target.join("conformance");
    let folder = options.out.clone().unwrap_or_else(usual);
    let start = Instant::now();
    let programs = program::emit(suites, &folder)?;
    let count: usize = programs.iter().map(|program| program.subjects.len()).sum();
    let seconds = start.elapsed().as_secs();
    println!("emitted the clients of {count} suites in {seconds} s, building them");
    let start = Instant::now();
    let executables = program::build(&programs, &folder, &target)?;
    println!("built them in {} s", start.elapsed().as_secs());
    let mut rows = Vec::new();
    for (program, executable) in programs.iter().zip(&executables) {
        rows.extend(exchange::run(program, executable, |case| {
            is_wanted(options, case)
        })?);
    }
    print!("{}", report::failures(&rows, &excuses));
    let counts = report::counts(&rows, &excuses);
    println!("{}", report::table(&counts));
    let mut problems = Problems::default();
    let failed: usize = counts.values().map(|counts| counts.failed).sum();
    if failed > 0 {
        let message = format!("{failed} of {} cases fail", rows.len());
        problems.push(
            Problem::new("conformance", message)
                .help("look at them above; run one with --protocol P --case ID"),
        );
    }
    let ran = |excuse: &Excuse| was_run(options, excuse);
    for fault in excused::faults(&excuses, &rows, ran) {
        problems.push(Problem::new(files::shown(&excuses_path), fault).help("remove the entry"));
    }
    problems.finish(())
}

/// Whether the arguments ask for a case.
fn is_wanted(options: &Conformance, case: &Case) -> bool {
    options.case.as_ref().is_none_or(|id| case.id == *id)
}

/// Whether the arguments ask for what an excuse is about.
fn was_run(options: &Conformance, excuse: &Excuse) -> bool {
    let protocol = suites::protocol(&excuse.file);
    options
        .protocol
        .as_ref()
        .is_none_or(|wanted| protocol == wanted)
        && options.case.as_ref().is_none_or(|id| excuse.id == *id)
}

/// The suites that the arguments ask for: whole protocols, so that a program
/// does not depend on the case.
fn chosen(options: &Conformance, suites: Vec<Suite>) -> Result<Vec<Suite>, Problem> {
    let protocols: BTreeSet<String> = suites.iter().map(|suite| suite.protocol.clone()).collect();
    if let Some(protocol) = &options.protocol
        && !protocols.contains(protocol)
    {
        let known: Vec<&str> = protocols.iter().map(String::as_str).collect();
        return Err(Problem::new(
            "--protocol",
            format!("there are no suites called `{protocol}`"),
        )
        .help(format!("use one of {}", known.join(", "))));
    }
    let is_protocol = |suite: &Suite| {
        options
            .protocol
            .as_ref()
            .is_none_or(|name| suite.protocol == *name)
    };
    let suites = suites.into_iter().filter(is_protocol);
    let suites: Vec<Suite> = suites.collect();
    let Some(id) = &options.case else {
        return Ok(suites);
    };
    let has_case = |suite: &&Suite| suite.cases.iter().any(|case| is_wanted(options, case));
    let holding: BTreeSet<&str> = suites
        .iter()
        .filter(has_case)
        .map(|suite| suite.protocol.as_str())
        .collect();
    if holding.is_empty() {
        let cases = suites.iter().flat_map(|suite| &suite.cases);
        return Err(Problem::new("--case", format!("there is no case `{id}`"))
            .help("pass the id of a case as it is printed")
            .maybe_help(nearest::advice(id, cases.map(|case| case.id.as_str()))));
    }
    let holding: BTreeSet<String> = holding.into_iter().map(str::to_owned).collect();
    let suites = suites.into_iter();
    Ok(suites
        .filter(|suite| holding.contains(&suite.protocol))
        .collect())
}

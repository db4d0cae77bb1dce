//! `cargo xtask codegen --corpus`: a crate for every model of a botocore.

mod crates;
mod emit;
mod failure;
mod figures;
mod models;
mod progress;
mod summary;
mod table;
mod workspace;

use std::num::NonZeroUsize;
use std::path::Path;
use std::thread;
use std::time::Instant;

use shapesmith_model::Problems;

use crate::arguments::Codegen;
use crate::workers;

use emit::Job;
use failure::Failure;
use figures::Figures;
use progress::Progress;
use summary::Summary;

/// Emits the crates, and a workspace around them. A model that cannot be
/// emitted does not keep the others from it.
pub(crate) fn run(options: &Codegen, corpus: &Path, out: &Path) -> Result<(), Problems> {
    let start = Instant::now();
    summary::check(options.summary.as_deref())?;
    workspace::check_ours(out)?;
    let threads = threads(options.jobs);
    let all = models::find(corpus, threads)?;
    let chosen = models::choose(&all, options.services.as_deref())?;
    let mut jobs = emit::jobs(options, out, &all, chosen)?;
    // The largest first, so that the end is not one thread at work on it.
    jobs.sort_by_key(|job| std::cmp::Reverse(job.model.bytes()));
    let progress = Progress::new(&jobs);
    let results = workers::map(&jobs, threads, |job| {
        progress.during(job, || emit::emit(job))
    });
    progress.finish();
    let results: Vec<(&Job, _)> = jobs.iter().zip(results).collect();
    let (changed, workspace) = workspace::write(out);
    let summary = Summary::new(&results);
    summary.print();
    let saved = summary.save(options.summary.as_deref());
    Figures::new(&results, start.elapsed(), threads).print(out, changed);
    let failures = results.into_iter().filter_map(Failure::of).collect();
    failure::report(failures, [workspace, saved])
}

/// How many models to work on at a time.
fn threads(wanted: Option<NonZeroUsize>) -> NonZeroUsize {
    let available = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    wanted.unwrap_or_else(available)
}

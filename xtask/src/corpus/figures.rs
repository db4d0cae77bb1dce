//! How much was done in what time: what differs from run to run.

use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::time::Duration;

use shapesmith_model::Problems;

use crate::files;

use super::emit::{Job, Outcome, Phases};
use super::models::Model;
use super::progress::rate;
use super::table::grouped;

/// The figures of a run.
pub(super) struct Figures {
    elapsed: Duration,
    threads: NonZeroUsize,
    crates: usize,
    files: usize,
    changed: usize,
    removed: usize,
    /// Of models, failed ones too.
    bytes: usize,
    shapes: usize,
    phases: Phases,
}

impl Figures {
    /// The figures of all results.
    pub(super) fn new(
        results: &[(&Job<'_>, Result<Outcome, Problems>)],
        elapsed: Duration,
        threads: NonZeroUsize,
    ) -> Self {
        let outcomes = || {
            results
                .iter()
                .filter_map(|(_, result)| result.as_ref().ok())
        };
        let sum = |count: fn(&Outcome) -> usize| outcomes().map(count).sum();
        let time =
            |phase: fn(&Phases) -> Duration| outcomes().map(|outcome| phase(&outcome.phases)).sum();
        let models = || results.iter().map(|(job, _)| job.model);
        Self {
            elapsed,
            threads,
            crates: outcomes().count(),
            files: sum(|outcome| outcome.files),
            changed: sum(|outcome| outcome.changed),
            removed: sum(|outcome| outcome.removed),
            bytes: models().map(Model::bytes).sum(),
            shapes: models().map(Model::shapes).sum(),
            phases: Phases {
                read: time(|phases| phases.read),
                generate: time(|phases| phases.generate),
                write: time(|phases| phases.write),
            },
        }
    }

    /// Prints the figures to stderr, so that stdout is the same for each run.
    /// Files of the workspace count as those of crates do.
    pub(super) fn print(&self, out: &Path, workspace_changed: usize) {
        eprintln!(
            "{}: {} crates, {} files, {} changed, {} removed",
            files::shown(out),
            grouped(self.crates),
            grouped(self.files),
            grouped(self.changed + workspace_changed),
            grouped(self.removed),
        );
        let seconds = self.elapsed.as_secs_f64();
        eprintln!(
            "{} of models in {seconds:.1} s on {} threads: {}/s, {} shapes/s{}",
            megabytes(self.bytes),
            self.threads,
            megabytes(rate(self.bytes, self.elapsed)),
            grouped(rate(self.shapes, self.elapsed)),
            peak_memory().map_or(String::new(), |peak| format!("; peak memory {peak}")),
        );
        let Phases {
            read,
            generate,
            write,
        } = self.phases;
        let all = (read + generate + write).as_secs_f64().max(0.001);
        let share = |phase: Duration| 100.0 * phase.as_secs_f64() / all;
        eprintln!(
            "of the threads' time {:.0} % was for reading, {:.0} % for generating, {:.0} % for writing",
            share(read),
            share(generate),
            share(write),
        );
    }
}

/// A number of bytes in megabytes of a million.
fn megabytes(bytes: usize) -> String {
    format!("{}.{} MB", grouped(bytes / 1_000_000), bytes / 100_000 % 10)
}

/// The most memory that this process has held, where the system tells.
fn peak_memory() -> Option<String> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(megabytes(kibibytes * 1024))
}

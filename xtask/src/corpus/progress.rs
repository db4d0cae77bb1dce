//! How far the work is, on stderr: a bar on a terminal, else a line now and
//! then.

use std::collections::BTreeSet;
use std::io::IsTerminal;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::emit::Job;
use super::models::ModelName;
use super::table::grouped;

/// The least time between two lines.
const PAUSE: Duration = Duration::from_secs(2);

/// At most this many lines are printed, the last one included.
const LINES: usize = 20;

/// How far the work is.
pub(super) struct Progress {
    /// Absent where stderr is no terminal.
    bar: Option<ProgressBar>,
    start: Instant,
    total: usize,
    state: Mutex<State>,
}

/// What changes while the work goes on.
#[derive(Default)]
struct State {
    done: usize,
    shapes: usize,
    running: BTreeSet<ModelName>,
    pace: Pace,
}

impl Progress {
    /// The beginning.
    pub(super) fn new(jobs: &[Job<'_>]) -> Self {
        let bar = std::io::stderr().is_terminal().then(|| bar(jobs.len()));
        Self {
            bar,
            start: Instant::now(),
            total: jobs.len(),
            state: Mutex::default(),
        }
    }

    /// Does the work of a job, and shows that it is being done.
    pub(super) fn during<R>(&self, job: &Job<'_>, work: impl FnOnce() -> R) -> R {
        let name = &job.model.name;
        let shapes = job.model.shapes();
        let mut state = self.state();
        state.running.insert(name.clone());
        self.show(&state);
        drop(state);
        // Dropped by a panic too.
        let _running = Running {
            progress: self,
            name,
            shapes,
        };
        work()
    }

    /// Takes the bar away, so that other lines can follow.
    pub(super) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }

    /// Notes that a job is done.
    fn end(&self, name: &ModelName, shapes: usize) {
        let mut state = self.state();
        state.running.remove(name);
        state.done += 1;
        state.shapes += shapes;
        self.show(&state);
        let done = state.done;
        let is_due = state.pace.is_due(done, self.total, self.start.elapsed());
        if self.bar.is_none() && is_due {
            let speed = self.speed(&state);
            eprintln!("{done} of {} models, {speed}", self.total);
        }
    }

    /// Brings the bar up to date.
    fn show(&self, state: &State) {
        if let Some(bar) = &self.bar {
            let running: Vec<String> = state.running.iter().map(ModelName::to_string).collect();
            let speed = self.speed(state);
            bar.set_position(u64::try_from(state.done).unwrap_or(u64::MAX));
            bar.set_message(format!("{speed}  {}", running.join(", ")));
        }
    }

    /// The speed so far.
    fn speed(&self, state: &State) -> String {
        let speed = rate(state.shapes, self.start.elapsed());
        format!("{} shapes/s", grouped(speed))
    }

    /// The state, whatever happened to another thread.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A job that is being worked on.
struct Running<'a> {
    progress: &'a Progress,
    name: &'a ModelName,
    shapes: usize,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.progress.end(self.name, self.shapes);
    }
}

/// A bar that keeps counting seconds during long jobs.
fn bar(total: usize) -> ProgressBar {
    let bar = ProgressBar::new(u64::try_from(total).unwrap_or(u64::MAX));
    let template = "{bar:24} {pos}/{len} models  {elapsed}  {wide_msg}";
    // A template that cannot be read would leave the usual one.
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// How many a second, rounded down.
pub(super) fn rate(count: usize, time: Duration) -> usize {
    let each_second = count as u128 * 1_000_000 / time.as_micros().max(1);
    usize::try_from(each_second).unwrap_or(usize::MAX)
}

/// When a line is due.
#[derive(Default)]
struct Pace {
    last: Option<(usize, Duration)>,
}

impl Pace {
    /// Whether to print a line now that so much is done.
    fn is_due(&mut self, done: usize, total: usize, now: Duration) -> bool {
        let (printed, time) = self.last.unwrap_or_default();
        let is_more = (done - printed) * LINES >= total;
        let is_due = done == total || (is_more && now >= time + PAUSE);
        if is_due {
            self.last = Some((done, now));
        }
        is_due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers of done jobs at which a line is printed, if each job takes
    /// this long.
    fn printed(total: usize, each: Duration) -> Vec<usize> {
        let mut pace = Pace::default();
        let mut time = Duration::ZERO;
        let mut printed = Vec::new();
        for done in 1..=total {
            time += each;
            if pace.is_due(done, total, time) {
                printed.push(done);
            }
        }
        printed
    }

    #[test]
    fn lines_are_neither_many_nor_fast() {
        let table = [
            (3, 1, vec![3]),
            (3, 2000, vec![1, 2, 3]),
            (
                50,
                500,
                vec![4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 50],
            ),
        ];
        for (total, each, expected) in table {
            let each = Duration::from_millis(each);
            assert_eq!(printed(total, each), expected, "{total} of {each:?}");
        }
        assert_eq!(printed(472, Duration::from_secs(1)).len(), 20);
    }
}

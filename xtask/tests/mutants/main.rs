//! Mutants of models: whatever is done to a model, it is either generated or
//! refused with a place. Nothing panics, hangs or names a file outside the crate,
//! and what is generated comes back the same from Smithy's form.
//!
//! Ten thousand mutants of the vendored model and as many of real ones, in
//! about nine minutes:
//!
//! ```sh
//! MUTANTS=10000 BOTOCORE=botocore-1.44.5 cargo test --release -p xtask --test mutants -- --nocapture
//! ```
//!
//! `MUTANT_SEED` chooses other mutants, and `MUTANT` tries one alone; the
//! message of a failure tells both. A stack overflow cannot be caught: the name
//! of the thread in its message is the mutant.

mod bases;
#[path = "../support/botocore.rs"]
mod botocore;
mod hostile;
mod mutant;
mod names;
mod places;
mod smithy;
mod text;
mod tree;
mod verdict;

use std::any::Any;
use std::env;
use std::ops::Range;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use bases::Base;
use mutant::Mutant;
use verdict::Verdict;

/// What threads have when nobody asks for more.
const STACK: usize = 2 * 1024 * 1024;

/// No mutant takes a hundredth of this.
const MOST_TIME: Duration = Duration::from_secs(120);

/// How many mutants are tried if nothing else is asked for.
const FEW_MUTANTS: u64 = 60;

#[test]
fn mutants_of_the_vendored_model_are_generated_or_refused() {
    try_all(bases::vendored(), "vendored");
}

#[test]
fn mutants_of_real_models_are_generated_or_refused() {
    if let Some(botocore) = botocore::find() {
        try_all(bases::real(&botocore), "real");
    }
}

/// How many mutants came to what.
#[derive(Debug, Default)]
struct Counts {
    generated: usize,
    refused: usize,
}

/// Tries all mutants of some models, and lists all that fail.
fn try_all(bases: Vec<Base>, what: &str) {
    let seed = number("MUTANT_SEED").unwrap_or(20_170_808);
    let numbers: Range<u64> = match number("MUTANT") {
        Some(number) => number..number + 1,
        None => 0..number("MUTANTS").unwrap_or(FEW_MUTANTS),
    };
    let (start, bases) = (Instant::now(), Arc::new(bases));
    let threads = thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let (counts, failures) = (Mutex::new(Counts::default()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for first in 0..threads {
            let mine = numbers
                .clone()
                .filter(move |number| number % threads == first);
            scope.spawn(|| {
                for number in mine {
                    match attempt(&bases, seed, number) {
                        Ok(Verdict::Generated) => counts.lock().unwrap().generated += 1,
                        Ok(Verdict::Refused) => counts.lock().unwrap().refused += 1,
                        Err(problem) => {
                            let report = report(&bases, seed, number, &problem);
                            failures.lock().unwrap().push(report);
                        }
                    }
                }
            });
        }
    });
    let (counts, failures) = (counts.into_inner().unwrap(), failures.into_inner().unwrap());
    println!(
        "{} mutants of {what} models, seed {seed}: {} generated, {} refused, in {:?}",
        numbers.end - numbers.start,
        counts.generated,
        counts.refused,
        start.elapsed()
    );
    let few: Vec<String> = failures.iter().take(10).cloned().collect();
    assert!(
        failures.is_empty(),
        "{} fail:\n{}",
        failures.len(),
        few.join("\n\n")
    );
}

/// Tries one mutant on a thread of its own.
fn attempt(bases: &Arc<Vec<Base>>, seed: u64, number: u64) -> Result<Verdict, String> {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::Builder::new()
        .name(format!("MUTANT_SEED={seed} MUTANT={number}"))
        .stack_size(STACK);
    let bases = Arc::clone(bases);
    let running = thread.spawn(move || {
        let verdict = verdict::of(&Mutant::new(&bases, seed, number));
        sender.send(verdict).unwrap();
    });
    match receiver.recv_timeout(MOST_TIME) {
        Ok(verdict) => running.unwrap().join().map_err(message).and(verdict),
        Err(RecvTimeoutError::Timeout) => Err(format!("takes longer than {MOST_TIME:?}")),
        Err(RecvTimeoutError::Disconnected) => {
            let failure = running.unwrap().join().unwrap_err();
            Err(format!("panics: {}", message(failure)))
        }
    }
}

/// What a panic said.
fn message(failure: Box<dyn Any + Send>) -> String {
    match failure.downcast::<String>() {
        Ok(text) => *text,
        Err(failure) => failure.downcast_ref::<&str>().unwrap_or(&"").to_string(),
    }
}

/// What failed, on which mutant, and how to see it again.
fn report(bases: &[Base], seed: u64, number: u64, problem: &str) -> String {
    let mutant = Mutant::new(bases, seed, number);
    let problem: String = problem.chars().take(2000).collect();
    format!(
        "mutant {number} of seed {seed}: {problem}\n{}\nagain: MUTANT_SEED={seed} MUTANT={number} cargo test -p xtask --test mutants",
        mutant.story()
    )
}

/// A number from the environment.
fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    let number = text.replace('_', "").parse();
    Some(number.unwrap_or_else(|error| panic!("{name}={text}: {error}")))
}

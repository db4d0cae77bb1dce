//! Decoding of responses by chance: whatever a server sends, the client
//! neither panics nor hangs nor takes much memory, and a correct body is read.
//!
//! A million cases, in about four minutes:
//!
//! ```sh
//! FUZZ_CASES=1000000 cargo test --release -p downstream --test fuzz -- --nocapture
//! ```
//!
//! `FUZZ_SEED` chooses other cases, and `FUZZ_CASE` tries one case alone; the
//! message of a failure tells both. A stack overflow cannot be caught: the
//! name of the thread in its message is the case.

mod case;
mod deep;
mod found;
mod growth;
mod json;
#[path = "../support/model.rs"]
mod model;
mod mutate;
mod properties;
mod valid;

use std::any::Any;
use std::env;
use std::sync::Mutex;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;
use properties::Outcome;

/// Counts what the whole test binary holds.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Keeps tests apart that would count each other's memory and time.
static ALONE: Mutex<()> = Mutex::new(());

/// What threads have when nobody asks for more.
const STACK: usize = 2 * 1024 * 1024;

/// No case takes a thousandth of this.
const MOST_TIME: Duration = Duration::from_secs(60);

/// How many cases are tried if nothing else is asked for.
const FEW_CASES: u64 = 10_000;

#[test]
fn whatever_is_sent_is_read_or_refused() {
    let _alone = ALONE.lock();
    let seed = number("FUZZ_SEED").unwrap_or(20_170_808);
    let numbers = match number("FUZZ_CASE") {
        Some(number) => number..number + 1,
        None => 0..number("FUZZ_CASES").unwrap_or(FEW_CASES),
    };
    let (start, cases) = (Instant::now(), numbers.end - numbers.start);
    let mut outputs = 0;
    for number in numbers {
        match attempt(seed, number) {
            Ok(Outcome::Output) => outputs += 1,
            Ok(Outcome::Error) => {}
            Err(problem) => panic!("{}", report(seed, number, &problem)),
        }
    }
    println!(
        "{cases} cases, {outputs} of them outputs, in {:?}",
        start.elapsed()
    );
}

/// Tries one case on a thread of its own.
fn attempt(seed: u64, number: u64) -> Result<Outcome, String> {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::Builder::new()
        .name(format!("FUZZ_SEED={seed} FUZZ_CASE={number}"))
        .stack_size(STACK);
    let running = thread.spawn(move || {
        let outcome = properties::check(&case::case(seed, number));
        sender.send(outcome).unwrap();
    });
    match receiver.recv_timeout(MOST_TIME) {
        // The thread has still to drop what it holds.
        Ok(outcome) => running.unwrap().join().map(|()| outcome).map_err(message),
        Err(RecvTimeoutError::Timeout) => Err(format!("takes longer than {MOST_TIME:?}")),
        Err(RecvTimeoutError::Disconnected) => {
            let failure = running.unwrap().join().unwrap_err();
            Err(message(failure))
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

/// What failed, on which response, and how to see it again.
fn report(seed: u64, number: u64, problem: &str) -> String {
    let case = case::case(seed, number);
    let beginning = case.body.get(..1000).unwrap_or(&case.body);
    format!(
        "case {number} of seed {seed}: {problem}\n\
         {:?}, status {}, headers {:?}, expected {:?}, body of {} bytes:\n{}\n\
         again: FUZZ_SEED={seed} FUZZ_CASE={number} cargo test -p downstream --test fuzz",
        case.operation,
        case.status,
        case.headers,
        case.expected,
        case.body.len(),
        beginning.escape_ascii(),
    )
}

/// A number from the environment.
fn number(name: &str) -> Option<u64> {
    let text = env::var(name).ok()?;
    let number = text.replace('_', "").parse();
    Some(number.unwrap_or_else(|error| panic!("{name}={text}: {error}")))
}

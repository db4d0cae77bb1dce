//! The same work on many things, on several threads.

use std::cell::RefCell;
use std::num::NonZeroUsize;
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::thread;

use shapesmith_model::{Problem, Problems};

/// The stack of each thread. Tokens are parsed and printed as deep as they
/// nest, and a thread's usual stack is a fourth of what the main thread has.
const STACK: usize = 16 * 1024 * 1024;

/// The results for all items, in their order. Items are begun in their order
/// too. Work that panics has failed, with a problem that tells where.
pub(crate) fn map<T: Sync, R: Send>(
    items: &[T],
    threads: NonZeroUsize,
    work: impl Fn(&T) -> Result<R, Problems> + Sync,
) -> Vec<Result<R, Problems>> {
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<Option<Result<R, Problems>>>> =
        Mutex::new(items.iter().map(|_| None).collect());
    let work_off = || {
        while let Some((index, item)) = take(items, &next) {
            let result = guard(|| work(item));
            let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
            results[index] = Some(result);
        }
    };
    thread::scope(|scope| {
        for _ in 0..threads.get().min(items.len()) {
            // If there are fewer threads to be had, those there are do it all.
            let _ = thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, work_off);
        }
    });
    let results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    let results = results.into_iter();
    results
        .map(|result| result.unwrap_or_else(|| Err(no_thread().into())))
        .collect()
}

/// The next item that nobody has taken.
fn take<'i, T>(items: &'i [T], next: &AtomicUsize) -> Option<(usize, &'i T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, items.get(index)?))
}

/// The problem of an item that no thread came to.
fn no_thread() -> Problem {
    Problem::new("--jobs", "the system gives no thread for the work")
        .help("end other programs, or raise the limit of processes")
}

thread_local! {
    /// Where and with what words the thread panicked last, while it is guarded.
    static LAST_PANIC: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
    /// Whether panics of the thread are noted instead of printed.
    static IS_GUARDED: RefCell<bool> = const { RefCell::new(false) };
}

/// Turns a panic into a problem.
fn guard<R>(work: impl FnOnce() -> Result<R, Problems>) -> Result<R, Problems> {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(note_panics_of_guarded_threads);
    IS_GUARDED.replace(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    IS_GUARDED.replace(false);
    result.unwrap_or_else(|_| {
        let unknown = || ("generator".to_owned(), "no message".to_owned());
        let (place, message) = LAST_PANIC.take().unwrap_or_else(unknown);
        Err(
            Problem::new(place, format!("the generator panicked: {message}"))
                .help("this is a fault of Shapesmith; report it with the model")
                .into(),
        )
    })
}

/// A panic's place is only known to the hook, which would print it among the
/// lines of progress.
fn note_panics_of_guarded_threads() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        if IS_GUARDED.with_borrow(|is_guarded| *is_guarded) {
            LAST_PANIC.replace(Some(described(panic)));
        } else {
            usual(panic);
        }
    }));
}

/// The place and the words of a panic.
fn described(panic: &PanicHookInfo<'_>) -> (String, String) {
    let place = panic
        .location()
        .map_or("generator".to_owned(), ToString::to_string);
    let message = panic.payload_as_str().unwrap_or("no message");
    (place, message.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        let threads = NonZeroUsize::new(3).expect("not zero");
        let doubled = map(&items, threads, |item| Ok(item * 2));
        let expected: Vec<_> = items.iter().map(|item| Ok(item * 2)).collect();
        assert_eq!(doubled, expected);
    }

    #[test]
    fn a_panic_is_the_failure_of_one_item() {
        let numbers = [1_u32, 0, 2];
        let results = map(&numbers, NonZeroUsize::MIN, |number| Ok(10 / number));
        let [first, second, third] = &results[..] else {
            panic!("three results: {results:?}");
        };
        assert_eq!((first, third), (&Ok(10), &Ok(5)));
        let problem = second.as_ref().expect_err("a problem").to_string();
        for part in [
            "workers.rs:",
            "the generator panicked: attempt to divide by zero",
            "report it with the model",
        ] {
            assert!(problem.contains(part), "{part}: {problem}");
        }
    }
}

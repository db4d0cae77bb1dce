//! From tokens to text: the only way by which a file gets its header and form.

use std::iter;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

use shapesmith_model::{Problem, Problems};

use crate::Files;
use crate::emit::{Content, Draft};
use crate::tidy::tidy;

/// What every emitted file says of itself; the README has the whole command.
pub(crate) const ORIGIN: &str = "Emitted by Shapesmith; `cargo xtask codegen` makes it again.";

/// The same for the files of a driver.
pub(crate) const DRIVER_ORIGIN: &str =
    "Emitted by Shapesmith; `cargo xtask differential` makes it again.";

/// The stack of each thread. Tokens are parsed and printed as deep as they
/// nest, and a thread's usual stack is a fourth of what the main thread has.
const STACK: usize = 16 * 1024 * 1024;

/// Makes and prints all files of a crate, on this many threads. The files do
/// not depend on the threads: each is made on its own.
///
/// # Errors
/// As [`print`], for all files.
pub(crate) fn print_all(
    origin: &str,
    drafts: &[Draft<'_>],
    threads: NonZeroUsize,
) -> Result<Files, Problems> {
    let next = AtomicUsize::new(0);
    let work_off = || {
        let drafts = iter::from_fn(|| drafts.get(next.fetch_add(1, Ordering::Relaxed)));
        drafts
            .map(|draft| (draft.path.as_str(), print_draft(origin, draft)))
            .collect::<Vec<_>>()
    };
    let mut printed = thread::scope(|scope| {
        let others: Vec<_> = (1..threads.get().min(drafts.len()))
            // If there are fewer threads to be had, those there are do it all.
            .filter_map(|_| {
                let builder = thread::Builder::new().stack_size(STACK);
                builder.spawn_scoped(scope, work_off).ok()
            })
            .collect();
        let mut printed = work_off();
        for other in others {
            printed.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        printed
    });
    // Problems are told in the same order whichever thread found them first.
    printed.sort_by_key(|(path, _)| *path);
    let mut files = Files::new();
    let mut problems = Problems::default();
    for (path, text) in printed {
        match text {
            Ok(text) => {
                files.insert(path.to_owned(), text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    problems.finish(files)
}

/// Makes a file and prints it.
fn print_draft(origin: &str, draft: &Draft<'_>) -> Result<String, Problem> {
    match draft.content() {
        Content::Text(text) => Ok(text),
        Content::Rust(tokens) => print(origin, &draft.path, tokens),
    }
}

/// Prints a file: header, inner attributes, then each item.
///
/// # Errors
/// When the tokens are no Rust file, which is a fault of the generator.
pub(crate) fn print(origin: &str, path: &str, tokens: TokenStream) -> Result<String, Problem> {
    let mut file: syn::File = syn::parse2(tokens).map_err(|error| {
        Problem::new(
            path,
            format!("the generator made something that is not Rust: {error}"),
        )
        .help("this is a fault of Shapesmith; report it with the model")
    })?;
    tidy(&mut file);
    let mut text = format!("// {origin}\n\n");
    let head = unparse(file.attrs, Vec::new());
    text.push_str(&head);
    let mut previous: Option<Kind> = (!head.is_empty()).then_some(Kind::Other);
    for item in file.items {
        let kind = Kind::of(&item);
        // Lines of one kind stand together; everything else is set apart.
        if previous.is_some_and(|previous| previous != kind || kind == Kind::Other) {
            text.push('\n');
        }
        previous = Some(kind);
        text.push_str(&unparse(Vec::new(), vec![item]));
    }
    Ok(text)
}

/// Prints some attributes or items.
fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}

/// What decides whether two items stand together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    Module,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(_) => Kind::Use,
            syn::Item::Mod(module) if module.content.is_none() => Kind::Module,
            _ => Kind::Other,
        }
    }
}

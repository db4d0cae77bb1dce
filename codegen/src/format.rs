//! From tokens to text: the only way by which a file gets its header and form.

use proc_macro2::TokenStream;

use shapesmith_model::{Problem, Problems};

use crate::Files;
use crate::emit::Content;

/// What every emitted file says of itself; the README has the whole command.
pub(crate) const ORIGIN: &str = "Emitted by Shapesmith; `cargo xtask codegen` makes it again.";

/// The same for the files of a driver.
pub(crate) const DRIVER_ORIGIN: &str =
    "Emitted by Shapesmith; `cargo xtask differential` makes it again.";

/// Prints all files of a crate.
///
/// # Errors
/// As [`print`], for all files.
pub(crate) fn print_all(origin: &str, contents: Vec<(String, Content)>) -> Result<Files, Problems> {
    let mut files = Files::new();
    let mut problems = Problems::default();
    for (path, content) in contents {
        let text = match content {
            Content::Text(text) => Ok(text),
            Content::Rust(tokens) => print(origin, &path, tokens),
        };
        match text {
            Ok(text) => {
                files.insert(path, text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    problems.finish(files)
}

/// Prints a file: header, inner attributes, then each item.
///
/// # Errors
/// When the tokens are no Rust file, which is a fault of the generator.
fn print(origin: &str, path: &str, tokens: TokenStream) -> Result<String, Problem> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Problem::new(
            path,
            format!("the generator made something that is not Rust: {error}"),
        )
        .help("this is a fault of Shapesmith; report it with the model")
    })?;
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

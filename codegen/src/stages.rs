//! The stages of [`generate`](crate::generate), one by one, for the benchmarks.
//!
//! Nothing else may call them: what lies between two stages is private, and so
//! each stage hands it on in a box that only the next one can open.

use shapesmith_model::{Model, Problems};

use crate::config::Config;
use crate::emit::Content;
use crate::rust::Crate;
use crate::{emit, format, lower};

/// Every decision about a crate.
pub struct Lowered(Crate);

/// The tokens of all files of a crate, by path.
pub struct Emitted(Vec<(String, Content)>);

/// Takes every decision.
///
/// # Errors
/// As [`generate`](crate::generate).
pub fn lower(model: &Model, config: &Config) -> Result<Lowered, Problems> {
    lower::lower(model, config).map(Lowered)
}

/// Makes the tokens of all files at once, which
/// [`generate`](crate::generate) does file by file.
pub fn emit(lowered: &Lowered) -> Emitted {
    let drafts = emit::emit(&lowered.0);
    let contents = drafts.into_iter().map(|draft| {
        let content = draft.content();
        (draft.path, content)
    });
    Emitted(contents.collect())
}

/// Turns tokens into text, and tells how many bytes.
///
/// # Errors
/// As [`generate`](crate::generate).
pub fn format(emitted: Emitted) -> Result<usize, Problems> {
    let mut bytes = 0;
    for (path, content) in emitted.0 {
        bytes += match content {
            Content::Text(text) => text.len(),
            Content::Rust(tokens) => format::print(format::ORIGIN, &path, tokens)?.len(),
        };
    }
    Ok(bytes)
}

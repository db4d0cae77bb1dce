//! What an update says on a terminal.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use shapesmith_codegen::changes;
use shapesmith_model::words::Place;

use super::plan::Plan;

/// The longest list that is shown in full.
const SHOWN: usize = 40;

/// The sources, the changes, the verdict, and what the words lack.
pub(super) fn text(plan: &Plan<'_>) -> String {
    let mut text = format!("{}: {}\n", plan.name, plan.sources);
    text.push_str(&changes::report(&plan.comparison, plan.released));
    if plan.released != Some(plan.version) {
        let _ = writeln!(text, "version: {}", plan.version);
    }
    list(&mut text, "without words", &plan.wordless);
    list(&mut text, "words for what is gone", &plan.stale);
    text
}

/// Places as they are called in the file of words.
fn list(text: &mut String, title: &str, places: &BTreeSet<Place>) {
    if places.is_empty() {
        return;
    }
    let _ = writeln!(text, "{title} ({}):", places.len());
    for place in places.iter().take(SHOWN) {
        let _ = writeln!(text, "  {}", place.pointer());
    }
    if places.len() > SHOWN {
        let _ = writeln!(text, "  and {} more", places.len() - SHOWN);
    }
}

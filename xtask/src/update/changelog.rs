//! The changelog of an emitted crate.

use shapesmith_codegen::changes::{self, Heading};
use shapesmith_model::Model;

use crate::vendor::Slice;

use super::plan::Plan;
use super::state::State;

/// Where both states come from.
pub(super) fn sources(state: Option<&State>, to: Option<&str>) -> String {
    let to = to.unwrap_or("an unknown source");
    match state.map(|state| state.source().unwrap_or("an unknown source")) {
        Some(from) if from != to => format!("{from} to {to}"),
        Some(_) | None => to.to_owned(),
    }
}

/// The section of the changelog. The model's own shapes, many of which have no
/// name in Rust, are listed at its end.
pub(super) fn section(
    plan: &Plan<'_>,
    model: &Model,
    state: Option<&State>,
    slice: &Slice,
) -> String {
    let heading = Heading {
        version: plan.version.to_string(),
        source: format!("Model: {}", plan.sources),
        operations: model.operations.keys().cloned().collect(),
    };
    let mut text = changes::changelog(&plan.comparison, &heading);
    if let Some(state) = state {
        let gone: Vec<&String> = state.shapes.difference(&slice.shapes).collect();
        let new: Vec<&String> = slice.shapes.difference(&state.shapes).collect();
        let lines = [("New", new), ("Gone", gone)].map(|(what, names)| shapes(what, &names));
        let lines: Vec<String> = lines.into_iter().flatten().collect();
        if !lines.is_empty() {
            text.push_str(&format!("\n### Shapes of the model\n\n{}", lines.concat()));
        }
    }
    text
}

/// A line about shapes that came or went.
fn shapes(what: &str, names: &[&String]) -> Option<String> {
    let listed: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let line = format!("- {what} ({}): {}.\n", names.len(), listed.join(", "));
    (!names.is_empty()).then_some(line)
}

/// A changelog with a new section above the earlier ones.
pub(super) fn with_section(earlier: Option<&str>, package: &str, section: &str) -> String {
    let head = format!("# Changelog of `{package}`\n\n");
    let earlier = earlier.unwrap_or_default();
    let rest = earlier.strip_prefix(&head).unwrap_or(earlier);
    let gap = if rest.is_empty() { "" } else { "\n" };
    format!("{head}{section}{gap}{rest}")
}

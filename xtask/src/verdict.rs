//! What a comparison does to the exit code, and what else it should tell.

use std::process::ExitCode;

use shapesmith_codegen::changes::{Class, Comparison, Rule, Verdict};
use shapesmith_model::nearest;

use crate::arguments::{Deny, Outcome};

/// The exit code of comparisons: that of the gravest. A verdict that is denied
/// is told on stderr.
pub(crate) fn exit_code<'a>(
    comparisons: impl IntoIterator<Item = &'a Comparison>,
    outcome: &Outcome,
) -> ExitCode {
    let comparisons: Vec<&Comparison> = comparisons.into_iter().collect();
    let verdicts = comparisons.iter().map(|comparison| comparison.verdict());
    let verdict = verdicts.max().unwrap_or(Verdict::None);
    let is_denied =
        |comparison: &&Comparison| outcome.deny.is_some_and(|deny| is_denied(comparison, deny));
    let denied = comparisons.iter().any(is_denied);
    if denied {
        match outcome.deny {
            Some(Deny::Behavioural) => eprintln!("error: what behaves otherwise is denied"),
            Some(_) | None => eprintln!("error: the verdict {verdict} is denied"),
        }
    }
    match outcome.exit_code || denied {
        true => ExitCode::from(code(verdict)),
        false => ExitCode::SUCCESS,
    }
}

/// The exit code that stands for a verdict.
fn code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::None => 0,
        Verdict::Patch => 10,
        Verdict::Minor => 11,
        Verdict::Major => 12,
    }
}

/// Whether a pipeline does not let a comparison pass.
pub(crate) fn is_denied(comparison: &Comparison, deny: Deny) -> bool {
    let verdict = comparison.verdict();
    match deny {
        Deny::Patch => verdict >= Verdict::Patch,
        Deny::Minor => verdict >= Verdict::Minor,
        Deny::Major => verdict >= Verdict::Major,
        Deny::Behavioural => comparison.of_class(Class::Behavioural).next().is_some(),
    }
}

/// Names the operations that are left and close to one that is gone.
pub(crate) fn near_operations(comparison: &mut Comparison, left: &[String]) {
    for change in &mut comparison.changes {
        if change.rule == Rule::OperationRemoved {
            let name = change.operations.first().map_or("", String::as_str);
            change.note = nearest::advice(name, left.iter().map(String::as_str));
        }
    }
}

//! The models of which no crate came.

use shapesmith_model::{Problem, Problems};

use super::emit::{Job, Outcome};
use super::models::ModelName;

/// A model, and why there is no crate of it.
pub(super) struct Failure {
    name: ModelName,
    problems: Problems,
}

impl Failure {
    /// The failure of a job, if it has failed.
    pub(super) fn of((job, result): (&Job<'_>, Result<Outcome, Problems>)) -> Option<Self> {
        Some(Self {
            name: job.model.name.clone(),
            problems: result.err()?,
        })
    }
}

/// Prints every problem of every failure, and those with what belongs to no
/// model.
///
/// # Errors
/// One problem that counts the failures, if there are any.
pub(super) fn report<const N: usize>(
    mut failures: Vec<Failure>,
    others: [Result<(), Problem>; N],
) -> Result<(), Problems> {
    failures.sort_by(|left, right| left.name.cmp(&right.name));
    for Failure { name, problems } in &failures {
        for problem in problems.iter() {
            eprintln!("error: {name}: {problem}");
        }
    }
    let others: Vec<Problem> = others.into_iter().filter_map(Result::err).collect();
    for problem in &others {
        eprintln!("error: {problem}");
    }
    let message = match failures.len() {
        0 if others.is_empty() => return Ok(()),
        0 => "not everything around the crates was written".to_owned(),
        1 => "the crate of 1 model was not written".to_owned(),
        count => format!("the crates of {count} models were not written"),
    };
    let help = "all others were; mend what the errors above say, then run the command again";
    Err(Problem::new("--corpus", message).help(help).into())
}

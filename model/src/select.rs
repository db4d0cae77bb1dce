//! Keeps the operations that somebody names.

use crate::Model;
use crate::closure;
use crate::diagnostic::{Problem, Problems};
use crate::nearest;

/// Which operations to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All of them.
    All,
    /// Those of these names.
    Named(Vec<String>),
}

/// The model cut to the selection and to what it reaches.
///
/// # Errors
/// One problem for each name that the service lacks, with near names; `place`
/// says where the names come from.
pub fn select(model: Model, selection: &Selection, place: &str) -> Result<Model, Problems> {
    let Selection::Named(names) = selection else {
        return Ok(closure::close(model));
    };
    let mut problems = Problems::default();
    for name in names {
        if !model.operations.contains_key(name) {
            problems.push(unknown(&model, name, place));
        }
    }
    let mut model = problems.finish(model)?;
    model.operations.retain(|name, _| names.contains(name));
    Ok(closure::close(model))
}

/// Two states of a model cut to the selection. An operation that one of them
/// lacks is simply not there: it came, or it went.
///
/// # Errors
/// One problem for each name that both lack, with near names of the newer one.
pub fn select_both(
    old: Model,
    new: Model,
    selection: &Selection,
    place: &str,
) -> Result<(Model, Model), Problems> {
    let Selection::Named(names) = selection else {
        return Ok((closure::close(old), closure::close(new)));
    };
    let mut problems = Problems::default();
    for name in names {
        if ![&old, &new]
            .iter()
            .any(|model| model.operations.contains_key(name))
        {
            problems.push(unknown(&new, name, place));
        }
    }
    let (mut old, mut new) = problems.finish((old, new))?;
    for model in [&mut old, &mut new] {
        model.operations.retain(|name, _| names.contains(name));
    }
    Ok((closure::close(old), closure::close(new)))
}

/// The problem of a name that is no operation.
fn unknown(model: &Model, name: &str, place: &str) -> Problem {
    let service = &model.service.sdk_id;
    let advice = nearest::advice(name, model.operations.keys().map(String::as_str));
    Problem::new(
        place,
        format!("service `{service}` has no operation `{name}`"),
    )
    .help(format!(
        "name one of its {} operations",
        model.operations.len()
    ))
    .maybe_help(advice)
}

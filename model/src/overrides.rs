//! What a user wants otherwise than the model has it: names, optionality, and
//! enums that are plain strings.
//!
//! Overrides are data of `services.toml`. They change the model before anything
//! is decided about emitted code, so nothing further down knows of them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::Model;
use crate::diagnostic::{Problem, Problems};
use crate::nearest;
use crate::shape::{Shape, ShapeKind, Simple, Target};
use crate::shape_id::{ShapeId, is_identifier};

/// The overrides of a service, by `Shape` or `Shape.Member`.
pub type Overrides = BTreeMap<String, Override>;

/// What is wanted of a shape or member.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// The name that emitted code makes its own of, instead of the model's.
    pub name: Option<String>,
    /// A required member may be absent.
    #[serde(default)]
    pub optional: bool,
    /// An enum, or what a member holds of one, is a plain string.
    #[serde(default)]
    pub string: bool,
}

/// Changes a model as the overrides ask.
///
/// # Errors
/// An override that names nothing, or asks for what its target cannot be, with
/// near names; `place` says where the overrides stand.
pub fn apply(model: &mut Model, overrides: &Overrides, place: &str) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for (path, wanted) in overrides {
        let place = format!("{place}/{path}");
        let done = match path.split_once('.') {
            Some((shape, member)) => of_member(model, shape, member, wanted, &place),
            None => of_shape(model, path, wanted, &place),
        };
        if let Err(problem) = done.and_then(|()| check_name(wanted, &place)) {
            problems.push(problem);
        }
    }
    problems.finish(())
}

/// Changes two states of a model as the overrides ask. What an override is of
/// may be missing in one of them: it came, or it went.
///
/// # Errors
/// As [`apply`], for an override that fits neither state.
pub fn apply_to_both(
    old: &mut Model,
    new: &mut Model,
    overrides: &Overrides,
    place: &str,
) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for (path, wanted) in overrides {
        let one = Overrides::from([(path.clone(), wanted.clone())]);
        let before = apply(old, &one, place);
        let after = apply(new, &one, place);
        if let (Err(_), Err(found)) = (before, after) {
            problems.append(found);
        }
    }
    problems.finish(())
}

/// Refuses a name that no Rust name can be made of.
fn check_name(wanted: &Override, place: &str) -> Result<(), Problem> {
    match &wanted.name {
        Some(name) if !is_identifier(name) => Err(Problem::new(
            place,
            format!("`{}` is not a name", name.escape_debug()),
        )
        .help("use letters, digits and underscores")),
        Some(_) | None => Ok(()),
    }
}

/// Overrides a shape.
fn of_shape(model: &mut Model, name: &str, wanted: &Override, place: &str) -> Result<(), Problem> {
    let id = find(model, name, place)?;
    if wanted.optional {
        return Err(Problem::new(place, "a shape cannot be optional")
            .help("name a member, as `Shape.Member`"));
    }
    if wanted.string {
        if !is_enum(model, &id) {
            return Err(not_an_enum(place));
        }
        model.shapes.remove(&id);
        let shapes = model.shapes.values_mut();
        for member in shapes.flat_map(Shape::members_mut) {
            if member.shape() == Some(&id) {
                member.target = Target::Simple(Simple::String);
            }
        }
    } else if let Some(shape) = model.shapes.get_mut(&id) {
        shape.alias = wanted.name.clone();
    }
    Ok(())
}

/// Overrides a member.
fn of_member(
    model: &mut Model,
    shape: &str,
    name: &str,
    wanted: &Override,
    place: &str,
) -> Result<(), Problem> {
    let id = find(model, shape, place)?;
    let enums: BTreeSet<ShapeId> = model
        .shapes
        .keys()
        .filter(|id| is_enum(model, id))
        .cloned()
        .collect();
    let members = model.shapes.get_mut(&id).map(Shape::members_mut);
    let mut members = members.unwrap_or_default();
    let names: Vec<String> = members.iter().map(|member| member.name.clone()).collect();
    let Some(member) = members.iter_mut().find(|member| member.name == name) else {
        let names = names.iter().map(String::as_str);
        return Err(
            Problem::new(place, format!("shape `{shape}` has no member `{name}`"))
                .help("name a member of the shape, or remove the override")
                .maybe_help(nearest::advice(name, names)),
        );
    };
    if wanted.string {
        if !member.shape().is_some_and(|id| enums.contains(id)) {
            return Err(not_an_enum(place));
        }
        member.target = Target::Simple(Simple::String);
    }
    if wanted.optional && !member.required {
        return Err(Problem::new(place, "the member is not required")
            .help("remove the override, which changes nothing"));
    }
    member.required &= !wanted.optional;
    member.alias = wanted.name.clone();
    Ok(())
}

/// The id of a shape by its name.
fn find(model: &Model, name: &str, place: &str) -> Result<ShapeId, Problem> {
    let found = model.shapes.keys().find(|id| id.name() == name);
    found.cloned().ok_or_else(|| {
        let names = model.shapes.keys().map(ShapeId::name);
        Problem::new(place, format!("no shape is called `{name}`"))
            .help("name a structure, union, enum, list or map of the model, or remove the override")
            .maybe_help(nearest::advice(name, names))
    })
}

/// Whether a shape is an enum.
fn is_enum(model: &Model, id: &ShapeId) -> bool {
    let kind = model.shapes.get(id).map(|shape| &shape.kind);
    matches!(kind, Some(ShapeKind::Enum(_)))
}

/// The problem of something that should be a string and is no enum.
fn not_an_enum(place: &str) -> Problem {
    Problem::new(place, "this is not an enum, or does not hold one")
        .help("remove `string`, which makes a plain string of an enum only")
}

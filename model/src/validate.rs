//! Checks that need more than one place of a model.

use std::collections::BTreeMap;

use crate::diagnostic::{Problem, Problems};
use crate::nearest;
use crate::places::Places;
use crate::recursion;
use crate::shape::{Location, Member, ShapeKind, Simple, Target};
use crate::{Model, Operation, ShapeId};

/// Checks a model; `places` is its file, one of botocore's unless told otherwise.
///
/// # Errors
/// Every label without a member, every HTTP position that two members claim,
/// every cycle of structures that no value can satisfy, and every cycle of
/// lists and maps, for which there is no type.
pub fn validate<'p>(model: &Model, places: impl Into<Places<'p>>) -> Result<(), Problems> {
    let places = &places.into();
    let mut problems = Problems::default();
    for operation in model.operations.values() {
        check_labels(model, operation, places, &mut problems);
        check_host_prefix(model, operation, places, &mut problems);
    }
    for shape in model.shapes.values() {
        if matches!(shape.kind, ShapeKind::Structure(_)) {
            check_positions(&shape.id, &shape.members(), places, &mut problems);
        }
    }
    for cycle in recursion::endless(model) {
        let names: Vec<&str> = cycle.iter().map(ShapeId::name).collect();
        problems.push(
            Problem::new(
                cycle.first().map(|id| places.shape(id)).unwrap_or_default(),
                format!(
                    "structures require each other without end: {}",
                    names.join(", ")
                ),
            )
            .help("make one member of the cycle optional"),
        );
    }
    check_nesting(model, places, &mut problems);
    check_keys(model, places, &mut problems);
    problems.finish(())
}

/// Lists and maps must come to an end.
fn check_nesting(model: &Model, places: &Places<'_>, problems: &mut Problems) {
    for id in recursion::bottomless(model) {
        let most = recursion::MAX_NESTED_COLLECTIONS;
        problems.push(
            Problem::new(
                places.shape(id),
                format!("lists and maps lie in each other without end, or more than {most} deep"),
            )
            .help("put a structure between them"),
        );
    }
}

/// The keys of maps are texts, as in JSON.
fn check_keys(model: &Model, places: &Places<'_>, problems: &mut Problems) {
    for shape in model.shapes.values() {
        let ShapeKind::Map(map) = &shape.kind else {
            continue;
        };
        let target = map.key.shape().and_then(|id| model.shapes.get(id));
        let is_enum = target.is_some_and(|shape| matches!(shape.kind, ShapeKind::Enum(_)));
        if map.key.target != Target::Simple(Simple::String) && !is_enum {
            let place = format!("{}/key", places.shape(&shape.id));
            problems.push(
                Problem::new(place, "the key of a map is not a string")
                    .help("point it to a shape of the type `string`"),
            );
        }
    }
}

/// Each label of a URI needs a member of that name, and the other way round.
fn check_labels(
    model: &Model,
    operation: &Operation,
    places: &Places<'_>,
    problems: &mut Problems,
) {
    let place = places.uri(&model.service.id, operation);
    let input = operation.input.as_ref().and_then(|id| model.shapes.get(id));
    let members = input.map(|shape| shape.members()).unwrap_or_default();
    let labels = operation.http.labels();
    let bound: Vec<&str> = members
        .iter()
        .filter(|member| member.location == Location::Label)
        .map(|member| member.name.as_str())
        .collect();
    for label in &labels {
        if !bound.contains(label) {
            let advice = nearest::advice(label, members.iter().map(|member| member.name.as_str()));
            problems.push(
                Problem::new(&place, format!("label `{{{label}}}` has no member"))
                    .help(format!(
                        "give the input a member `{label}` with {}",
                        places.label_mark()
                    ))
                    .maybe_help(advice),
            );
        }
    }
    for name in bound.iter().filter(|name| !labels.contains(name)) {
        problems.push(
            Problem::new(&place, format!("member `{name}` has no label in the URI"))
                .help("give the URI a label for it, or bind the member to something else"),
        );
    }
}

/// Each label of a host prefix needs a member that is marked for it.
fn check_host_prefix(
    model: &Model,
    operation: &Operation,
    places: &Places<'_>,
    problems: &mut Problems,
) {
    let place = places.host_prefix(&model.service.id, operation);
    let input = operation.input.as_ref().and_then(|id| model.shapes.get(id));
    let members = input.map(|shape| shape.members()).unwrap_or_default();
    for label in operation.host_labels() {
        let is_bound = |member: &&Member| member.host_label && member.name == label;
        if !members.iter().any(is_bound) {
            problems.push(
                Problem::new(&place, format!("label `{{{label}}}` has no member")).help(format!(
                    "give the input a member `{label}` with {}",
                    places.host_mark()
                )),
            );
        }
    }
}

/// No two members may share a header, a query or the payload.
fn check_positions(
    id: &ShapeId,
    members: &[&Member],
    places: &Places<'_>,
    problems: &mut Problems,
) {
    let mut taken: BTreeMap<String, &str> = BTreeMap::new();
    for member in members {
        let position = match &member.location {
            Location::Body | Location::Label | Location::QueryParams => continue,
            Location::Header(name) => format!("header `{}`", name.to_lowercase()),
            Location::PrefixHeaders(name) => format!("headers `{}*`", name.to_lowercase()),
            Location::Query(name) => format!("query `{name}`"),
            Location::Payload => "the payload".to_owned(),
            Location::StatusCode => "the status code".to_owned(),
        };
        if let Some(other) = taken.insert(position.clone(), &member.name) {
            let place = places.member(id, &member.name);
            problems.push(
                Problem::new(
                    place,
                    format!("{position} is also that of member `{other}`"),
                )
                .help(format!("give one of the two {}", places.name_mark())),
            );
        }
    }
}

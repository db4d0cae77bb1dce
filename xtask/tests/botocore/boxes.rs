//! Which members are boxed, judged without the code that decides it.

use std::collections::{BTreeMap, BTreeSet};

use shapesmith_model::shape::ShapeKind;
use shapesmith_model::{Model, ShapeId, recursion};

use crate::Corpus;

/// What holds of a model's boxes.
pub(crate) struct Boxes {
    /// Shapes that hold themselves, directly or through other structures and unions.
    shapes: Vec<String>,
    /// Members that are boxed.
    boxes: usize,
    /// Members that are boxed although no type would be infinite without that box.
    needless: Vec<String>,
    /// Members that close a cycle and are not boxed.
    missing: Vec<String>,
}

/// A step from one structure or union to another by a member that holds it.
type Step<'m> = (&'m ShapeId, &'m str, &'m ShapeId);

/// Looks at a model.
pub(crate) fn of(model: &Model) -> Boxes {
    let boxes = recursion::boxes(model);
    let steps = steps(model);
    let is_boxed = |step: &Step<'_>| boxes.contains(&(step.0.clone(), step.1.to_owned()));
    let (boxed, open): (Vec<Step<'_>>, Vec<Step<'_>>) =
        steps.iter().copied().partition(|step| is_boxed(step));
    let ids: BTreeSet<&ShapeId> = steps.iter().map(|step| step.0).collect();
    let on_cycles = ids.into_iter().filter(|id| reaches(&steps, id, id));
    let shown = |step: &Step<'_>| format!("{}${}", step.0, step.1);
    let closes = |step: &&Step<'_>| step.2 == step.0 || reaches(&open, step.2, step.0);
    Boxes {
        shapes: on_cycles.map(|id| id.to_string()).collect(),
        boxes: boxes.len(),
        needless: boxed
            .iter()
            .filter(|step| !closes(step))
            .map(shown)
            .collect(),
        missing: open.iter().filter(closes).map(shown).collect(),
    }
}

/// The steps among shapes that can lie on a cycle: what is reached by none of
/// the others, or reaches none, is left out again and again.
fn steps(model: &Model) -> Vec<Step<'_>> {
    let mut steps: Vec<Step<'_>> = Vec::new();
    for shape in model.shapes.values() {
        if matches!(shape.kind, ShapeKind::List(_) | ShapeKind::Map(_)) {
            continue;
        }
        for member in shape.members() {
            let target = member.shape().and_then(|id| model.shapes.get(id));
            steps.extend(target.map(|target| (&shape.id, member.name.as_str(), &target.id)));
        }
    }
    loop {
        let from: BTreeSet<&ShapeId> = steps.iter().map(|step| step.0).collect();
        let to: BTreeSet<&ShapeId> = steps.iter().map(|step| step.2).collect();
        let before = steps.len();
        steps.retain(|step| to.contains(step.0) && from.contains(step.2));
        if steps.len() == before {
            return steps;
        }
    }
}

/// Whether one or more steps lead from a shape to another one.
fn reaches(steps: &[Step<'_>], from: &ShapeId, to: &ShapeId) -> bool {
    let mut next: BTreeMap<&ShapeId, Vec<&ShapeId>> = BTreeMap::new();
    for step in steps {
        next.entry(step.0).or_default().push(step.2);
    }
    let (mut open, mut seen) = (vec![from], BTreeSet::new());
    while let Some(id) = open.pop() {
        for target in next.get(id).into_iter().flatten() {
            if *target == to {
                return true;
            }
            if seen.insert(*target) {
                open.push(target);
            }
        }
    }
    false
}

/// The boxes of all models.
pub(crate) fn check(corpus: &Corpus) {
    let mut services = BTreeSet::new();
    let (mut shapes, mut boxes) = (0, 0);
    for facts in &corpus.facts {
        let found = &facts.boxes;
        let (needless, missing) = (&found.needless, &found.missing);
        assert!(
            needless.is_empty(),
            "{}: boxed without need: {needless:?}",
            facts.model
        );
        assert!(
            missing.is_empty(),
            "{}: not boxed: {missing:?}",
            facts.model
        );
        assert_eq!(found.shapes.is_empty(), found.boxes == 0, "{}", facts.model);
        if !found.shapes.is_empty() {
            services.insert(facts.service());
        }
        shapes += found.shapes.len();
        boxes += found.boxes;
    }
    if corpus.is_counted {
        // Some cycles have two or three shapes, and a box is needed for each cycle only.
        assert_eq!((shapes, services.len(), boxes), (30, 21, 25));
    }
}

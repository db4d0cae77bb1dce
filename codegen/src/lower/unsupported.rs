//! What cannot be emitted yet. It is refused rather than emitted as something
//! else, so that no caller relies on a type that will change.

use shapesmith_model::shape::{Shape, ShapeKind};
use shapesmith_model::{Model, Problem, Problems};

/// What to do about all of these.
const HELP: &str = "leave out the operations that use it with --operations";

/// Notes every event stream and every body that is sent piece by piece.
pub(super) fn check(model: &Model, problems: &mut Problems) {
    for shape in model.shapes.values() {
        if matches!(shape.kind, ShapeKind::EventStream(_)) {
            let message = "event streams cannot be emitted yet";
            problems.push(Problem::new(shape.id.to_string(), message).help(HELP));
        }
        streaming_members(shape, problems);
    }
}

/// Notes the members whose value is a stream of bytes.
fn streaming_members(shape: &Shape, problems: &mut Problems) {
    for member in shape.members() {
        if member.streaming {
            let place = format!("{}${}", shape.id, member.name);
            let message = "streaming bodies cannot be emitted yet";
            problems.push(Problem::new(place, message).help(HELP));
        }
    }
}

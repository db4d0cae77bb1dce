//! Every model is the same after a way through Smithy's form.

use shapesmith_model::json::Source;
use shapesmith_model::places::{Format, Places};
use shapesmith_model::{Model, smithy, validate};

use crate::Corpus;

/// What is different after the way; nothing if all is well.
pub(crate) fn of(model: &Model) -> Option<String> {
    let file = "exported.json".to_owned();
    let text = smithy::export(model).to_string();
    let source = Source { file, text };
    let again = match smithy::read(&source) {
        Ok(again) => again,
        Err(problems) => return Some(problems.to_string()),
    };
    let places = Places::new(&source.file, Format::Smithy);
    if let Err(problems) = validate::validate(&again, places) {
        return Some(problems.to_string());
    }
    difference(model, &again)
}

/// The first part that differs.
fn difference(model: &Model, again: &Model) -> Option<String> {
    if model == again {
        return None;
    }
    if model.service != again.service {
        return Some(format!("{:#?} is {:#?}", model.service, again.service));
    }
    for (name, operation) in &model.operations {
        let other = again.operations.get(name);
        if other != Some(operation) {
            return Some(format!("{operation:#?} is {other:#?}"));
        }
    }
    for (id, shape) in &model.shapes {
        let other = again.shapes.get(id);
        if other != Some(shape) {
            return Some(format!("{shape:#?} is {other:#?}"));
        }
    }
    Some("there are more operations or shapes".to_owned())
}

/// All models.
pub(crate) fn check(corpus: &Corpus) {
    let faults = corpus.facts.iter().filter_map(|facts| {
        let fault = facts.exported.as_ref()?;
        let fault: String = fault.chars().take(3_000).collect();
        Some(format!("{}: {fault}", facts.model))
    });
    let faults: Vec<String> = faults.collect();
    let few = &faults[..faults.len().min(3)];
    assert!(
        faults.is_empty(),
        "{} models differ:\n{}",
        faults.len(),
        few.join("\n")
    );
}

//! The names of every crate, as they would be emitted.

use std::collections::{BTreeMap, BTreeSet};

use shapesmith_codegen::{Inventory, inventory};
use shapesmith_model::select::{Selection, select};
use shapesmith_model::shape::ShapeKind;
use shapesmith_model::{Model, Operation, ShapeId};

use crate::Corpus;

/// Names of files that some systems keep for devices.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];

/// The longest name of a file that every system takes, less what writing adds.
const LONGEST: usize = 255 - ".rs.shapesmith-new".len();

/// What holds of the names of a model's crate.
#[derive(Default)]
pub(crate) struct Names {
    /// What is wrong with them.
    faults: Vec<String>,
    /// By ending: shapes that are called as an operation's own type is, and are another.
    taken: BTreeMap<&'static str, usize>,
}

/// Looks at the names of a model.
pub(crate) fn of(model: Model) -> Names {
    let mut names = Names::default();
    for ending in ["Input", "Output", "Error"] {
        let count = model
            .operations
            .values()
            .filter_map(|operation| taken(&model, operation, ending));
        names.taken.insert(ending, count.count());
    }
    let model = select(model, &Selection::All, "all").expect("a selection");
    let inventory = match inventory(&model) {
        Ok(inventory) => inventory,
        Err(problems) => {
            names.faults.push(problems.to_string());
            return names;
        }
    };
    for (namespace, found) in &inventory {
        faults(namespace, found, &mut names.faults);
    }
    taken_faults(&model, &inventory, &mut names.faults);
    names
}

/// Names that stand twice in a namespace, or that Rust or a file system reserves.
fn faults(namespace: &str, names: &[String], faults: &mut Vec<String>) {
    let is_file = namespace.starts_with("file ");
    let mut seen = BTreeSet::new();
    for name in names {
        let same = if is_file {
            name.to_lowercase()
        } else {
            name.clone()
        };
        if !seen.insert(same) {
            faults.push(format!("`{name}` stands twice in {namespace}"));
        }
        // The methods that builders have beside fields have prefixes, so keywords are no matter.
        let is_reserved = syn::parse_str::<syn::Ident>(name).is_err() || name == "gen";
        if is_reserved
            && !namespace.starts_with("method types")
            && !namespace.starts_with("method operation")
        {
            faults.push(format!("`{name}` in {namespace} is reserved"));
        }
        let is_kept =
            DEVICES.contains(&name.as_str()) || name.len() > LONGEST || name.starts_with("r#");
        if is_file && is_kept {
            faults.push(format!("`{name}` in {namespace} cannot be a file"));
        }
    }
}

/// The shape that has the name of an operation's own type and is another.
fn taken(model: &Model, operation: &Operation, ending: &str) -> Option<ShapeId> {
    let id = ShapeId::new(
        model.service.id.namespace(),
        format!("{}{ending}", operation.name),
    );
    let own = match ending {
        "Input" => operation.input.as_ref(),
        "Output" => operation.output.as_ref(),
        _ => None,
    };
    (model.shapes.contains_key(&id) && own != Some(&id)).then_some(id)
}

/// An operation's types are below `operation` in any case. A type of the same
/// name is below `types`, or below `types::error`, under its own name.
fn taken_faults(model: &Model, inventory: &Inventory, faults: &mut Vec<String>) {
    let has = |namespace: &str, name: &str| {
        let names = inventory.get(namespace).into_iter().flatten();
        names
            .into_iter()
            .any(|found| found.eq_ignore_ascii_case(name))
    };
    for operation in model.operations.values() {
        for ending in ["Input", "Output", "Error"] {
            let Some(id) = taken(model, operation, ending) else {
                continue;
            };
            if matches!(
                model.shapes[&id].kind,
                ShapeKind::List(_) | ShapeKind::Map(_)
            ) {
                continue;
            }
            let module = inventory.keys().any(|namespace| {
                namespace.starts_with("type operation::") && has(namespace, id.name())
            });
            let is_root = model.operations.values().any(|other| {
                other.input.as_ref() == Some(&id) || other.output.as_ref() == Some(&id)
            });
            let is_type = has("type types", id.name()) || has("type types::error", id.name());
            if !module || !(is_type || is_root) {
                faults.push(format!(
                    "{id} and the {ending} of {} are one",
                    operation.name
                ));
            }
        }
    }
}

/// The names of all models.
pub(crate) fn check(corpus: &Corpus) {
    let faults = corpus.facts.iter().flat_map(|facts| {
        let faults = facts.names.faults.iter();
        faults.map(move |fault| format!("{}: {fault}", facts.model))
    });
    let faults: Vec<String> = faults.collect();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// How often the rule for taken names is needed.
pub(crate) fn check_taken(corpus: &Corpus) {
    let mut taken: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
    for facts in &corpus.facts {
        for (ending, count) in facts.names.taken.iter().filter(|(_, count)| **count > 0) {
            let (sum, services) = taken.entry(ending).or_default();
            *sum += count;
            services.insert(facts.service());
        }
    }
    let counts = ["Input", "Output", "Error"].map(|ending| {
        let (sum, services) = taken.get(ending).cloned().unwrap_or_default();
        (ending, sum, services.len())
    });
    if corpus.is_counted {
        assert_eq!(
            counts,
            [("Input", 56, 9), ("Output", 31, 5), ("Error", 90, 37)]
        );
    }
}

//! A comparison as JSON, for programs.

use serde_json::{Value, json};

use shapesmith_codegen::changes::{Change, Class, Comparison};

/// An object with the verdict, the number of changes by class, and the changes.
pub(crate) fn json(comparison: &Comparison) -> Value {
    let counts = Class::ALL.map(|class| {
        let count = comparison.of_class(class).count();
        (class.name().to_owned(), Value::from(count))
    });
    let changes: Vec<Value> = comparison.changes.iter().map(change).collect();
    json!({
        "verdict": comparison.verdict().name(),
        "counts": Value::Object(counts.into_iter().collect()),
        "changes": changes,
    })
}

/// One change.
fn change(change: &Change) -> Value {
    json!({
        "rule": change.rule.id(),
        "class": change.rule.class().name(),
        "path": change.path,
        "subject": change.subject,
        "old": change.old,
        "new": change.new,
        "operations": change.operations,
        "note": change.note,
        "reason": change.rule.reason(),
    })
}

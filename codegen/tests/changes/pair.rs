//! A pair of models, and what is expected of their comparison.

use serde_json::Value;

use shapesmith_codegen::changes::{self, Comparison, Heading, Verdict};
use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, validate};

/// A pair of models.
pub(crate) struct Pair {
    pub(crate) name: &'static str,
    old: Value,
    new: Value,
    /// The endpoint rules of both.
    rules: [Option<Value>; 2],
    pub(crate) expected: Vec<(&'static str, &'static str)>,
    verdict: Verdict,
}

/// The model that all pairs start at.
pub(crate) fn base() -> Value {
    serde_json::from_str(include_str!("base.json")).expect("the base is JSON")
}

/// A pair of equal models.
pub(crate) fn pair(name: &'static str) -> Pair {
    Pair {
        name,
        old: base(),
        new: base(),
        rules: [None, None],
        expected: Vec::new(),
        verdict: Verdict::None,
    }
}

impl Pair {
    /// Sets a value in the older model.
    pub(crate) fn older(mut self, pointer: &str, value: Value) -> Self {
        set(&mut self.old, pointer, value);
        self
    }

    /// Sets a value in the newer model.
    pub(crate) fn newer(mut self, pointer: &str, value: Value) -> Self {
        set(&mut self.new, pointer, value);
        self
    }

    /// Sets a value in both models.
    pub(crate) fn both(self, pointer: &str, value: Value) -> Self {
        self.older(pointer, value.clone()).newer(pointer, value)
    }

    /// Removes something from the newer model.
    pub(crate) fn newer_without(mut self, pointer: &str) -> Self {
        remove(&mut self.new, pointer);
        self
    }

    /// Gives both models endpoint rules.
    pub(crate) fn rules(mut self, old: Value, new: Value) -> Self {
        self.rules = [Some(old), Some(new)];
        self
    }

    /// Expects a change; changes are told in the order of their paths.
    pub(crate) fn tells(mut self, rule: &'static str, path: &'static str) -> Self {
        self.expected.push((rule, path));
        self
    }

    /// Expects this verdict.
    pub(crate) fn verdict(mut self, verdict: Verdict) -> Self {
        self.verdict = verdict;
        self
    }

    /// What is wrong with the comparison, if something is.
    fn complaint(&self) -> Option<String> {
        let [old, new] = [(&self.old, &self.rules[0]), (&self.new, &self.rules[1])];
        let [old, new] = [old, new].map(|(value, rules)| read(value, rules.as_ref()));
        self.judge(&old, &new)
    }

    /// Compares two models and holds the outcome against what is expected.
    pub(crate) fn judge(&self, old: &Model, new: &Model) -> Option<String> {
        let comparison = changes::compare(old, new).expect("two crates");
        let found: Vec<(&str, &str)> = comparison
            .changes
            .iter()
            .map(|change| (change.rule.id(), change.path.as_str()))
            .collect();
        let text = changelog(&comparison, old, new);
        insta::assert_snapshot!(self.name.replace(' ', "_"), text);
        let is_right = found == self.expected && comparison.verdict() == self.verdict;
        (!is_right).then(|| {
            let lines: Vec<String> = found
                .iter()
                .map(|(rule, path)| format!("        .tells(\"{rule}\", \"{path}\")"))
                .collect();
            let verdict = comparison.verdict();
            format!("{}: {verdict}\n{}", self.name, lines.join("\n"))
        })
    }
}

/// Checks all pairs of a theme and tells all that are wrong.
pub(crate) fn check(pairs: &[Pair]) {
    let complaints: Vec<String> = pairs.iter().filter_map(Pair::complaint).collect();
    assert!(
        complaints.is_empty(),
        "found other changes:\n{}",
        complaints.join("\n")
    );
}

/// Reads, checks and closes a model.
pub(crate) fn read(value: &Value, rules: Option<&Value>) -> Model {
    try_read(value, rules).unwrap_or_else(|problems| panic!("{problems}"))
}

/// As [`read`], for a model that may be wrong.
pub(crate) fn try_read(value: &Value, rules: Option<&Value>) -> Result<Model, String> {
    let source = |file: &str, value: &Value| Source {
        file: file.to_owned(),
        text: value.to_string(),
    };
    let files = Files {
        service: source("things.json", value),
        extras: Vec::new(),
        endpoint_rules: rules.map(|rules| source("rules.json", rules)),
    };
    let model = botocore::read(&files).map_err(|problems| problems.to_string())?;
    validate::validate(&model, "things.json").map_err(|problems| problems.to_string())?;
    select(model, &Selection::All, "--operations").map_err(|problems| problems.to_string())
}

/// The changelog of a comparison.
fn changelog(comparison: &Comparison, old: &Model, new: &Model) -> String {
    let names = old.operations.keys().chain(new.operations.keys());
    let mut operations: Vec<String> = names.cloned().collect();
    operations.sort();
    operations.dedup();
    let heading = Heading {
        version: "Next".to_owned(),
        source: "old to new".to_owned(),
        operations,
    };
    changes::changelog(comparison, &heading)
}

/// Sets a value; what holds it must be there.
pub(crate) fn set(model: &mut Value, pointer: &str, value: Value) {
    let (holder, key) = pointer.rsplit_once('/').expect("a pointer");
    let holder = model.pointer_mut(holder);
    match holder.unwrap_or_else(|| panic!("nothing holds {pointer}")) {
        Value::Object(entries) => {
            entries.insert(key.to_owned(), value);
        }
        Value::Array(elements) if key == "-" => elements.push(value),
        Value::Array(elements) => elements[key.parse::<usize>().expect("an index")] = value,
        other => panic!("{pointer}: {other} holds nothing"),
    }
}

/// Removes a value, which must be there, and keeps the order of the others.
pub(crate) fn remove(model: &mut Value, pointer: &str) {
    let (holder, key) = pointer.rsplit_once('/').expect("a pointer");
    let removed = match model.pointer_mut(holder) {
        Some(Value::Object(entries)) => entries.shift_remove(key),
        Some(Value::Array(elements)) => Some(elements.remove(key.parse().expect("an index"))),
        _ => None,
    };
    assert!(removed.is_some(), "there is no {pointer}");
}

//! Goes through the steps of a script and compares what comes.

use serde_json::{Value, json};

use shapesmith_model::Problem;

use super::pattern::{self, Kept};
use super::script::{Failure, Script, Step};

/// What came of a script.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) service: String,
    pub(crate) protocol: String,
    pub(crate) passed: usize,
    /// Steps that failed: where they stand, and what differs.
    pub(crate) failed: Vec<(String, Vec<String>)>,
}

/// Runs a script. `ask` sends a case and tells the answer.
pub(crate) fn run(
    script: &Script,
    protocol: &str,
    endpoint: &str,
    mut ask: impl FnMut(&Value) -> Result<Value, Problem>,
) -> Result<Row, Problem> {
    let mut kept = Kept::new();
    let mut row = Row {
        service: script.service.clone(),
        protocol: protocol.to_owned(),
        passed: 0,
        failed: Vec::new(),
    };
    for (index, step) in script.steps.iter().enumerate() {
        let differences = match prepared(step, &kept) {
            Ok(step) => {
                let answer = ask(&json!({
                    "client": script.service,
                    "operation": step.operation,
                    "endpoint": endpoint,
                    "input": step.input,
                }))?;
                let mut differences = differences(&step, &answer);
                differences.extend(keep(&step, &answer, &mut kept));
                differences
            }
            Err(name) => vec![format!("not tried: `{name}` was not kept")],
        };
        match differences.is_empty() {
            true => row.passed += 1,
            false => {
                let place = format!("{}, {}", script.place(index), step.operation);
                row.failed.push((place, differences));
            }
        }
    }
    Ok(row)
}

/// The step with what was kept, or the name of what was not.
fn prepared(step: &Step, kept: &Kept) -> Result<Step, String> {
    let fill = |value: &Option<Value>| {
        let filled = value.as_ref().map(|value| pattern::filled(value, kept));
        filled.transpose()
    };
    let error = match &step.error {
        Some(Failure { code, members }) => Some(Failure {
            code: code.clone(),
            members: fill(members)?,
        }),
        None => None,
    };
    Ok(Step {
        input: pattern::filled(&step.input, kept)?,
        output: fill(&step.output)?,
        error,
        ..step.clone()
    })
}

/// What differs between a step and an answer.
fn differences(step: &Step, answer: &Value) -> Vec<String> {
    let texts = [&answer["refused"], &answer["error"]["text"]];
    let told = texts.into_iter().find_map(Value::as_str);
    if let Some(Failure { code, members }) = &step.error {
        let error = &answer["error"];
        if !error.is_object() {
            let came = told.map_or_else(|| answer["output"].to_string(), str::to_owned);
            let code = code.as_deref().unwrap_or("without code");
            return vec![format!("expected the error `{code}`, came {came}")];
        }
        let mut differences = pattern::differences(&json!(code), &error["code"]);
        if let Some(members) = members {
            match &error["members"] {
                Value::Null => {
                    differences.push("expected a typed error, came one without type".to_owned())
                }
                came => differences.extend(pattern::differences(members, came)),
            }
        }
        if let (false, Some(told)) = (differences.is_empty(), told) {
            differences.push(format!("the error: {told}"));
        }
        return differences;
    }
    if let Some(told) = told {
        return vec![format!("expected an output, came {told}")];
    }
    let output = &answer["output"];
    let mut differences = match &step.output {
        Some(expected) => pattern::differences(expected, output),
        None => Vec::new(),
    };
    let present = step.absent.iter().filter_map(|pointer| {
        let value = output.pointer(pointer).filter(|value| !value.is_null())?;
        Some(format!("{pointer}: expected nothing, came {value}"))
    });
    differences.extend(present);
    differences
}

/// Keeps what later steps need; a line for what is not there.
fn keep(step: &Step, answer: &Value, kept: &mut Kept) -> Vec<String> {
    let Some(output) = answer.get("output") else {
        return Vec::new();
    };
    let missing = step.keep.iter().filter_map(|(name, pointer)| {
        match output.pointer(pointer).filter(|value| !value.is_null()) {
            Some(value) => {
                kept.insert(name.clone(), value.clone());
                None
            }
            None => Some(format!(
                "{pointer}: expected a value for `{name}`, came none"
            )),
        }
    });
    missing.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{Value, json};

    use super::{Row, run};
    use crate::endtoend::script::{Failure, Script, Step};

    /// A step that expects an output.
    fn step(name: &str, output: Value) -> Step {
        Step {
            name: name.to_owned(),
            operation: "Call".to_owned(),
            input: json!({}),
            output: Some(output),
            error: None,
            absent: Vec::new(),
            keep: BTreeMap::new(),
        }
    }

    /// What comes of steps when these answers come, and what was sent.
    fn ran(steps: Vec<Step>, answers: &[Value]) -> (Row, Vec<Value>) {
        let script = Script {
            service: "things".to_owned(),
            file: "things.toml".to_owned(),
            model: String::new(),
            steps,
        };
        let mut answers = answers.iter();
        let mut sent = Vec::new();
        let row = run(&script, "restJson1", "http://localhost", |case| {
            sent.push(case.clone());
            Ok(answers.next().cloned().unwrap_or_default())
        });
        (row.expect("a row"), sent)
    }

    #[test]
    fn a_failing_expectation_is_reported_with_its_step() {
        let steps = vec![
            step("passes", json!({"A": 1})),
            step("differs", json!({"A": 2})),
            step("gone", json!({})),
            Step {
                absent: vec!["/A".to_owned()],
                ..step("too much", json!({}))
            },
        ];
        let output = json!({"output": {"A": 1}});
        let error = json!({"error": {"code": "Gone", "text": "Gone: it went"}});
        let (row, _) = ran(steps, &[output.clone(), output.clone(), error, output]);
        assert_eq!(row.passed, 1);
        let failed = |place: &str, line: &str| {
            let place = format!("things.toml: step {place}, Call");
            (place, vec![line.to_owned()])
        };
        assert_eq!(
            row.failed,
            [
                failed("2 (differs)", "/A: expected 2, came 1"),
                failed("3 (gone)", "expected an output, came Gone: it went"),
                failed("4 (too much)", "/A: expected nothing, came 1"),
            ]
        );
    }

    #[test]
    fn an_error_has_its_code_and_members() {
        let expecting = |members: Option<Value>| Step {
            output: None,
            error: Some(Failure {
                code: Some("Gone".to_owned()),
                members,
            }),
            ..step("error", Value::Null)
        };
        let steps = vec![
            expecting(None),
            expecting(Some(json!({"Since": 7}))),
            expecting(Some(json!({"Since": 8}))),
            expecting(Some(json!({}))),
            expecting(None),
            expecting(None),
        ];
        let typed = json!({"error": {"code": "Gone", "members": {"Since": 7}, "text": "t"}});
        let untyped = json!({"error": {"code": "Gone", "members": null, "text": "t"}});
        let other = json!({"error": {"code": "Else", "members": null, "text": "t"}});
        let answers = [
            untyped.clone(),
            typed.clone(),
            typed,
            untyped,
            other,
            json!({"output": {}}),
        ];
        let (row, _) = ran(steps, &answers);
        assert_eq!(row.passed, 2);
        let lines: Vec<&str> = row
            .failed
            .iter()
            .map(|(_, lines)| lines[0].as_str())
            .collect();
        assert_eq!(
            lines,
            [
                "/Since: expected 8, came 7",
                "expected a typed error, came one without type",
                "/: expected \"Gone\", came \"Else\"",
                "expected the error `Gone`, came {}",
            ]
        );
    }

    #[test]
    fn what_is_kept_goes_into_later_inputs() {
        let steps = vec![
            Step {
                keep: [("id".to_owned(), "/Things/0/Id".to_owned())].into(),
                ..step("list", json!({}))
            },
            Step {
                input: json!({"Id": "${id}"}),
                keep: [("more".to_owned(), "/More".to_owned())].into(),
                ..step("read", json!({"Id": "${id}"}))
            },
            Step {
                input: json!({"Token": "${more}"}),
                ..step("page", json!({}))
            },
        ];
        let answers = [
            json!({"output": {"Things": [{"Id": "a1"}]}}),
            json!({"output": {"Id": "a1"}}),
        ];
        let (row, sent) = ran(steps, &answers);
        assert_eq!(sent.len(), 2);
        assert_eq!(sent[1]["input"], json!({"Id": "a1"}));
        let lines: Vec<&str> = row
            .failed
            .iter()
            .map(|(_, lines)| lines[0].as_str())
            .collect();
        assert_eq!(
            lines,
            [
                "/More: expected a value for `more`, came none",
                "not tried: `more` was not kept",
            ]
        );
    }
}

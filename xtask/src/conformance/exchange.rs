//! Runs the cases of a program: each goes in as a line, and what its client
//! sent and read comes out as one.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use aws_smithy_types::base64;
use serde_json::{Value, json};

use shapesmith_model::Problem;

use super::compare::{self, Differences, Request};
use super::program::{Program, Subject};
use super::report::Row;
use super::shapes::Shapes;
use super::suites::{Case, Direction};

/// Where requests go if a suite does not say.
const ENDPOINT: &str = "https://example.com";

/// The token that cases expect.
const TOKEN: &str = "00000000-0000-4000-8000-000000000000";

/// A case with what it belongs to.
struct Entry<'p> {
    subject: &'p Subject,
    case: &'p Case,
    /// The key of its operation.
    operation: &'p str,
}

/// Runs all cases of a program that are wanted.
pub(crate) fn run(
    program: &Program,
    executable: &Path,
    wanted: impl Fn(&Case) -> bool,
) -> Result<Vec<Row>, Problem> {
    let subjects = program.subjects.iter();
    let entries = subjects.flat_map(|subject| {
        let cases = subject.suite.cases.iter().zip(&subject.operations);
        cases.map(move |(case, operation)| Entry {
            subject,
            case,
            operation,
        })
    });
    let entries: Vec<Entry<'_>> = entries
        .filter(|entry| wanted(entry.case) && is_whole(entry))
        .collect();
    let sent = |entry: &&Entry<'_>| entry.subject.refused.is_none();
    let lines: String = entries
        .iter()
        .filter(sent)
        .map(|entry| format!("{}\n", question(entry)))
        .collect();
    let mut answers = ask(executable, &lines)?.into_iter();
    let rows = entries.iter().map(|entry| {
        let differences = match &entry.subject.refused {
            Some(refused) => vec![format!("the model is refused: {refused}")],
            None => match answers.next() {
                Some(answer) => differences(entry, &answer).lines().to_vec(),
                None => vec!["the program ended before it came to the case".to_owned()],
            },
        };
        Row {
            protocol: program.protocol.clone(),
            file: entry.subject.suite.file.clone(),
            id: entry.case.id.clone(),
            operation: entry.operation.to_owned(),
            differences,
        }
    });
    Ok(rows.collect())
}

/// Whether a case says what goes in. One of the old ones does not, and botocore
/// does not run it either.
fn is_whole(entry: &Entry<'_>) -> bool {
    match entry.subject.suite.direction {
        Direction::Input => entry.case.value.get("params").is_some(),
        Direction::Output => entry.case.value.get("response").is_some(),
    }
}

/// What the program is told of a case.
fn question(entry: &Entry<'_>) -> Value {
    let Entry {
        subject,
        case,
        operation,
    } = entry;
    let shapes = Shapes::of(&subject.model);
    let (input, response) = match subject.suite.direction {
        Direction::Input => {
            let reference = &subject.model["operations"][operation]["input"];
            let input = match reference {
                Value::Null => case.value["params"].clone(),
                reference => shapes.input(reference, &case.value["params"]),
            };
            (input, json!({"status": 200, "headers": {}, "body": ""}))
        }
        Direction::Output => (json!({}), response(subject, case)),
    };
    json!({
        "client": subject.suite.module(),
        "operation": operation,
        "endpoint": subject.suite.endpoint.as_deref().unwrap_or(ENDPOINT),
        "token": TOKEN,
        "input": input,
        "response": response,
    })
}

/// The response of a case. CBOR and streams of events are in Base64 already.
fn response(subject: &Subject, case: &Case) -> Value {
    let response = &case.value["response"];
    let body = response["body"].as_str().unwrap_or_default();
    let is_binary = protocol(subject) == "smithy-rpc-v2-cbor" || has_events(subject, case);
    let body = match is_binary {
        true => body.to_owned(),
        false => base64::encode(body),
    };
    json!({
        "status": response["status_code"],
        "headers": response["headers"],
        "body": body,
    })
}

/// The protocol of a suite.
fn protocol(subject: &Subject) -> &str {
    subject.model["metadata"]["protocol"]
        .as_str()
        .unwrap_or_default()
}

/// Whether the output of a case has a stream of events.
fn has_events(subject: &Subject, case: &Case) -> bool {
    let shapes = Shapes::of(&subject.model);
    let output = shapes.target(&case.given["output"]);
    let members = output["members"].as_object().into_iter().flatten();
    let mut targets = members.map(|(_, member)| shapes.target(member));
    targets.any(|target| target["eventstream"] == true)
}

/// Runs the program.
fn ask(executable: &Path, lines: &str) -> Result<Vec<Value>, Problem> {
    let failed = |reason: String| {
        Problem::new(executable.display().to_string(), reason)
            .help("its own message, if there is one, stands above")
    };
    let mut child = Command::new(executable)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(format!("cannot be run: {error}")))?;
    let input = child.stdin.take();
    let output = thread::scope(|scope| {
        scope.spawn(move || {
            // If the program ends early, its answers tell.
            input.map(|mut input| input.write_all(lines.as_bytes()))
        });
        child.wait_with_output()
    });
    let output = output.map_err(|error| failed(format!("cannot be waited for: {error}")))?;
    let answers = output.stdout.split(|byte| *byte == b'\n');
    let answers = answers.filter(|line| !line.is_empty());
    answers
        .map(|line| {
            serde_json::from_slice(line)
                .map_err(|error| failed(format!("printed what is not JSON: {error}")))
        })
        .collect()
}

/// What differs between a case and an answer.
fn differences(entry: &Entry<'_>, answer: &Value) -> Differences {
    let Entry {
        subject,
        case,
        operation,
    } = entry;
    let shapes = Shapes::of(&subject.model);
    let operation = &subject.model["operations"][operation];
    let mut differences = Differences::default();
    match subject.suite.direction {
        Direction::Input => match Request::read(&answer["request"]) {
            Some(request) => {
                let expected = &case.value["serialized"];
                return compare::request(protocol(subject), shapes, expected, &request);
            }
            None => differences.unequal("request", "one", told(answer)),
        },
        Direction::Output if case.value["unreadable"] == true => {
            let text = answer["error"]["text"].as_str().unwrap_or_default();
            if !text.starts_with("the response cannot be read") {
                differences.unequal("answer", "a response that cannot be read", told(answer));
            }
        }
        Direction::Output if case.value.get("error").is_some() => {
            if answer["error"].is_object() {
                return compare::error(shapes, operation, &case.value, &answer["error"]);
            }
            differences.unequal("answer", "an error", told(answer));
        }
        Direction::Output => {
            if let Some(output) = answer.get("output") {
                let expected = &case.value["result"];
                return compare::output(shapes, &operation["output"], expected, output);
            }
            differences.unequal("answer", &case.value["result"], told(answer));
        }
    }
    differences
}

/// What came instead of what was expected.
fn told(answer: &Value) -> String {
    let texts = [&answer["refused"], &answer["error"]["text"]];
    let text = texts.into_iter().find_map(Value::as_str);
    text.map_or_else(|| answer["output"].to_string(), str::to_owned)
}

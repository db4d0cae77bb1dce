//! Tells what came of a comparison: a line for each operation, a table, the
//! first differences with everything that is needed to look into them.

use serde_json::Value;

use shapesmith_model::Problem;

/// How many differences are printed.
const SHOWN: usize = 10;

/// How much of a value is printed: texts of several KB help nobody.
const LENGTH: usize = 4000;

/// What is known so far of one service.
pub(crate) struct Report<'a> {
    inputs: &'a [(String, Vec<Value>)],
    seed: u64,
    command: &'a str,
    rows: Vec<Row>,
    differences: Vec<String>,
}

/// The result of an operation.
struct Row {
    operation: String,
    inputs: u64,
    different: u64,
    /// What else is to be said, and of how many inputs.
    notes: Vec<(String, u64)>,
}

impl<'a> Report<'a> {
    /// The report of a run that this command repeats.
    pub(crate) fn new(inputs: &'a [(String, Vec<Value>)], seed: u64, command: &'a str) -> Self {
        Self {
            inputs,
            seed,
            command,
            rows: Vec::new(),
            differences: Vec::new(),
        }
    }

    /// Takes in a line of the script: a difference or the result of an
    /// operation.
    pub(crate) fn line(&mut self, line: &Value) -> Result<(), Problem> {
        let operation = line["operation"].as_str().unwrap_or_default();
        if let Some(difference) = line.get("difference") {
            if self.differences.len() < SHOWN {
                let text = self.difference(operation, difference);
                self.differences.push(text);
            }
            return Ok(());
        }
        let (inputs, different) = (&line["result"]["inputs"], &line["result"]["different"]);
        let (Some(inputs), Some(different)) = (inputs.as_u64(), different.as_u64()) else {
            return Err(
                Problem::new("compare.py", format!("printed a line of no use: {line}"))
                    .help("this is a fault of Shapesmith; report it with the command"),
            );
        };
        println!("{operation}: {inputs} inputs, {different} different");
        let notes = line["result"]["notes"].as_object().into_iter().flatten();
        let notes = notes.filter_map(|(note, count)| Some((note.clone(), count.as_u64()?)));
        self.rows.push(Row {
            operation: operation.to_owned(),
            inputs,
            different,
            notes: notes.collect(),
        });
        Ok(())
    }

    /// Prints differences and table; a problem if there is any difference.
    pub(crate) fn finish(self) -> Result<(), Problem> {
        let (inputs, different) = self.rows.iter().fold((0, 0), |(inputs, different), row| {
            (inputs + row.inputs, different + row.different)
        });
        for difference in &self.differences {
            println!("\n{difference}");
        }
        let shown = self.differences.len() as u64;
        if different > shown {
            println!("\n{} more differences are not shown", different - shown);
        }
        println!("\n{}", table(&self.rows));
        for row in &self.rows {
            for (note, count) in &row.notes {
                println!("note: {count} inputs of {}: {note}", row.operation);
            }
        }
        if self.rows.len() != self.inputs.len() {
            let message = "not every operation was compared";
            return Err(Problem::new("compare.py", message).help("look at what it printed above"));
        }
        if different == 0 {
            return Ok(());
        }
        let message = format!("{different} of {inputs} requests differ from boto3's");
        Err(Problem::new("differential", message)
            .help(format!("look at them above; repeat them: {}", self.command)))
    }

    /// One difference as text.
    fn difference(&self, operation: &str, difference: &Value) -> String {
        let case = difference["case"].as_u64().unwrap_or_default();
        let inputs = self.inputs.iter().find(|(name, _)| name == operation);
        let input = inputs.and_then(|(_, inputs)| inputs.get(usize::try_from(case).ok()?));
        let faults = difference["faults"].as_array().into_iter().flatten();
        let faults: Vec<&str> = faults.filter_map(Value::as_str).collect();
        let rows = [
            ("input", input.unwrap_or(&Value::Null)),
            ("boto3", &difference["boto3"]),
            ("ours", &difference["driver"]),
        ];
        let rows = rows.map(|(name, value)| format!("  {name:6} {}", short(&value.to_string())));
        format!(
            "{operation}, case {case} of seed {}: {}\n{}\n  repeat {}",
            self.seed,
            faults.join("; "),
            rows.join("\n"),
            self.command
        )
    }
}

/// The table of all operations.
fn table(rows: &[Row]) -> String {
    let widest = rows.iter().map(|row| row.operation.len());
    let width = widest.chain([9]).max().unwrap_or(9);
    let mut lines = vec![format!(
        "{:width$}  {:>8}  {:>8}  {:>9}",
        "operation", "inputs", "equal", "different"
    )];
    lines.extend(rows.iter().map(|row| {
        format!(
            "{:width$}  {:>8}  {:>8}  {:>9}",
            row.operation,
            row.inputs,
            row.inputs - row.different,
            row.different
        )
    }));
    lines.join("\n")
}

/// The text, cut if it is very long.
fn short(text: &str) -> String {
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("{}… ({} bytes)", &text[..end], text.len()),
        None => text.to_owned(),
    }
}

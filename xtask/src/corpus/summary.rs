//! What came of each model: a table that the same models always give.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use shapesmith_codegen::Obstacle;
use shapesmith_model::{Problem, Problems};

use crate::files;

use super::emit::{Job, Outcome};
use super::table::{Cell, Table, grouped};

/// The columns. The texts of the first three stand left.
const HEAD: [&str; 9] = [
    "service",
    "version",
    "protocol",
    "operations",
    "shapes",
    "files",
    "bytes",
    "unsendable",
    "failed",
];

/// The table, and what one of its columns counts.
pub(super) struct Summary {
    table: Table<9>,
    /// How many operations cannot be sent, by what is in the way.
    obstacles: BTreeMap<Obstacle, usize>,
}

/// The forms of a summary that is kept.
enum Form {
    Markdown,
    Tsv,
}

impl Summary {
    /// The summary of all results, in the order of the models' names.
    pub(super) fn new(results: &[(&Job<'_>, Result<Outcome, Problems>)]) -> Self {
        let mut sorted: Vec<_> = results.iter().collect();
        sorted.sort_by(|(left, _), (right, _)| left.model.name.cmp(&right.model.name));
        let mut rows: Vec<[Cell; 9]> = sorted
            .iter()
            .map(|(job, result)| row(job, result.as_ref().ok()))
            .collect();
        rows.push(total(&rows));
        let mut obstacles = BTreeMap::new();
        let outcomes = sorted.iter().filter_map(|(_, result)| result.as_ref().ok());
        for obstacle in outcomes.flat_map(|outcome| &outcome.obstacles) {
            *obstacles.entry(obstacle.clone()).or_default() += 1;
        }
        let is_number = std::array::from_fn(|column| column >= 3);
        let table = Table {
            head: HEAD,
            is_number,
            rows,
        };
        Self { table, obstacles }
    }

    /// Prints the table. Whoever reads it may stop early, as `head` does.
    pub(super) fn print(&self) {
        let text = format!("{}{}", self.table.text(), self.obstacles(""));
        let _ = std::io::stdout().write_all(text.as_bytes());
    }

    /// Writes the table to a file.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(super) fn save(&self, path: Option<&Path>) -> Result<(), Problem> {
        let Some(path) = path else {
            return Ok(());
        };
        let text = match form(path)? {
            Form::Markdown => {
                let obstacles = self.obstacles("- ");
                let gap = if obstacles.is_empty() { "" } else { "\n" };
                format!("{}{gap}{obstacles}", self.table.markdown())
            }
            Form::Tsv => self.table.tsv(),
        };
        files::replace_all(&[(path.to_path_buf(), &text)])
    }

    /// One line for each obstacle.
    fn obstacles(&self, start: &str) -> String {
        let mut text = String::new();
        for (obstacle, count) in &self.obstacles {
            let count = grouped(*count);
            let _ = writeln!(text, "{start}{count} unsendable: {obstacle}");
        }
        text
    }
}

/// Refuses a file of an unknown form before any work is done.
///
/// # Errors
/// When the name's ending is unknown.
pub(super) fn check(path: Option<&Path>) -> Result<(), Problem> {
    path.map_or(Ok(()), |path| form(path).map(|_| ()))
}

/// The form that the ending of a file's name asks for.
fn form(path: &Path) -> Result<Form, Problem> {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("md") => Ok(Form::Markdown),
        Some("tsv") => Ok(Form::Tsv),
        _ => {
            let message = format!("`{}` ends neither in .md nor in .tsv", path.display());
            Err(Problem::new("--summary", message)
                .help("name a file of Markdown or of tab-separated values"))
        }
    }
}

/// The row of a model; without an outcome it has failed.
fn row(job: &Job<'_>, outcome: Option<&Outcome>) -> [Cell; 9] {
    let name = &job.model.name;
    let outline = job.model.outline.as_ref();
    let number = |count: Option<usize>| count.map_or(Cell::Nothing, Cell::Number);
    let made = |count: fn(&Outcome) -> usize| number(outcome.map(count));
    let protocol = outcome.map_or("-", |outcome| &outcome.protocol);
    [
        Cell::Text(name.service.clone()),
        Cell::Text(name.version.clone()),
        Cell::Text(protocol.to_owned()),
        number(outline.map(|outline| outline.operations)),
        number(outline.map(|outline| outline.shapes)),
        made(|outcome| outcome.files),
        made(|outcome| outcome.bytes),
        made(|outcome| outcome.obstacles.len()),
        Cell::Number(usize::from(outcome.is_none())),
    ]
}

/// The sum of all rows.
fn total(rows: &[[Cell; 9]]) -> [Cell; 9] {
    std::array::from_fn(|column| match column {
        0 => Cell::Text("total".to_owned()),
        1 => Cell::Text(format!("{} models", grouped(rows.len()))),
        2 => Cell::Text(String::new()),
        _ => Cell::Number(rows.iter().map(|row| row[column].count()).sum()),
    })
}

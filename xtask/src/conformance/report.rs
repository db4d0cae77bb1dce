//! Tells what came of a run: each failure, a table, what is wrong with the list
//! of excuses.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::excused::Excuse;

/// The result of a case.
#[derive(Debug)]
pub(crate) struct Row {
    /// The name of its file.
    pub(crate) protocol: String,
    /// The file with its folders.
    pub(crate) file: String,
    pub(crate) id: String,
    /// What the suite is about.
    pub(crate) operation: String,
    /// What differs; nothing, if the case passes.
    pub(crate) differences: Vec<String>,
}

impl Row {
    /// Whether the case is excused.
    fn excuse<'e>(&self, excuses: &'e [Excuse]) -> Option<&'e Excuse> {
        let mut excuses = excuses.iter();
        excuses.find(|excuse| excuse.file == self.file && excuse.id == self.id)
    }
}

/// How many cases of a protocol came to what end.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) passed: usize,
    pub(crate) failed: usize,
    pub(crate) excused: usize,
}

impl Counts {
    fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.excused += other.excused;
    }
}

/// The counts of each protocol.
pub(crate) fn counts(rows: &[Row], excuses: &[Excuse]) -> BTreeMap<String, Counts> {
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    for row in rows {
        let counts = counts.entry(row.protocol.clone()).or_default();
        match (row.differences.is_empty(), row.excuse(excuses)) {
            (true, _) => counts.passed += 1,
            (false, Some(_)) => counts.excused += 1,
            (false, None) => counts.failed += 1,
        }
    }
    counts
}

/// All failures and, in one line each, what was excused.
pub(crate) fn failures(rows: &[Row], excuses: &[Excuse]) -> String {
    let mut text = String::new();
    let failed = rows.iter().filter(|row| !row.differences.is_empty());
    for row in failed {
        let Row {
            file,
            id,
            operation,
            differences,
            ..
        } = row;
        match row.excuse(excuses) {
            Some(excuse) => {
                let _ = writeln!(text, "excused: {file} {id}: {}", excuse.reason);
            }
            None => {
                let _ = writeln!(text, "failed: {file} {id} ({operation})");
                for line in differences {
                    let _ = writeln!(text, "  {}", line.replace('\n', "\n    "));
                }
            }
        }
    }
    text
}

/// The table of all protocols.
pub(crate) fn table(counts: &BTreeMap<String, Counts>) -> String {
    let mut total = Counts::default();
    counts.values().for_each(|counts| total.add(counts));
    let widest = counts.keys().map(String::len).chain([8]).max();
    let width = widest.unwrap_or_default();
    let line = |name: &str, counts: &Counts| {
        let Counts {
            passed,
            failed,
            excused,
        } = counts;
        format!("{name:width$}  {passed:>6}  {failed:>6}  {excused:>7}")
    };
    let mut lines = vec![format!(
        "{:width$}  {:>6}  {:>6}  {:>7}",
        "protocol", "passed", "failed", "excused"
    )];
    lines.extend(counts.iter().map(|(name, counts)| line(name, counts)));
    lines.push(line("all", &total));
    lines.join("\n")
}

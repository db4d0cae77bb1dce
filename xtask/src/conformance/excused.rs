//! The list of cases that are not expected to pass.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use shapesmith_model::Problem;

use crate::files;

use super::report::Row;

/// The list of the repository.
const FILE: &str = "xtask/conformance/excused.toml";

/// A case with the reason why it does not pass.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Excuse {
    /// The file of the case.
    pub(crate) file: String,
    pub(crate) id: String,
    /// What the case asks for, and what comes instead.
    pub(crate) reason: String,
    /// What of the Smithy specification says so.
    pub(crate) rule: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    #[serde(default)]
    case: Vec<Excuse>,
}

/// The path of the list.
pub(crate) fn path(wanted: Option<&Path>) -> PathBuf {
    wanted.map_or_else(|| files::root().join(FILE), Path::to_path_buf)
}

/// Reads the list.
pub(crate) fn read(path: &Path) -> Result<Vec<Excuse>, Problem> {
    let source = files::read(path)?;
    let list: List = toml::from_str(&source.text).map_err(|error| {
        Problem::new(&source.file, format!("is no list of cases: {error}"))
            .help("write `[[case]]` with `file`, `id`, `reason` and `rule`")
    })?;
    let empty = |excuse: &&Excuse| excuse.reason.is_empty() || excuse.rule.is_empty();
    if let Some(excuse) = list.case.iter().find(empty) {
        return Err(Problem::new(
            source.file,
            format!("`{}` has no reason or no rule", excuse.id),
        )
        .help("say what the case asks for, and what of the specification contradicts it"));
    }
    let mut seen = std::collections::BTreeSet::new();
    for excuse in &list.case {
        if !seen.insert((&excuse.file, &excuse.id)) {
            let message = format!("`{}` of {} stands twice", excuse.id, excuse.file);
            return Err(Problem::new(source.file, message).help("remove one of the two"));
        }
    }
    Ok(list.case)
}

/// What is wrong with the list, after a run of these files. Of a case that was
/// not run, nothing is known.
pub(crate) fn faults(
    excuses: &[Excuse],
    rows: &[Row],
    ran: impl Fn(&Excuse) -> bool,
) -> Vec<String> {
    let excuses = excuses.iter().filter(|excuse| ran(excuse));
    let faults = excuses.filter_map(|excuse| {
        let Excuse { file, id, .. } = excuse;
        let row = rows.iter().find(|row| row.file == *file && row.id == *id);
        match row {
            Some(row) if row.differences.is_empty() => Some(format!("{file} {id} passes")),
            Some(_) => None,
            None => Some(format!("{file} {id} does not exist")),
        }
    });
    faults.collect()
}

#[cfg(test)]
mod tests {
    use super::{Excuse, faults};
    use crate::conformance::report::Row;

    #[test]
    fn an_excuse_is_needed_or_wrong() {
        let excuse = |id: &str| Excuse {
            file: "input/x".to_owned(),
            id: id.to_owned(),
            reason: "r".to_owned(),
            rule: "s".to_owned(),
        };
        let row = |id: &str, differences: &[&str]| Row {
            protocol: "x".to_owned(),
            file: "input/x".to_owned(),
            id: id.to_owned(),
            operation: String::new(),
            differences: differences.iter().map(ToString::to_string).collect(),
        };
        let excuses = ["fails", "passes", "gone", "not run"].map(excuse);
        let rows = [row("fails", &["a"]), row("passes", &[])];
        let found = faults(&excuses, &rows, |excuse| excuse.id != "not run");
        assert_eq!(
            found,
            ["input/x passes passes", "input/x gone does not exist"]
        );
    }
}

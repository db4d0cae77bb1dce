//! The pairs of models to compare: a file of lines with tabs.

use std::path::Path;

use shapesmith_model::select::Selection;
use shapesmith_model::{Problem, Problems};

use crate::files;

/// Two models of one service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// The folder of the model, for instance `connect/2017-08-08`.
    pub(super) model: String,
    pub(super) operations: Selection,
    /// The older version of botocore.
    pub(super) old: String,
    /// The newer one.
    pub(super) new: String,
    /// What changed, in a few words.
    pub(super) what: String,
}

impl Pair {
    /// The service's name in botocore.
    pub(super) fn service(&self) -> &str {
        let parts = self.model.split_once('/');
        parts.map_or(&self.model, |(service, _)| service)
    }
}

/// Reads the pairs, of one service if it is named.
///
/// # Errors
/// Every line that is no pair, and a service without pairs.
pub(super) fn read(path: &Path, only: Option<&str>) -> Result<Vec<Pair>, Problems> {
    let source = files::read(path)?;
    let lines = source.text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let pairs = files::collect(lines.map(|(index, line)| {
        let place = format!("{}:{}", source.file, index + 1);
        pair(line).ok_or_else(|| {
            Problem::new(place, "this line is no pair of models").help(
                "write model, operations, older version, newer version and what changed, \
                 with tabs between them",
            )
        })
    }))?;
    let is_wanted = |pair: &Pair| only.is_none_or(|only| only == pair.service());
    let wanted: Vec<Pair> = pairs.into_iter().filter(is_wanted).collect();
    match (wanted.is_empty(), only) {
        (true, Some(only)) => Err(Problem::new("--only", format!("no pair is of `{only}`"))
            .help(format!("name a service of {}", source.file))
            .into()),
        (true, None) | (false, _) => Ok(wanted),
    }
}

/// The pair of a line.
fn pair(line: &str) -> Option<Pair> {
    let columns: Vec<&str> = line.split('\t').collect();
    let [model, operations, old, new, what] = columns.as_slice() else {
        return None;
    };
    let names = operations.split(',').map(str::to_owned);
    let operations = match *operations {
        "*" => Selection::All,
        _ => Selection::Named(names.collect()),
    };
    let is_complete = ![model, old, new, what].iter().any(|text| text.is_empty());
    is_complete.then(|| Pair {
        model: (*model).to_owned(),
        operations,
        old: (*old).to_owned(),
        new: (*new).to_owned(),
        what: (*what).to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use shapesmith_model::select::Selection;

    use super::{pair, read};
    use crate::files;

    #[test]
    fn a_line_has_five_columns() {
        let found = pair("s3/2006-03-01\tA,B\t1.0\t1.1\tnothing at all").expect("a pair");
        assert_eq!(found.service(), "s3");
        let names = ["A", "B"].map(str::to_owned).to_vec();
        assert_eq!(found.operations, Selection::Named(names));
        assert_eq!(
            pair("s\t*\t1\t2\tx").map(|pair| pair.operations),
            Some(Selection::All)
        );
        for line in ["s", "s\t*\t1\t2", "s\t*\t\t2\tx", "s\t*\t1\t2\tx\ty"] {
            assert_eq!(pair(line), None, "{line}");
        }
    }

    #[test]
    fn the_pairs_of_the_repository_are_enough() {
        let pairs = read(&files::root().join("xtask/proof.tsv"), None).expect("pairs");
        let connect = pairs.iter().filter(|pair| pair.service() == "connect");
        assert!(connect.count() >= 40);
        let mut others: Vec<&str> = pairs.iter().map(|pair| pair.service()).collect();
        others.retain(|service| *service != "connect");
        others.dedup();
        assert!(others.len() >= 5, "{others:?}");
    }
}

//! The models of a version of botocore, as an import cuts them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use shapesmith_model::json::{self, Source as Text};
use shapesmith_model::select::Selection;
use shapesmith_model::{Model, Problem, Problems, botocore, slice};

use super::pairs::Pair;
use crate::sources::{self, Found, Source};

/// Where wheels lie, and what fetches those that are missing.
pub(super) struct Wheels {
    pub(super) folder: PathBuf,
    pub(super) python: PathBuf,
}

impl Wheels {
    /// The older and the newer model of a pair, with those of its operations
    /// that each of them has: what one lacks was removed or added.
    pub(super) fn models(&self, pair: &Pair) -> Result<(Model, Model), Problems> {
        let (old, new) = (self.model(pair, &pair.old)?, self.model(pair, &pair.new)?);
        if let Selection::Named(names) = &pair.operations {
            let is_known = |name: &&String| {
                old.operations.contains_key(*name) || new.operations.contains_key(*name)
            };
            if let Some(name) = names.iter().find(|name| !is_known(name)) {
                let message = format!("no version of the pair has an operation `{name}`");
                return Err(Problem::new(&pair.model, message)
                    .help("correct the line of the pair")
                    .into());
            }
        }
        Ok((old, new))
    }

    /// One model of a pair.
    fn model(&self, pair: &Pair, version: &str) -> Result<Model, Problems> {
        let found = self.source(version)?.files(&pair.model)?;
        let model = found.read()?;
        let names = model.operations.keys().map(String::as_str);
        let names: BTreeSet<&str> = match &pair.operations {
            Selection::All => names.collect(),
            Selection::Named(wanted) => names
                .filter(|name| wanted.iter().any(|wanted| wanted == name))
                .collect(),
        };
        match &found {
            Found::Botocore(files) => cut(files, &names)?.read(),
            Found::Smithy(text) => Err(Problem::new(&text.file, "this is no model of botocore's")
                .help("pass a folder with wheels of botocore")
                .into()),
        }
    }

    /// The wheel of a version. One that is there is not asked for again.
    fn source(&self, version: &str) -> Result<Source, Problems> {
        let wheel = format!("botocore-{version}-py3-none-any.whl");
        let path = self.folder.join(wheel);
        match path.is_file() {
            true => Source::open(&path),
            false => sources::fetch(version, &self.folder, &self.python, None),
        }
    }
}

/// The model with some operations and what they reach, without prose.
fn cut(files: &botocore::Files, names: &BTreeSet<&str>) -> Result<Found, Problems> {
    let text = |original: &Text, value: serde_json::Value| Text {
        file: original.file.clone(),
        text: value.to_string(),
    };
    let rules = files.endpoint_rules.as_ref().map(|original| {
        let rules = json::parse(original)?;
        Ok::<_, Problems>(text(original, slice::rules_without_prose(&rules)))
    });
    let merged = botocore::merged(files)?;
    Ok(Found::Botocore(botocore::Files {
        service: text(&files.service, slice::slice(&merged, names)),
        extras: Vec::new(),
        endpoint_rules: rules.transpose()?,
    }))
}

//! The models of a version of botocore, as an import cuts them.

use std::path::PathBuf;

use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, Problem, Problems};

use super::pairs::Pair;
use crate::sources::{self, Source};
use crate::vendor;

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
        let present = match &pair.operations {
            Selection::All => Selection::All,
            Selection::Named(names) => {
                let present = names.iter();
                let present = present.filter(|name| model.operations.contains_key(*name));
                Selection::Named(present.cloned().collect())
            }
        };
        let model = select(model, &present, &pair.model)?;
        vendor::cut(&found, model)?.found.read()
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

//! `cargo xtask import`: vendors a slice of a model.

use std::fs;

use shapesmith_model::{Problem, Problems};

use crate::arguments::Import;
use crate::{files, models, sources, transaction, vendor};

/// Reads the model, cuts it and writes the slice.
pub(crate) fn run(options: &Import) -> Result<(), Problems> {
    transaction::recover()?;
    let manifest = models::manifest()?;
    let entry = manifest.service(&options.service, "--service")?;
    let Some(source) = sources::chosen(&options.source)? else {
        return Err(Problem::new("arguments", "no source of models is given")
            .help("add --from PATH or --version V")
            .into());
    };
    let manifest = files::shown(&models::manifest_path());
    let place = format!("{manifest}#/{}/operations", options.service);
    let slice = vendor::slice(&source, entry, &[], &place)?;
    let vendored = || models::vendored(&entry.model);
    let folder = options.out.clone().unwrap_or_else(vendored);
    let texts = slice.texts.iter();
    let texts = texts.map(|(name, text)| (folder.join(name), text.as_str()));
    files::replace_all(&texts.collect::<Vec<_>>())?;
    for place in slice.obsolete.iter().map(|name| folder.join(name)) {
        if place.exists() {
            fs::remove_file(&place).map_err(|error| files::cannot_write(&place, &error))?;
        }
    }
    println!(
        "{}: {} operations, {} shapes",
        files::shown(&folder),
        slice.operations,
        slice.shapes.len()
    );
    Ok(())
}

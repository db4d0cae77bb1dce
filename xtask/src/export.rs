//! `cargo xtask export`: writes a model in another form.

use std::io::{self, Write};
use std::path::PathBuf;

use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Problem, Problems, smithy};

use crate::arguments::{Export, ExportFormat};
use crate::{files, models};

/// A model to write.
struct Job {
    model: PathBuf,
    selection: Selection,
    /// Where the selection comes from, for problems.
    place: String,
}

/// Reads the model, cuts it and writes it.
pub(crate) fn run(options: &Export) -> Result<(), Problems> {
    let job = job(options)?;
    let model = models::read(&job.model)?;
    let model = select(model, &job.selection, &job.place)?;
    let value = match options.format {
        ExportFormat::Smithy => smithy::export(&model),
    };
    let text = format!("{value:#}\n");
    let Some(out) = &options.out else {
        return Ok(print(&text)?);
    };
    if out.is_dir() {
        return Err(Problem::new(files::shown(out), "is a folder")
            .help("pass the file to write, for instance model.json in it")
            .into());
    }
    files::replace_all(&[(out.clone(), text.as_str())])?;
    println!(
        "{}: {} operations, {} shapes",
        files::shown(out),
        model.operations.len(),
        model.shapes.len()
    );
    Ok(())
}

/// Prints the text; whoever reads it may stop early.
fn print(text: &str) -> Result<(), Problem> {
    match io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Problem::new("stdout", format!("cannot write: {error}"))
                .help("pass --out FILE, or free some space"))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// What the arguments ask for.
fn job(options: &Export) -> Result<Job, Problems> {
    let named = options.operations.as_ref().map(|names| {
        let names = names.iter().map(|name| name.trim().to_owned());
        Selection::Named(names.filter(|name| !name.is_empty()).collect())
    });
    let place = "--operations".to_owned();
    if let Some(model) = &options.model {
        return Ok(Job {
            model: model.clone(),
            selection: named.unwrap_or(Selection::All),
            place,
        });
    }
    let manifest = models::manifest()?;
    let name = options.service.as_deref().unwrap_or_default();
    let entry = manifest.service(name, "--service")?;
    let by_manifest = format!("{}#/{name}", files::shown(&models::manifest_path()));
    Ok(Job {
        model: models::vendored(&entry.model),
        place: if named.is_some() { place } else { by_manifest },
        selection: named.unwrap_or_else(|| entry.operations.clone()),
    })
}

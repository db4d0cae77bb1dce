//! Finding and reading the files of a model.

use std::path::{Path, PathBuf};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::manifest::{self, Manifest};
use shapesmith_model::places::{Format, Places};
use shapesmith_model::{Model, Problem, Problems, smithy, validate};

use crate::files;

/// The main file of a model.
const SERVICE_FILE: &str = "service-2.json";

/// The manifest's path.
pub(crate) fn manifest_path() -> PathBuf {
    files::root().join("model/services.toml")
}

/// Reads the manifest.
pub(crate) fn manifest() -> Result<Manifest, Problems> {
    manifest::read(&files::read(&manifest_path())?)
}

/// The folder of a vendored model.
pub(crate) fn vendored(model: &str) -> PathBuf {
    files::root().join("model/data").join(model)
}

/// The files of a model: a service file or the folder that holds one, with
/// the extras and endpoint rules beside it.
pub(crate) fn find(path: &Path) -> Result<Files, Problems> {
    let service = if path.is_dir() {
        path.join(SERVICE_FILE)
    } else {
        path.to_path_buf()
    };
    if !service.is_file() {
        return Err(
            Problem::new(files::shown(&service), "there is no such model file")
                .help("pass a service-2.json, the folder that holds one, or a Smithy JSON model")
                .into(),
        );
    }
    let folder = service.parent().unwrap_or(Path::new("."));
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    let is_extras = |path: &PathBuf| {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        name.starts_with("service-2.") && name.ends_with("-extras.json")
    };
    let extras = files::entries(folder)?.into_iter().filter(is_extras);
    Ok(Files {
        extras: files::collect(extras.map(|path| files::read(&path)))?,
        endpoint_rules: files::read_if_present(&folder.join("endpoint-rule-set-1.json"))?,
        service: files::read(&service)?,
    })
}

/// Reads and checks a model in either format.
pub(crate) fn read(path: &Path) -> Result<Model, Problems> {
    let found = find(path)?;
    // botocore's name for its own format spares a look inside.
    let is_smithy =
        !found.service.file.ends_with(SERVICE_FILE) && smithy::is_smithy(&found.service);
    let (model, format) = if is_smithy {
        (smithy::read(&found.service)?, Format::Smithy)
    } else {
        (botocore::read(&found)?, Format::Botocore)
    };
    validate::validate(&model, Places::new(&found.service.file, format))?;
    Ok(model)
}

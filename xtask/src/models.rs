//! The manifest, and models on disk.

use std::path::{Path, PathBuf};

use shapesmith_model::botocore::Files;
use shapesmith_model::json::Source;
use shapesmith_model::manifest::{self, Manifest};
use shapesmith_model::{Model, Problem, Problems, smithy, words};

use crate::files;
use crate::sources::{Found, disk};

/// The main file of a model.
pub(crate) const SERVICE_FILE: &str = "service-2.json";
/// The same in Smithy's format.
pub(crate) const SMITHY_FILE: &str = "smithy.json";
/// Documentation of our own beside it.
pub(crate) const WORDS_FILE: &str = "service-2.docs-extras.json";
/// The endpoint rules beside it.
pub(crate) const RULES_FILE: &str = "endpoint-rule-set-1.json";

/// What to do where an unpacked botocore is needed and there is none.
pub(crate) const UNPACK_BOTOCORE: &str = "pass a botocore that was unpacked from its source \
    distribution: `pip download --no-deps --no-binary :all: --dest target botocore==1.44.5 && \
    mkdir -p target/botocore && \
    tar xzf target/botocore-1.44.5.tar.gz --strip-components 1 -C target/botocore`";

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

/// The main file of a model in a folder. An installed botocore has it gzipped;
/// a vendored one may be Smithy's.
pub(crate) fn main_file(folder: &Path) -> Option<PathBuf> {
    let plain = folder.join(SERVICE_FILE);
    let gzipped = folder.join(format!("{SERVICE_FILE}.gz"));
    let smithy = folder.join(SMITHY_FILE);
    [plain, gzipped, smithy]
        .into_iter()
        .find(|path| path.is_file())
}

/// The files of a model: a service file or the folder that holds one, with
/// the extras and endpoint rules beside it, or a Smithy model.
pub(crate) fn find(path: &Path) -> Result<Found, Problems> {
    let main = match path.is_dir() {
        true => main_file(path),
        false => path.is_file().then(|| path.to_path_buf()),
    };
    let Some(main) = main else {
        return Err(
            Problem::new(files::shown(path), "there is no such model file")
                .help("pass a service-2.json, the folder that holds one, or a Smithy JSON model")
                .into(),
        );
    };
    let service = disk::read(&main)?;
    // botocore's name for its own format spares a look inside.
    if !service.file.ends_with(SERVICE_FILE) && smithy::is_smithy(&service) {
        return Ok(Found::Smithy(service));
    }
    let folder = main.parent().unwrap_or(Path::new("."));
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
        name.starts_with("service-2.") && name.ends_with("-extras.json") && name != WORDS_FILE
    };
    let extras = files::entries(folder)?.into_iter().filter(is_extras);
    let rules = [RULES_FILE.to_owned(), format!("{RULES_FILE}.gz")];
    let mut rules = rules.iter().map(|name| folder.join(name));
    let rules = rules.find(|path| path.exists());
    Ok(Found::Botocore(Files {
        extras: files::collect(extras.map(|path| disk::read(&path)))?,
        endpoint_rules: rules.map(|path| disk::read(&path)).transpose()?,
        service,
    }))
}

/// Our own words beside a model, if there are any.
pub(crate) fn words_beside(path: &Path) -> Result<Option<Source>, Problem> {
    let folder = match path.is_dir() {
        true => path,
        false => path.parent().unwrap_or(Path::new("")),
    };
    files::read_if_present(&folder.join(WORDS_FILE))
}

/// Reads and checks a model in either format, with the words that lie beside it.
pub(crate) fn read(path: &Path) -> Result<Model, Problems> {
    let mut model = find(path)?.read()?;
    if let Some(source) = words_beside(path)? {
        words::read(&source)?.apply(&mut model);
    }
    Ok(model)
}

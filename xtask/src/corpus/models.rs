//! The models of a botocore: which there are, and which are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;

use shapesmith_model::{Problem, Problems, nearest};

use crate::files;

use super::workers;

/// The main file of a model.
const SERVICE_FILE: &str = "service-2.json";

/// The names of a model's folders, for instance `s3/2006-03-01`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ModelName {
    pub(super) service: String,
    pub(super) version: String,
}

impl fmt::Display for ModelName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.service, self.version)
    }
}

/// A model that was found but not read.
#[derive(Debug)]
pub(super) struct Model {
    pub(super) name: ModelName,
    pub(super) folder: PathBuf,
    /// Absent if the main file is no model; whoever reads it all tells why.
    pub(super) outline: Option<Outline>,
}

/// What a glance at a model's main file shows.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    /// The id that all AWS SDKs share.
    pub(super) sdk_id: String,
    pub(super) operations: usize,
    /// Simple shapes too, which the model in memory does not have.
    pub(super) shapes: usize,
    pub(super) bytes: usize,
}

impl Model {
    /// The size of the main file, as far as it is known.
    pub(super) fn bytes(&self) -> usize {
        self.outline.as_ref().map_or(0, |outline| outline.bytes)
    }

    /// How many shapes the main file has, as far as it is known.
    pub(super) fn shapes(&self) -> usize {
        self.outline.as_ref().map_or(0, |outline| outline.shapes)
    }
}

/// All models, in the order of their names.
///
/// # Errors
/// When there are none, or a folder cannot be listed.
pub(super) fn find(corpus: &Path, threads: NonZeroUsize) -> Result<Vec<Model>, Problems> {
    let mut models = Vec::new();
    for service in folders(&data(corpus))? {
        for version in folders(&service)? {
            if version.join(SERVICE_FILE).is_file() {
                models.push(Model {
                    name: name(&service, &version),
                    folder: version,
                    outline: None,
                });
            }
        }
    }
    if models.is_empty() {
        let place = files::shown(corpus);
        return Err(Problem::new(place, "there are no models below this path")
            .help("pass an unpacked botocore source distribution, or its botocore/data")
            .into());
    }
    let outlines = workers::map(&models, threads, |model| glance(&model.folder));
    for (model, outline) in models.iter_mut().zip(outlines) {
        model.outline = outline.ok();
    }
    models.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(models)
}

/// The folder that holds the folders of services.
fn data(corpus: &Path) -> PathBuf {
    let below = ["botocore/data", "data"].map(|folder| corpus.join(folder));
    let found = below.into_iter().find(|folder| folder.is_dir());
    found.unwrap_or_else(|| corpus.to_path_buf())
}

/// The folders in a folder.
fn folders(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut entries = files::entries(folder)?;
    entries.retain(|entry| entry.is_dir());
    Ok(entries)
}

/// The name of a model in these folders.
fn name(service: &Path, version: &Path) -> ModelName {
    let last = |path: &Path| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    };
    ModelName {
        service: last(service),
        version: last(version),
    }
}

/// Looks at a model without reading it all.
fn glance(folder: &Path) -> Result<Outline, Problems> {
    #[derive(Deserialize)]
    struct Main {
        metadata: Metadata,
        #[serde(default)]
        operations: BTreeMap<String, IgnoredAny>,
        #[serde(default)]
        shapes: BTreeMap<String, IgnoredAny>,
    }
    #[derive(Deserialize)]
    struct Metadata {
        #[serde(rename = "serviceId")]
        service_id: String,
    }
    let source = files::read(&folder.join(SERVICE_FILE))?;
    let main: Main = serde_json::from_str(&source.text)
        .map_err(|error| Problem::new(source.file, error.to_string()))?;
    Ok(Outline {
        sdk_id: main.metadata.service_id,
        operations: main.operations.len(),
        shapes: main.shapes.len(),
        bytes: source.text.len(),
    })
}

/// The models of these names: of a service, or of one version of it.
///
/// # Errors
/// One problem for each name that there is not, with near names.
pub(super) fn choose<'m>(
    models: &'m [Model],
    wanted: Option<&[String]>,
) -> Result<Vec<&'m Model>, Problems> {
    let Some(wanted) = wanted else {
        return Ok(models.iter().collect());
    };
    let is_called =
        |model: &Model, name: &str| model.name.service == name || model.name.to_string() == name;
    let wanted: BTreeSet<&str> = wanted.iter().map(|name| name.trim()).collect();
    let mut problems = Problems::default();
    for name in &wanted {
        if !models.iter().any(|model| is_called(model, name)) {
            problems.push(unknown(models, name));
        }
    }
    let chosen = models.iter();
    let chosen = chosen.filter(|model| wanted.iter().any(|name| is_called(model, name)));
    problems.finish(chosen.collect())
}

/// The problem of a name that nothing in the corpus has.
fn unknown(models: &[Model], name: &str) -> Problem {
    let names = models.iter().map(|model| match name.contains('/') {
        true => model.name.to_string(),
        false => model.name.service.clone(),
    });
    let names: BTreeSet<String> = names.collect();
    let advice = nearest::advice(name, names.iter().map(String::as_str));
    Problem::new("--services", format!("no model is called `{name}`"))
        .help("name folders of botocore/data, as `s3` or `s3/2006-03-01`")
        .maybe_help(advice)
}

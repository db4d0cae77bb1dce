//! `cargo xtask import`: vendors a slice of a model.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use shapesmith_model::json::{self, Source};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Problem, Problems, botocore, slice, validate};

use crate::arguments::Import;
use crate::{files, models};

/// The files that are written, with the parts of their names that stand for
/// what they hold.
const SERVICE: &str = "service-2.json";
const RULES: &str = "endpoint-rule-set-1.json";
const ORIGIN: &str = "origin.json";

/// Reads the model, cuts it and writes the slice.
pub(crate) fn run(options: &Import) -> Result<(), Problems> {
    let manifest = models::manifest()?;
    let entry = manifest.service(&options.service, "--service")?;
    let path = locate(&options.from, &entry.model)?;
    let mut found = models::find(&path)?;
    found
        .extras
        .retain(|extras| extras.file.ends_with(".sdk-extras.json"));
    let model = botocore::read(&found)?;
    validate::validate(&model, &found.service.file)?;
    let place = format!(
        "{}#/{}",
        files::shown(&models::manifest_path()),
        options.service
    );
    let model = select(model, &entry.operations, &place)?;
    let merged = botocore::merged(&found)?;
    let names: BTreeSet<&str> = model.operations.keys().map(String::as_str).collect();
    let sliced = slice::slice(&merged, &names);
    let mut texts = vec![(SERVICE, pretty(&sliced))];
    if let Some(rules) = &found.endpoint_rules {
        let rules = json::parse(rules)?;
        texts.push((RULES, pretty(&slice::rules_without_prose(&rules))));
    }
    texts.push((ORIGIN, pretty(&origin(options, entry, &found))));
    let vendored = || models::vendored(&entry.model);
    let folder = options.out.clone().unwrap_or_else(vendored);
    let texts = texts
        .iter()
        .map(|(name, text)| (folder.join(name), text.as_str()));
    files::replace_all(&texts.collect::<Vec<_>>())?;
    let shapes = sliced["shapes"]
        .as_object()
        .map_or(0, |shapes| shapes.len());
    println!(
        "{}: {} operations, {shapes} shapes",
        files::shown(&folder),
        names.len()
    );
    Ok(())
}

/// The service file below what was passed.
fn locate(from: &Path, model: &str) -> Result<PathBuf, Problem> {
    if from.is_file() || from.join(SERVICE).is_file() {
        return Ok(from.to_path_buf());
    }
    let below = ["botocore/data", "data", ""];
    let candidates = below
        .iter()
        .map(|folder| from.join(folder).join(model).join(SERVICE));
    candidates
        .into_iter()
        .find(|path| path.is_file())
        .ok_or_else(|| {
            let place = from.display().to_string();
            Problem::new(place, format!("no model `{model}` is below this path"))
                .help("pass an unpacked botocore source distribution, or one service-2.json")
        })
}

/// Where the slice comes from, so that anyone can make it again.
fn origin(options: &Import, entry: &ServiceEntry, found: &botocore::Files) -> Value {
    let hash = |source: &Source| {
        let digest = Sha256::digest(source.text.as_bytes());
        digest
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect::<String>()
    };
    let mut hashes = serde_json::Map::new();
    let rules = found.endpoint_rules.iter();
    for source in std::iter::once(&found.service)
        .chain(&found.extras)
        .chain(rules)
    {
        let name = Path::new(&source.file).file_name().unwrap_or_default();
        hashes.insert(name.to_string_lossy().into_owned(), hash(source).into());
    }
    let operations = match &entry.operations {
        Selection::All => json!("*"),
        Selection::Named(names) => json!(names),
    };
    json!({
        "source": version(&options.from).unwrap_or_else(|| "unknown".to_owned()),
        "license": "Apache-2.0, Copyright Amazon.com, Inc. or its affiliates",
        "model": entry.model,
        "operations": operations,
        "changes": "cut to the operations and the shapes they reach; prose removed",
        "sha256": hashes,
    })
}

/// Name and version of the source distribution that the path lies in.
fn version(from: &Path) -> Option<String> {
    let from = std::path::absolute(from).ok()?;
    let mut folders = from.ancestors().map(|folder| folder.join("PKG-INFO"));
    let information = folders.find_map(|path| fs::read_to_string(path).ok())?;
    let field = |name: &str| {
        let mut lines = information.lines();
        let found = lines.find_map(|line| line.strip_prefix(name));
        found.map(str::trim)
    };
    Some(format!("{} {}", field("Name:")?, field("Version:")?))
}

/// JSON with two spaces and a final line end.
fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

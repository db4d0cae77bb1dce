//! `cargo xtask import`: vendors a slice of a model.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Problem, Problems, botocore, json, slice};

use crate::arguments::Import;
use crate::models::{RULES_FILE, SERVICE_FILE};
use crate::sources::{self, Found, Source};
use crate::{files, models};

/// The file that says where a slice comes from.
const ORIGIN: &str = "origin.json";

/// Reads the model, cuts it and writes the slice.
pub(crate) fn run(options: &Import) -> Result<(), Problems> {
    let manifest = models::manifest()?;
    let entry = manifest.service(&options.service, "--service")?;
    let source = sources::chosen(&options.source)?;
    let found = source.files(&entry.model)?;
    let model = found.read()?;
    let found = botocore_files(found)?;
    let place = format!(
        "{}#/{}",
        files::shown(&models::manifest_path()),
        options.service
    );
    let model = select(model, &entry.operations, &place)?;
    let merged = botocore::merged(&found)?;
    let names: BTreeSet<&str> = model.operations.keys().map(String::as_str).collect();
    let sliced = slice::slice(&merged, &names);
    let mut texts = vec![(SERVICE_FILE, pretty(&sliced))];
    if let Some(rules) = &found.endpoint_rules {
        let rules = json::parse(rules)?;
        texts.push((RULES_FILE, pretty(&slice::rules_without_prose(&rules))));
    }
    texts.push((ORIGIN, pretty(&origin(&source, entry, &found))));
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

/// The files of a model that can be cut.
fn botocore_files(found: Found) -> Result<botocore::Files, Problem> {
    match found {
        Found::Botocore(files) => Ok(files),
        Found::Smithy(source) => {
            let message = "a Smithy model cannot be cut for vendoring";
            Err(Problem::new(source.file, message)
                .help("pass the service's model as botocore has it, or emit it with `cargo xtask codegen --model`"))
        }
    }
}

/// Where the slice comes from, so that anyone can make it again.
fn origin(source: &Source, entry: &ServiceEntry, found: &botocore::Files) -> Value {
    let mut hashes = serde_json::Map::new();
    let rules = found.endpoint_rules.iter();
    for file in std::iter::once(&found.service)
        .chain(&found.extras)
        .chain(rules)
    {
        let name = Path::new(&file.file).file_name().unwrap_or_default();
        let hash = sources::sha256(file.text.as_bytes());
        hashes.insert(name.to_string_lossy().into_owned(), hash.into());
    }
    let operations = match &entry.operations {
        Selection::All => json!("*"),
        Selection::Named(names) => json!(names),
    };
    json!({
        "source": source.version().unwrap_or("unknown"),
        "license": "Apache-2.0, Copyright Amazon.com, Inc. or its affiliates",
        "model": entry.model,
        "operations": operations,
        "changes": "cut to the operations and the shapes they reach; prose removed",
        "sha256": hashes,
    })
}

/// JSON with two spaces and a final line end.
fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

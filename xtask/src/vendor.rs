//! Vendoring: what of a service's model lies in the repository.
//!
//! A slice holds the operations that the manifest names and what they reach,
//! without AWS's prose. Words of our own lie beside it and stay.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::{Value, json};

use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::{self, Source as Text};
use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, Problem, Problems, nearest, prose, slice, smithy};

use crate::models::{RULES_FILE, SERVICE_FILE, SMITHY_FILE};
use crate::sources::{self, Found, Source};

/// The file that says where a slice comes from.
pub(crate) const ORIGIN_FILE: &str = "origin.json";

/// What stands there for a source that does not tell its version.
pub(crate) const UNKNOWN: &str = "unknown";

/// A slice of a model, ready to be written.
pub(crate) struct Slice {
    /// The files by their names.
    pub(crate) texts: Vec<(&'static str, String)>,
    /// The files that this slice has not, and an earlier one may have.
    pub(crate) obsolete: Vec<&'static str>,
    /// The slice as it will be read from these files.
    pub(crate) found: Found,
    /// The names of all shapes in it.
    pub(crate) shapes: BTreeSet<String>,
    /// How many operations it has.
    pub(crate) operations: usize,
}

impl Slice {
    /// The slice with the file that says where it comes from.
    fn with_origin(mut self, origin: &Value) -> Self {
        self.texts.push((ORIGIN_FILE, pretty(origin)));
        self
    }
}

/// Cuts the model of a service out of a source. Operations in `lost` may be
/// absent there; any other that the manifest names has to be present.
pub(crate) fn slice(
    source: &Source,
    entry: &ServiceEntry,
    lost: &[String],
    place: &str,
) -> Result<Slice, Problems> {
    let found = source.files(&entry.model)?;
    let model = found.read()?;
    let wanted = match &entry.operations {
        Selection::All => Selection::All,
        Selection::Named(names) => {
            let names = names.iter().filter(|name| !lost.contains(name));
            Selection::Named(names.cloned().collect())
        }
    };
    let model = select(model, &wanted, place)?;
    let origin = origin(source, entry, &found);
    Ok(cut(&found, model)?.with_origin(&origin))
}

/// Cuts what is vendored once more, to the operations that the manifest names
/// by now. It stays known where it came from.
pub(crate) fn again(
    found: &Found,
    origin: Option<Value>,
    entry: &ServiceEntry,
    place: &str,
) -> Result<Slice, Problems> {
    let model = select(found.read()?, &entry.operations, place)?;
    let mut origin = origin.unwrap_or_else(|| json!({}));
    origin["operations"] = operations(entry);
    Ok(cut(found, model)?.with_origin(&origin))
}

/// Cuts files to what is left of their model, without prose.
pub(crate) fn cut(found: &Found, model: Model) -> Result<Slice, Problems> {
    match found {
        Found::Botocore(files) => cut_botocore(files, &model),
        Found::Smithy(text) => Ok(cut_smithy(text, model)),
    }
}

/// The operations of the manifest that a vendored model has and a newer one
/// lacks, each as a problem that names those which remain close.
pub(crate) fn lost(entry: &ServiceEntry, old: &Model, new: &Model) -> Vec<(String, Problem)> {
    let Selection::Named(names) = &entry.operations else {
        return Vec::new();
    };
    let is_lost =
        |name: &&String| old.operations.contains_key(*name) && !new.operations.contains_key(*name);
    let known = || new.operations.keys().map(String::as_str);
    let problem = |name: &String| {
        Problem::new(
            &new.service.sdk_id,
            format!("operation `{name}` has disappeared from the service"),
        )
        .help(format!(
            "remove it from `operations` in model/services.toml, then update with --accept; {}",
            nearest::advice(name, known()).unwrap_or_else(|| "none is called alike".to_owned())
        ))
    };
    let lost = names.iter().filter(is_lost);
    lost.map(|name| (name.clone(), problem(name))).collect()
}

/// Cuts the text of a botocore model.
fn cut_botocore(files: &Files, model: &Model) -> Result<Slice, Problems> {
    let merged = botocore::merged(files)?;
    let names: BTreeSet<&str> = model.operations.keys().map(String::as_str).collect();
    let sliced = slice::slice(&merged, &names);
    let mut texts = vec![(SERVICE_FILE, pretty(&sliced))];
    let rules = files.endpoint_rules.as_ref().map(json::parse).transpose()?;
    texts.extend(rules.map(|rules| (RULES_FILE, pretty(&slice::rules_without_prose(&rules)))));
    let text = |name: &str| {
        let mut found = texts.iter().filter(|(file, _)| *file == name);
        found.next().map(|(file, text)| Text {
            file: (*file).to_owned(),
            text: text.clone(),
        })
    };
    let service = text(SERVICE_FILE).unwrap_or_else(|| files.service.clone());
    Ok(Slice {
        found: Found::Botocore(Files {
            service,
            extras: Vec::new(),
            endpoint_rules: text(RULES_FILE),
        }),
        shapes: names_of_shapes(&sliced),
        operations: names.len(),
        obsolete: match texts.len() {
            1 => vec![SMITHY_FILE, RULES_FILE],
            _ => vec![SMITHY_FILE],
        },
        texts,
    })
}

/// Writes the slice of a Smithy model anew, because its shapes refer to each
/// other by more than botocore's.
fn cut_smithy(source: &Text, mut model: Model) -> Slice {
    prose::strip(&mut model);
    let exported = smithy::export(&model);
    let text = pretty(&exported);
    Slice {
        found: Found::Smithy(Text {
            file: source.file.clone(),
            text: text.clone(),
        }),
        texts: vec![(SMITHY_FILE, text)],
        shapes: names_of_shapes(&exported),
        operations: model.operations.len(),
        obsolete: vec![SERVICE_FILE, RULES_FILE],
    }
}

/// The names of the shapes of a model.
pub(crate) fn names_of_shapes(model: &Value) -> BTreeSet<String> {
    let shapes = model.get("shapes").and_then(Value::as_object);
    let names = shapes.into_iter().flatten().map(|(name, _)| name.clone());
    names.collect()
}

/// Where the slice comes from, so that anyone can make it again.
fn origin(source: &Source, entry: &ServiceEntry, found: &Found) -> Value {
    let mut hashes = serde_json::Map::new();
    let texts: Vec<&Text> = match found {
        Found::Botocore(files) => {
            let beside = files.extras.iter().chain(&files.endpoint_rules);
            std::iter::once(&files.service).chain(beside).collect()
        }
        Found::Smithy(text) => vec![text],
    };
    for text in texts {
        let name = Path::new(&text.file).file_name().unwrap_or_default();
        let hash = sources::sha256(text.text.as_bytes());
        hashes.insert(name.to_string_lossy().into_owned(), hash.into());
    }
    let mut origin = json!({
        "source": source.version().unwrap_or(UNKNOWN),
        "license": "Apache-2.0, Copyright Amazon.com, Inc. or its affiliates",
        "model": entry.model,
        "operations": operations(entry),
        "changes": "cut to the operations and the shapes they reach; prose removed",
        "sha256": hashes,
    });
    if let Some(hash) = source.sha256() {
        origin["archive_sha256"] = hash.into();
    }
    origin
}

/// The operations of the manifest.
fn operations(entry: &ServiceEntry) -> Value {
    match &entry.operations {
        Selection::All => json!("*"),
        Selection::Named(names) => json!(names),
    }
}

/// JSON with two spaces and a final line end.
pub(crate) fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

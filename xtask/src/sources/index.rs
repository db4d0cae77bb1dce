//! Which models a botocore has, and where their files are.

use std::collections::{BTreeMap, BTreeSet};

use shapesmith_model::{Problem, Problems, botocore, json, nearest};

use super::found::is_sdk_extras;
use super::{Found, WHAT_TO_PASS};
use crate::models::{RULES_FILE, SERVICE_FILE};

/// The models of a botocore: service, version, files.
pub(super) struct Index(BTreeMap<String, BTreeMap<String, ModelFiles>>);

/// The entries of one model's files by their names without `.gz`.
#[derive(Default)]
pub(super) struct ModelFiles(BTreeMap<String, String>);

/// Whether an archive's entry lies where models do.
pub(super) fn is_of_a_model(entry: &str) -> bool {
    split(entry).is_some_and(|(_, _, _, file)| is_wanted(file))
}

/// Whether a file of a model's folder is one that is read.
fn is_wanted(file: &str) -> bool {
    let file = file.strip_suffix(".gz").unwrap_or(file);
    let is_extras = file.starts_with("service-2.") && is_sdk_extras(file);
    file == SERVICE_FILE || file == RULES_FILE || is_extras
}

/// The data folder that an entry lies in, its service, version and file.
fn split(entry: &str) -> Option<(&str, &str, &str, &str)> {
    let (folder, file) = entry.rsplit_once('/')?;
    let (folder, version) = folder.rsplit_once('/')?;
    let (data, service) = folder.rsplit_once('/')?;
    let is_data = data == "botocore/data" || data.ends_with("/botocore/data");
    is_data.then_some((data, service, version, file))
}

impl Index {
    /// The models among an archive's entries.
    ///
    /// # Errors
    /// When there are none, or they are of more than one botocore.
    pub(super) fn of_archive(place: &str, entries: Vec<&str>) -> Result<Self, Problem> {
        let found: Vec<_> = entries
            .into_iter()
            .filter_map(|entry| Some((entry, split(entry)?)))
            .collect();
        let roots: BTreeSet<&str> = found.iter().map(|(_, (data, ..))| *data).collect();
        if roots.len() > 1 {
            let roots: Vec<String> = roots.iter().map(|root| format!("`{root}`")).collect();
            let message = format!("the archive holds several botocores: {}", roots.join(", "));
            return Err(Problem::new(place, message)
                .help("unpack it where you trust it, and pass one of them"));
        }
        let index = Self::new(
            found
                .into_iter()
                .map(|(entry, (_, service, version, file))| {
                    let names = [service, version, file].map(str::to_owned);
                    (names, entry.to_owned())
                }),
        );
        if index.0.is_empty() {
            return Err(
                Problem::new(place, "there are no models in this archive").help(WHAT_TO_PASS)
            );
        }
        Ok(index)
    }

    /// The models among files, each with service, version, name and entry.
    pub(super) fn new(entries: impl Iterator<Item = ([String; 3], String)>) -> Self {
        let mut services: BTreeMap<String, BTreeMap<String, ModelFiles>> = BTreeMap::new();
        for ([service, version, file], entry) in entries {
            if is_wanted(&file) {
                let versions = services.entry(service).or_default();
                versions.entry(version).or_default().add(file, entry);
            }
        }
        for versions in services.values_mut() {
            versions.retain(|_, model| model.0.contains_key(SERVICE_FILE));
        }
        services.retain(|_, versions| !versions.is_empty());
        Self(services)
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All models, for instance `s3/2006-03-01`, sorted.
    pub(super) fn models(&self) -> Vec<String> {
        let services = self.0.iter();
        let names = services.flat_map(|(service, versions)| {
            let versions = versions.keys();
            versions.map(move |version| format!("{service}/{version}"))
        });
        names.collect()
    }

    /// The model of a name: of a service's newest version, or of the named one.
    ///
    /// # Errors
    /// When there is none, with near names.
    pub(super) fn find(&self, place: &str, model: &str) -> Result<&ModelFiles, Problem> {
        let (service, version) = match model.split_once('/') {
            Some((service, version)) => (service, Some(version)),
            None => (model, None),
        };
        let Some(versions) = self.0.get(service) else {
            let advice = nearest::advice(service, self.0.keys().map(String::as_str));
            return Err(
                Problem::new(place, format!("there is no service `{service}` here"))
                    .help("name a folder of botocore/data, as `s3` or `s3/2006-03-01`")
                    .maybe_help(advice),
            );
        };
        let found = match version {
            Some(version) => versions.get(version),
            None => versions.last_key_value().map(|(_, model)| model),
        };
        found.ok_or_else(|| {
            let version = version.unwrap_or_default();
            let there: Vec<String> = versions.keys().map(|key| format!("`{key}`")).collect();
            let message = format!("service `{service}` has no version `{version}` here");
            Problem::new(place, message).help(format!("it has {}", there.join(", ")))
        })
    }
}

impl ModelFiles {
    /// Notes a file. Of a file that is there with and without `.gz`, botocore
    /// reads the one without.
    fn add(&mut self, file: String, entry: String) {
        match file.strip_suffix(".gz") {
            Some(plain) => {
                self.0.entry(plain.to_owned()).or_insert(entry);
            }
            None => {
                self.0.insert(file, entry);
            }
        }
    }

    /// Reads the files.
    ///
    /// # Errors
    /// Each of them that cannot be read.
    pub(super) fn files(
        &self,
        read: impl Fn(&str) -> Result<json::Source, Problem>,
    ) -> Result<Found, Problems> {
        let mut problems = Problems::default();
        let (mut service, mut endpoint_rules, mut extras) = (None, None, Vec::new());
        for (file, entry) in &self.0 {
            match read(entry) {
                Err(problem) => problems.push(problem),
                Ok(source) if file == SERVICE_FILE => service = Some(source),
                Ok(source) if file == RULES_FILE => endpoint_rules = Some(source),
                Ok(source) => extras.push(source),
            }
        }
        // What has no service file is not in the index.
        let Some(service) = service else {
            return Err(problems);
        };
        problems.finish(Found::Botocore(botocore::Files {
            service,
            extras,
            endpoint_rules,
        }))
    }
}

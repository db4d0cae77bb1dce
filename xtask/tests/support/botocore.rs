//! The one place where tests look for botocore, whose models are too many to
//! lie in the repository.
//!
//! It is the folder that `BOTOCORE` names, or else `target/botocore` below the
//! workspace: an unpacked source distribution, which holds `botocore/data`. A
//! test that does not find it says so and passes, unless `BOTOCORE_REQUIRED=1`.

#![allow(dead_code)] // each test binary uses a part

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use shapesmith_model::botocore::Files;
use shapesmith_model::json::Source;

/// The version whose models the tests have counted.
pub(crate) const COUNTED: &str = "1.44.5";

/// An unpacked botocore.
pub(crate) struct Botocore {
    root: PathBuf,
}

/// The botocore of this machine; `None`, and a word about it, if there is none.
pub(crate) fn find() -> Option<Botocore> {
    let named = env::var_os("BOTOCORE").map(PathBuf::from);
    let usual = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .join("target/botocore");
    let is_required = named.is_some() || env::var("BOTOCORE_REQUIRED").is_ok_and(|on| on == "1");
    let root = named.unwrap_or(usual);
    if root.join("botocore/data").is_dir() {
        return Some(Botocore { root });
    }
    let absent = format!("there is no botocore/data in {}", root.display());
    assert!(!is_required, "{absent}; set BOTOCORE to where it is");
    println!("skipped: {absent}; set BOTOCORE to try its models");
    None
}

impl Botocore {
    /// The version, as botocore itself tells it.
    pub(crate) fn version(&self) -> String {
        let source = read(&self.root.join("botocore/__init__.py"));
        let lines = source.text.lines();
        let version = lines.filter_map(|line| line.strip_prefix("__version__ = "));
        let mut version = version.map(|text| text.trim_matches(['\'', '"']).to_owned());
        version.next_back().unwrap_or_default()
    }

    /// The folders of all models, in the order of their names.
    pub(crate) fn models(&self) -> Vec<PathBuf> {
        let services = folders(&self.root.join("botocore/data"));
        let versions = services.iter().flat_map(|service| folders(service));
        versions
            .filter(|folder| folder.join("service-2.json").is_file())
            .collect()
    }

    /// The folder of a service's newest model.
    pub(crate) fn newest(&self, service: &str) -> Option<PathBuf> {
        let mut versions = folders(&self.root.join("botocore/data").join(service));
        versions.retain(|folder| folder.join("service-2.json").is_file());
        versions.pop()
    }
}

/// The name of a model by its folders, for instance `s3/2006-03-01`.
pub(crate) fn name(folder: &Path) -> String {
    let mut last = folder.iter().rev().map(|part| part.to_string_lossy());
    let (version, service) = (last.next(), last.next());
    format!(
        "{}/{}",
        service.unwrap_or_default(),
        version.unwrap_or_default()
    )
}

/// The files of a model, as the commands find them.
pub(crate) fn files(folder: &Path) -> Files {
    let entries = fs::read_dir(folder).expect("a folder of a model");
    let mut extras: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with("-extras.json"))
        .filter(|path| path.to_string_lossy().contains("/service-2."))
        .collect();
    extras.sort();
    let rules = folder.join("endpoint-rule-set-1.json");
    Files {
        service: read(&folder.join("service-2.json")),
        extras: extras.iter().map(|path| read(path)).collect(),
        endpoint_rules: rules.is_file().then(|| read(&rules)),
    }
}

/// A file and its text.
fn read(path: &Path) -> Source {
    let text = fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = path.display().to_string();
    Source { file, text }
}

/// The folders in a folder, in the order of their names.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_dir())
        .collect();
    paths.sort();
    paths
}

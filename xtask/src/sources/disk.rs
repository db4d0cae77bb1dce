//! Botocores in folders: unpacked, or installed with gzipped models.

use std::fs::File;
use std::path::{Path, PathBuf};

use shapesmith_model::{Problem, Problems, json};

use super::index::Index;
use super::{WHAT_TO_PASS, text};
use crate::files;

/// The folder that holds the folders of services.
pub(super) struct Disk {
    data: PathBuf,
}

impl Disk {
    /// Finds the models below a folder.
    ///
    /// # Errors
    /// When there are none, or a folder cannot be listed.
    pub(super) fn open(path: &Path, place: &str) -> Result<(Self, Index), Problems> {
        let below = ["botocore/data", "data"].map(|folder| path.join(folder));
        let found = below.into_iter().find(|folder| folder.is_dir());
        let data = found.unwrap_or_else(|| path.to_path_buf());
        let mut entries = Vec::new();
        for service in folders(&data)? {
            for version in folders(&service)? {
                for file in files::entries(&version)? {
                    let names = [&service, &version, &file].map(|path| last(path));
                    let entry = names.join("/");
                    entries.push((names, entry));
                }
            }
        }
        let index = Index::new(entries.into_iter());
        if index.is_empty() {
            return Err(Problem::new(place, "there are no models below this path")
                .help(WHAT_TO_PASS)
                .into());
        }
        Ok((Self { data }, index))
    }

    /// Reads a file of a model.
    ///
    /// # Errors
    /// When it cannot be read.
    pub(super) fn read(&self, entry: &str) -> Result<json::Source, Problem> {
        read(&self.data.join(entry))
    }
}

/// Reads a text file, gzipped or not.
///
/// # Errors
/// When it cannot be read, or is no text.
pub(crate) fn read(path: &Path) -> Result<json::Source, Problem> {
    let place = files::shown(path);
    let file = File::open(path).map_err(|error| {
        Problem::new(&place, format!("cannot read: {error}"))
            .help("check the path and its permissions")
    })?;
    text::decode(text::all(file, text::LARGEST_FILE, &place)?, &place)
}

/// The folders in a folder.
fn folders(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut entries = files::entries(folder)?;
    entries.retain(|entry| entry.is_dir());
    Ok(entries)
}

/// The last part of a path.
fn last(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

//! Fetching botocore's wheel, so that what is kept is whole and the right one.

use std::fs;
use std::path::{Path, PathBuf};

use shapesmith_model::{Problem, Problems};

use super::pip::{self, Published};
use super::{Source, hash};
use crate::files;

/// The wheel of a version of botocore, which is fetched with pip unless it is
/// there already, with the hash that the index publishes or the expected one.
///
/// # Errors
/// When this is no version, pip fails, or a hash is not the expected one.
pub(crate) fn fetch(
    version: &str,
    into: &Path,
    python: &Path,
    expected: Option<&str>,
) -> Result<Source, Problems> {
    check_version(version)?;
    let expected = expected.map(hash::normal).transpose()?;
    // Who knows the hash needs no index.
    if let Some(expected) = &expected
        && let Some(path) = present(version, into, expected)
    {
        return Source::open(&path);
    }
    eprintln!("asking pip for botocore {version}");
    let published = pip::published(python, version)?;
    if let Some(expected) = &expected {
        let place = format!("--version {version}: {}", published.file);
        hash::check(&place, &published.sha256, expected)?;
    }
    if let Some(path) = present(version, into, &published.sha256) {
        return Source::open(&path);
    }
    let path = into.join(&published.file);
    download(version, &path, python, &published)?;
    Source::open(&path)
}

/// Refuses what is more than digits and dots: it becomes an argument of pip's.
fn check_version(version: &str) -> Result<(), Problem> {
    let is_number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    if version.split('.').all(is_number) {
        return Ok(());
    }
    Err(Problem::new(
        "--version",
        format!("`{version}` is not a version of botocore"),
    )
    .help("write digits and dots, as in 1.44.5"))
}

/// The wheel that is there already, if it has the right hash.
fn present(version: &str, into: &Path, sha256: &str) -> Option<PathBuf> {
    let start = format!("botocore-{version}-");
    let mut entries = files::entries(into).ok()?.into_iter();
    entries.find(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_wheel = name.starts_with(&start) && name.ends_with(".whl");
        is_wheel && fs::read(path).is_ok_and(|bytes| hash::sha256(&bytes) == sha256)
    })
}

/// Fetches a wheel to its place. It gets there whole and checked or not at all.
fn download(
    version: &str,
    path: &Path,
    python: &Path,
    published: &Published,
) -> Result<(), Problem> {
    let folder = Temporary::beside(path)?;
    pip::download(python, version, &folder.0)?;
    let fetched = folder.0.join(&published.file);
    let bytes = fs::read(&fetched).map_err(|error| {
        Problem::new(
            "--version",
            format!("pip fetched no `{}`: {error}", published.file),
        )
        .help("fetch the wheel yourself and pass it with --from")
    })?;
    hash::check(&published.file, &hash::sha256(&bytes), &published.sha256)?;
    fs::rename(&fetched, path).map_err(|error| files::cannot_write(path, &error))
}

/// A folder that goes when this goes.
struct Temporary(PathBuf);

impl Temporary {
    /// A new folder beside a path, so that a file can be moved without copying.
    fn beside(path: &Path) -> Result<Self, Problem> {
        let folder = path.with_extension(format!("partial-{}", std::process::id()));
        let made = fs::create_dir_all(&folder);
        made.map_err(|error| files::cannot_write(&folder, &error))?;
        Ok(Self(folder))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // What stays here is never taken for a wheel.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(all(test, unix))]
mod tests;

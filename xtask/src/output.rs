//! Emitted files on disk: what would change, and changing it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use shapesmith_codegen::Files;
use shapesmith_model::Problem;

use crate::files;

/// What every emitted file says of itself.
const MARK: &str = "mitted by Shapesmith";

/// The difference between a folder and the files it should hold.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Changes {
    /// Files with other bytes.
    pub(crate) stale: BTreeSet<String>,
    /// Files that are not there.
    pub(crate) missing: BTreeSet<String>,
    /// Files that should not be there.
    pub(crate) orphaned: BTreeSet<String>,
}

impl Changes {
    /// Whether the folder is as it should be.
    pub(crate) fn is_empty(&self) -> bool {
        self.stale.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }

    /// Each change as a word and a path.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let stale = self.stale.iter().map(|path| ("stale", path));
        let missing = self.missing.iter().map(|path| ("missing", path));
        let orphaned = self.orphaned.iter().map(|path| ("orphaned", path));
        stale.chain(missing).chain(orphaned)
    }
}

/// Compares a folder with the files it should hold.
///
/// # Errors
/// When the path is a file or cannot be listed.
pub(crate) fn compare(folder: &Path, wanted: &Files) -> Result<Changes, Problem> {
    check_folder(folder)?;
    let mut changes = Changes::default();
    let present = present(folder)?;
    for (path, text) in wanted {
        if !present.contains(path) {
            changes.missing.insert(path.clone());
        } else if fs::read(folder.join(path)).ok().as_deref() != Some(text.as_bytes()) {
            changes.stale.insert(path.clone());
        }
    }
    changes.orphaned = present
        .into_iter()
        .filter(|path| !wanted.contains_key(path))
        .collect();
    Ok(changes)
}

/// The manifest of a client's types, where they are a crate of their own.
const TYPES: &str = "types/Cargo.toml";

/// The files below a folder that belong to an emitted client: its manifest, its
/// README, everything below `src`, and its types if they are apart.
fn present(folder: &Path) -> Result<BTreeSet<String>, Problem> {
    let mut found = BTreeSet::new();
    for file in ["Cargo.toml", "README.md"] {
        if folder.join(file).exists() {
            found.insert(file.to_owned());
        }
    }
    let mut open = vec![(folder.join("src"), "src".to_owned())];
    // A crate of somebody else may have this name.
    if is_emitted(&folder.join(TYPES)) {
        found.insert(TYPES.to_owned());
        open.push((folder.join("types/src"), "types/src".to_owned()));
    }
    while let Some((path, name)) = open.pop() {
        if !path.is_dir() {
            continue;
        }
        for entry in files::entries(&path)? {
            let last = entry.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{name}/{last}");
            if entry.is_dir() {
                open.push((entry, name));
            } else {
                found.insert(name);
            }
        }
    }
    Ok(found)
}

/// Makes a folder hold the files and nothing else of a crate.
///
/// # Errors
/// When the folder holds something that is no emitted crate, or on failures of
/// the disk.
pub(crate) fn write(folder: &Path, wanted: &Files, changes: &Changes) -> Result<(), Problem> {
    check_ours(folder, wanted, changes)?;
    let changed = changes.stale.iter().chain(&changes.missing);
    let texts = changed.filter_map(|path| Some((folder.join(path), wanted.get(path)?.as_str())));
    files::replace_all(&texts.collect::<Vec<_>>())?;
    for path in &changes.orphaned {
        let place = folder.join(path);
        fs::remove_file(&place).map_err(|error| files::cannot_write(&place, &error))?;
        remove_empty_folders(folder, &place);
    }
    Ok(())
}

/// A folder with files of somebody else is left alone: it is ours only if one
/// of its files says so.
pub(crate) fn check_ours(folder: &Path, wanted: &Files, changes: &Changes) -> Result<(), Problem> {
    let types = folder.join(TYPES);
    if wanted.contains_key(TYPES) && types.exists() && !is_emitted(&types) {
        return Err(not_ours(&types));
    }
    let touched: Vec<&String> = changes.stale.iter().chain(&changes.orphaned).collect();
    let present = wanted
        .keys()
        .filter(|path| !changes.missing.contains(*path));
    let is_ours = |path: &String| is_emitted(&folder.join(path));
    let Some(first) = touched.first() else {
        return Ok(());
    };
    if present.chain(&changes.orphaned).any(is_ours) {
        return Ok(());
    }
    Err(not_ours(&folder.join(first)))
}

/// Refuses a path to put files below that is a file itself.
pub(crate) fn check_folder(folder: &Path) -> Result<(), Problem> {
    if folder.exists() && !folder.is_dir() {
        return Err(
            Problem::new(files::shown(folder), "the output path is not a folder")
                .help("pass a folder, or a path where there is nothing yet"),
        );
    }
    Ok(())
}

/// Whether a file is there and says that it was emitted.
pub(crate) fn is_emitted(place: &Path) -> bool {
    let text = fs::read_to_string(place).unwrap_or_default();
    text.contains(MARK)
}

/// The problem of a file of somebody else.
pub(crate) fn not_ours(place: &Path) -> Problem {
    Problem::new(
        files::shown(place),
        "this file was not emitted by Shapesmith",
    )
    .help("pass another --out, or remove the file")
}

/// Removes the folders that the removal of a file left empty.
fn remove_empty_folders(folder: &Path, place: &Path) {
    let mut parent = place.parent();
    while let Some(path) = parent {
        if path == folder || fs::remove_dir(path).is_err() {
            return;
        }
        parent = path.parent();
    }
}

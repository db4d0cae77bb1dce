//! Changing many files as if they were one.
//!
//! New texts are first written beside their places. Then a journal says what is
//! to be done; from that moment on the change will happen, if not now, then
//! when the next command finds the journal. A change that is interrupted
//! before leaves everything as it was.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use shapesmith_model::Problem;

use crate::files;

/// What files are to become. Paths are relative to the root of the repository.
#[derive(Debug, Default)]
pub(crate) struct Transaction {
    writes: BTreeMap<String, String>,
    removals: BTreeSet<String>,
}

/// The journal of a change that has been decided.
const JOURNAL: &str = "model/data/update.journal";

impl Transaction {
    /// Gives a file a new text, if it has another one.
    pub(crate) fn write(&mut self, path: impl Into<String>, text: impl Into<String>) {
        let (path, text) = (path.into(), text.into());
        let current = fs::read(files::root().join(&path)).ok();
        if current.as_deref() != Some(text.as_bytes()) {
            self.writes.insert(path, text);
        }
    }

    /// Removes a file, if it is there.
    pub(crate) fn remove(&mut self, path: impl Into<String>) {
        let path = path.into();
        if files::root().join(&path).exists() {
            self.removals.insert(path);
        }
    }

    /// How many files are written, and how many removed.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.writes.len(), self.removals.len())
    }

    /// Changes all files.
    ///
    /// # Errors
    /// On failures of the disk, before anything is changed or, if a place is in
    /// the way, in the middle; then the next command goes on.
    pub(crate) fn commit(self) -> Result<(), Problem> {
        if self.writes.is_empty() && self.removals.is_empty() {
            return Ok(());
        }
        let root = files::root();
        let staged = self.writes.iter().try_for_each(|(path, text)| {
            let place = root.join(path);
            write_beside(&place, text).map_err(|error| files::cannot_write(&place, &error))
        });
        let journal = root.join(JOURNAL);
        let decided = staged.and_then(|()| {
            let lines = self.journal();
            write_beside(&journal, &lines)
                .and_then(|()| fs::rename(files::beside(&journal), &journal))
                .map_err(|error| files::cannot_write(&journal, &error))
        });
        if let Err(problem) = decided {
            for path in self.writes.keys() {
                let _ = fs::remove_file(files::beside(&root.join(path)));
            }
            return Err(problem);
        }
        recover()
    }

    /// One line for each file.
    fn journal(&self) -> String {
        let writes = self.writes.keys().map(|path| format!("write {path}\n"));
        let removals = self.removals.iter().map(|path| format!("remove {path}\n"));
        writes.chain(removals).collect()
    }
}

/// Whether a change was decided and not carried out.
pub(crate) fn is_pending() -> bool {
    files::root().join(JOURNAL).exists()
}

/// Carries out what was decided, if a journal says so.
///
/// # Errors
/// On failures of the disk, and when the journal names a file outside of the
/// repository.
pub(crate) fn recover() -> Result<(), Problem> {
    let root = files::root();
    let journal = root.join(JOURNAL);
    if !is_pending() {
        return Ok(());
    }
    let text = files::read(&journal)?.text;
    let steps: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .collect();
    if let Some((_, path)) = steps.iter().find(|(_, path)| !is_inside(path)) {
        return Err(Problem::new(
            files::shown(&journal),
            format!("`{path}` is not a path in this repository"),
        )
        .help("remove the journal, restore the files from version control, and update again"));
    }
    for (step, path) in steps {
        let place = root.join(path);
        let done = match step {
            "write" => rename_staged(&place),
            _ => remove(&place),
        };
        done.map_err(|error| files::cannot_write(&place, &error))?;
    }
    fs::remove_file(&journal).map_err(|error| files::cannot_write(&journal, &error))
}

/// Whether a path leads to a place below the folder it is relative to.
fn is_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    parts.all(|part| matches!(part, Component::Normal(_)))
}

/// Writes a text beside the place where it will stand.
fn write_beside(place: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(files::beside(place), text)
}

/// Moves a text to its place, unless that was done before.
fn rename_staged(place: &Path) -> io::Result<()> {
    let staged: PathBuf = files::beside(place);
    match staged.exists() {
        true => fs::rename(staged, place),
        false => Ok(()),
    }
}

/// Removes a file, unless that was done before, and the folders that it leaves
/// empty.
fn remove(place: &Path) -> io::Result<()> {
    if place.exists() {
        fs::remove_file(place)?;
    }
    let mut folder = place.parent();
    while let Some(path) = folder
        && fs::remove_dir(path).is_ok()
    {
        folder = path.parent();
    }
    Ok(())
}

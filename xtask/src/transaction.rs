//! Changing many files as if they were one.
//!
//! A journal says what is to be done. It is first written beside its place, an
//! announcement, and new texts are written beside theirs. When the journal
//! takes its place the change is decided: it will happen, if not now, then when
//! the next command finds the journal. Of a change that is interrupted before,
//! the announcement tells the next command which texts to throw away.

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
        let journal = root.join(JOURNAL);
        let stage = || {
            write_beside(&journal, &self.journal())
                .map_err(|error| files::cannot_write(&journal, &error))?;
            for (path, text) in &self.writes {
                let place = root.join(path);
                write_beside(&place, text).map_err(|error| files::cannot_write(&place, &error))?;
            }
            fs::rename(files::beside(&journal), &journal)
                .map_err(|error| files::cannot_write(&journal, &error))
        };
        match stage() {
            Ok(()) => carry_out(),
            Err(problem) => {
                let _ = throw_away();
                Err(problem)
            }
        }
    }

    /// One line for each file.
    fn journal(&self) -> String {
        let writes = self.writes.keys().map(|path| format!("write {path}\n"));
        let removals = self.removals.iter().map(|path| format!("remove {path}\n"));
        writes.chain(removals).collect()
    }
}

/// Whether a change was interrupted.
pub(crate) fn is_pending() -> bool {
    let journal = files::root().join(JOURNAL);
    journal.exists() || files::beside(&journal).exists()
}

/// Refuses to go on where nothing may be written and a change was interrupted.
///
/// # Errors
/// When one was.
pub(crate) fn refuse_pending() -> Result<(), Problem> {
    match is_pending() {
        false => Ok(()),
        true => Err(Problem::new(JOURNAL, "an update was interrupted")
            .help("run `cargo xtask codegen` or `cargo xtask update` to finish it")),
    }
}

/// Carries out what was decided, and throws away what was not.
///
/// # Errors
/// On failures of the disk, and when a journal is not one of this repository.
pub(crate) fn recover() -> Result<(), Problem> {
    if files::root().join(JOURNAL).exists() {
        carry_out()?;
        eprintln!("an update that was interrupted is finished now");
    }
    throw_away()
}

/// Carries out what the journal says.
fn carry_out() -> Result<(), Problem> {
    let root = files::root();
    let journal = root.join(JOURNAL);
    let text = files::read(&journal)?.text;
    let steps: Vec<(bool, &str)> = text
        .lines()
        .map(|line| step(line).ok_or_else(|| not_a_step(&journal, line)))
        .collect::<Result<_, _>>()?;
    for (is_write, path) in steps {
        let place = root.join(path);
        let done = match is_write {
            true => rename_staged(&place),
            false => remove(&place),
        };
        done.map_err(|error| files::cannot_write(&place, &error))?;
    }
    fs::remove_file(&journal).map_err(|error| files::cannot_write(&journal, &error))
}

/// Removes the texts that were written beside their places for a change that
/// was never decided. The last line of its announcement may be cut; nothing was
/// written then.
fn throw_away() -> Result<(), Problem> {
    let root = files::root();
    let announced = files::beside(&root.join(JOURNAL));
    if !announced.exists() {
        return Ok(());
    }
    let text = files::read(&announced)?.text;
    for (_, path) in text.lines().filter_map(step) {
        let staged = files::beside(&root.join(path));
        remove(&staged).map_err(|error| files::cannot_write(&staged, &error))?;
    }
    fs::remove_file(&announced).map_err(|error| files::cannot_write(&announced, &error))
}

/// A line of a journal: whether it writes, and where.
fn step(line: &str) -> Option<(bool, &str)> {
    let (word, path) = line.split_once(' ')?;
    let is_write = match word {
        "write" => true,
        "remove" => false,
        _ => return None,
    };
    is_inside(path).then_some((is_write, path))
}

/// The problem of a line that no change of ours has.
fn not_a_step(journal: &Path, line: &str) -> Problem {
    Problem::new(
        files::shown(journal),
        format!("`{line}` is not a change of a file in this repository"),
    )
    .help("remove the journal, restore the files from version control, and update again")
}

/// Whether a path leads to a place below the folder it is relative to.
fn is_inside(path: &str) -> bool {
    let mut parts = Path::new(path).components();
    !path.is_empty() && parts.all(|part| matches!(part, Component::Normal(_)))
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

//! Wheels: zip archives, whose entries are inflated when they are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use zip::ZipArchive;
use zip::result::ZipError;

use shapesmith_model::{Problem, Problems};

use super::{entry, text};

/// What each entry of the directory at the end of a zip archive starts with.
const RECORD: &[u8] = b"PK\x01\x02";

/// A wheel in memory.
pub(super) struct Wheel {
    zip: ZipArchive<Cursor<std::sync::Arc<[u8]>>>,
    /// The numbers of files by their names.
    files: BTreeMap<String, usize>,
}

impl Wheel {
    /// Reads the directory of the archive.
    ///
    /// # Errors
    /// When there is none, or an entry is not what it should be.
    pub(super) fn open(bytes: Vec<u8>, place: &str) -> Result<Self, Problems> {
        let bytes: std::sync::Arc<[u8]> = bytes.into();
        let mut zip =
            ZipArchive::new(Cursor::new(bytes.clone())).map_err(|error| broken(place, &error))?;
        let start = usize::try_from(zip.central_directory_start()).unwrap_or(usize::MAX);
        check_names(bytes.get(start..).unwrap_or_default(), place)?;
        let mut files = BTreeMap::new();
        let mut problems = Problems::default();
        for number in 0..zip.len() {
            let found = zip.by_index_raw(number);
            let file = found.map_err(|error| broken(place, &error))?;
            match entry::plain(file.name_raw(), place) {
                Ok(name) if file.is_symlink() => {
                    problems.push(entry::neither(&name, "a symbolic link", place));
                }
                Ok(name) if file.is_file() => {
                    files.insert(name, number);
                }
                Ok(_) => {}
                Err(problem) => problems.push(problem),
            }
        }
        problems.finish(Self { zip, files })
    }

    /// The names of all files.
    pub(super) fn entries(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    /// What a file holds.
    ///
    /// # Errors
    /// When it does not inflate, or to too much.
    pub(super) fn bytes(&self, name: &str, place: &str) -> Result<Vec<u8>, Problem> {
        // Reading moves the archive's position; a copy of it shares the bytes.
        let mut zip = self.zip.clone();
        let number = self.files.get(name).copied().unwrap_or(usize::MAX);
        let file = zip
            .by_index(number)
            .map_err(|error| broken(place, &error))?;
        text::all(file, text::LARGEST_FILE, place)
    }
}

/// Refuses names that stand twice: the archive's reader keeps the last of them
/// without a word.
fn check_names(directory: &[u8], place: &str) -> Result<(), Problem> {
    let mut names = BTreeSet::new();
    let mut rest = directory;
    while rest.starts_with(RECORD) {
        let length = |at: usize| match rest.get(at..at + 2) {
            Some(&[low, high]) => usize::from(u16::from_le_bytes([low, high])),
            Some(_) | None => 0,
        };
        let name_end = 46 + length(28);
        let record_end = name_end + length(30) + length(32);
        let name = entry::plain(rest.get(46..name_end).unwrap_or_default(), place)?;
        entry::note(&mut names, name, place)?;
        rest = rest.get(record_end..).unwrap_or_default();
    }
    Ok(())
}

/// The problem of an archive that cannot be read.
fn broken(place: &str, error: &ZipError) -> Problem {
    Problem::new(place, format!("cannot read as a zip archive: {error}"))
        .help("the file is broken or incomplete; fetch it again")
}

//! Source distributions: gzipped tar archives, which are read once from start
//! to end. The files of models are kept, so that asking for many of them does
//! not inflate everything many times.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};

use flate2::read::MultiGzDecoder;
use tar::EntryType;

use shapesmith_model::{Problem, Problems};

use super::{entry, index, metadata, text};

/// How much an archive may hold; botocore's holds 125 MB.
const LARGEST_WHOLE: u64 = 2 << 30;

/// The files of a source distribution that matter, in memory.
pub(super) struct Sdist {
    files: BTreeMap<String, Vec<u8>>,
}

impl Sdist {
    /// Reads the archive.
    ///
    /// # Errors
    /// When it is broken, or an entry is not what it should be.
    pub(super) fn open(bytes: &[u8], place: &str) -> Result<Self, Problems> {
        let inflated = Bounded {
            inner: MultiGzDecoder::new(bytes),
            left: LARGEST_WHOLE,
        };
        let mut archive = tar::Archive::new(inflated);
        let mut names = BTreeSet::new();
        let mut files = BTreeMap::new();
        let mut problems = Problems::default();
        for found in archive.entries().map_err(|error| broken(place, &error))? {
            let found = found.map_err(|error| broken(place, &error))?;
            match file_name(&found, place) {
                Ok(Some(name)) => {
                    if index::is_of_a_model(&name) || metadata::is_metadata(&name) {
                        let place = format!("{place}:{name}");
                        let bytes = text::all(found, text::LARGEST_FILE, &place)?;
                        files.insert(name.clone(), bytes);
                    }
                    let noted = entry::note(&mut names, name, place);
                    noted.unwrap_or_else(|problem| problems.push(problem));
                }
                Ok(None) => {}
                Err(problem) => problems.push(problem),
            }
        }
        // The checksum of the whole stands behind the last entry.
        let end = io::copy(&mut archive.into_inner(), &mut io::sink());
        end.map_err(|error| broken(place, &error))?;
        problems.finish(Self { files })
    }

    /// The names of the files that matter.
    pub(super) fn entries(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    /// What a file holds.
    pub(super) fn bytes(&self, name: &str) -> Vec<u8> {
        self.files.get(name).cloned().unwrap_or_default()
    }
}

/// The name of an entry that is a file; nothing for folders and for what is
/// only about the archive.
fn file_name(found: &tar::Entry<'_, impl Read>, place: &str) -> Result<Option<String>, Problem> {
    let kind = match found.header().entry_type() {
        EntryType::XGlobalHeader => return Ok(None),
        EntryType::Regular | EntryType::Continuous | EntryType::Directory => None,
        EntryType::Symlink => Some("a symbolic link"),
        EntryType::Link => Some("a hard link"),
        _ => Some("neither a file nor a folder"),
    };
    let name = entry::plain(&found.path_bytes(), place)?;
    match kind {
        Some(kind) => Err(entry::neither(&name, kind, place)),
        None if found.header().entry_type() == EntryType::Directory => Ok(None),
        None => Ok(Some(name)),
    }
}

/// A reader that fails when there is more than a limit.
struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        let left = self.left.checked_sub(count as u64);
        self.left = left.ok_or_else(|| {
            io::Error::other(format!("it inflates to more than {LARGEST_WHOLE} bytes"))
        })?;
        Ok(count)
    }
}

/// The problem of an archive that cannot be read.
fn broken(place: &str, error: &io::Error) -> Problem {
    Problem::new(
        place,
        format!("cannot read as a gzipped tar archive: {error}"),
    )
    .help("the file is broken or incomplete; fetch it again")
}

//! Archives: wheels and source distributions.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use shapesmith_model::{Problem, Problems, json};

use super::sdist::Sdist;
use super::wheel::Wheel;
use super::{WHAT_TO_PASS, metadata, text};

/// How large an archive may be; botocore's has 17 MB.
const LARGEST_ARCHIVE: u64 = 1 << 30;

/// What zip archives start with: a file, or the end of an empty one.
const ZIP: [&[u8]; 2] = [b"PK\x03\x04", b"PK\x05\x06"];

/// An archive in memory.
pub(super) enum Archive {
    Wheel(Wheel),
    Sdist(Sdist),
}

/// The bytes of an archive, or nothing if the file seems to be JSON.
///
/// # Errors
/// When the file is neither, or cannot be read.
pub(super) fn bytes(path: &Path, place: &str) -> Result<Option<Vec<u8>>, Problem> {
    let cannot_read = |error: std::io::Error| {
        Problem::new(place, format!("cannot read: {error}"))
            .help("check the path and its permissions")
    };
    let mut file = File::open(path).map_err(cannot_read)?;
    let mut start = Vec::new();
    let first = file.by_ref().take(64).read_to_end(&mut start);
    first.map_err(cannot_read)?;
    if is_json(&start) {
        return Ok(None);
    }
    if start.is_empty() {
        let problem = Problem::new(place, "the file is empty");
        return Err(problem.help(format!("fetch it again, or {WHAT_TO_PASS}")));
    }
    if !is_zip(&start) && !text::is_gzip(&start) {
        let problem = Problem::new(place, "the file is neither an archive nor a model");
        return Err(problem.help(WHAT_TO_PASS));
    }
    let bytes = text::all(start.as_slice().chain(file), LARGEST_ARCHIVE, place)?;
    // One model can be gzipped too, as in an installed botocore.
    Ok((is_zip(&bytes) || !is_gzipped_json(&bytes)).then_some(bytes))
}

/// Whether bytes start like a zip archive.
fn is_zip(bytes: &[u8]) -> bool {
    ZIP.iter().any(|magic| bytes.starts_with(magic))
}

/// Whether bytes start like an object.
fn is_json(bytes: &[u8]) -> bool {
    bytes.trim_ascii_start().starts_with(b"{")
}

/// Whether bytes inflate to what starts like an object.
fn is_gzipped_json(bytes: &[u8]) -> bool {
    let mut start = Vec::new();
    let decoder = flate2::read::MultiGzDecoder::new(bytes);
    let result = decoder.take(64).read_to_end(&mut start);
    result.is_ok() && is_json(&start)
}

impl Archive {
    /// Reads the list of entries.
    ///
    /// # Errors
    /// When the archive is broken, or has entries that it should not have.
    pub(super) fn open(bytes: Vec<u8>, place: &str) -> Result<Self, Problems> {
        if is_zip(&bytes) {
            Wheel::open(bytes, place).map(Self::Wheel)
        } else {
            Sdist::open(&bytes, place).map(Self::Sdist)
        }
    }

    /// The names of all files that matter.
    pub(super) fn entries(&self) -> Vec<&str> {
        match self {
            Self::Wheel(wheel) => wheel.entries(),
            Self::Sdist(sdist) => sdist.entries(),
        }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it is broken.
    pub(super) fn read(&self, place: &str, entry: &str) -> Result<json::Source, Problem> {
        let place = format!("{place}:{entry}");
        let bytes = match self {
            Self::Wheel(wheel) => wheel.bytes(entry, &place)?,
            Self::Sdist(sdist) => sdist.bytes(entry),
        };
        text::decode(bytes, &place)
    }

    /// Name and version of the distribution.
    pub(super) fn version(&self, place: &str) -> Option<String> {
        let mut entries = self.entries().into_iter();
        let entry = entries.find(|entry| metadata::is_metadata(entry))?;
        metadata::version(&self.read(place, entry).ok()?.text)
    }
}

//! Where models come from: anything that a user may pass or name.
//!
//! Nothing is ever unpacked to disk: archives are read in memory.

mod archive;
pub(crate) mod disk;
mod entry;
mod fetch;
mod found;
mod hash;
mod index;
mod metadata;
mod pip;
mod sdist;
mod text;
mod wheel;

use std::path::{Path, PathBuf};

use shapesmith_model::{Problem, Problems};

use crate::arguments::SourceOptions;
use crate::{files, models};

pub(crate) use fetch::fetch;
pub(crate) use found::Found;
pub(crate) use hash::sha256;

use archive::Archive;
use disk::Disk;
use index::Index;

/// Where models come from.
pub(crate) struct Source {
    /// What problems call it.
    place: String,
    form: Form,
    version: Option<String>,
    sha256: Option<String>,
}

/// What a source is made of.
enum Form {
    Unpacked(Disk, Index),
    Archive(Archive, Index),
    /// A file, or the folder that holds a `service-2.json`.
    Single(PathBuf),
}

impl Source {
    /// Opens what a user passed: an unpacked botocore, its wheel, its source
    /// distribution, one `service-2.json` or the folder that holds it, or one
    /// Smithy model as JSON. Its content decides which, not its name.
    ///
    /// # Errors
    /// When it is none of these, or an archive that is broken or hostile.
    pub(crate) fn open(path: &Path) -> Result<Self, Problems> {
        let place = files::shown(path);
        if path.is_dir() {
            return Self::open_folder(path, place);
        }
        if !path.is_file() {
            return Err(Problem::new(place, "there is no such file or folder")
                .help(WHAT_TO_PASS)
                .into());
        }
        let Some(bytes) = archive::bytes(path, &place)? else {
            return Ok(Self::single(path, place));
        };
        let sha256 = sha256(&bytes);
        let archive = Archive::open(bytes, &place)?;
        let index = Index::of_archive(&place, archive.entries())?;
        Ok(Self {
            version: archive.version(&place),
            sha256: Some(sha256),
            form: Form::Archive(archive, index),
            place,
        })
    }

    /// Opens a folder.
    fn open_folder(path: &Path, place: String) -> Result<Self, Problems> {
        if models::main_file(path).is_some() {
            return Ok(Self::single(path, place));
        }
        let (disk, index) = Disk::open(path, &place)?;
        Ok(Self {
            version: metadata::above(path),
            sha256: None,
            form: Form::Unpacked(disk, index),
            place,
        })
    }

    /// One model, which is only read when it is asked for.
    fn single(path: &Path, place: String) -> Self {
        Self {
            version: metadata::above(path),
            sha256: None,
            form: Form::Single(path.to_path_buf()),
            place,
        }
    }

    /// What problems call it.
    pub(crate) fn place(&self) -> &str {
        &self.place
    }

    /// Name and version, for instance `botocore 1.44.5`, if the source tells.
    pub(crate) fn version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The hash of the archive, if the source is one.
    pub(crate) fn sha256(&self) -> Option<&str> {
        self.sha256.as_deref()
    }

    /// Refuses an archive with another hash than the expected one, and what has
    /// no hash at all.
    ///
    /// # Errors
    /// When the hashes differ, with both.
    pub(crate) fn check_sha256(&self, expected: &str) -> Result<(), Problem> {
        let expected = hash::normal(expected)?;
        match self.sha256() {
            Some(found) => hash::check(&self.place, found, &expected),
            None => Err(
                Problem::new("--sha256", format!("`{}` is no archive", self.place))
                    .help("leave --sha256 out, or pass a wheel or a source distribution"),
            ),
        }
    }

    /// The models of a botocore, for instance `connect/2017-08-08`, sorted;
    /// none if the source is a single model.
    pub(crate) fn models(&self) -> Vec<String> {
        match &self.form {
            Form::Unpacked(_, index) | Form::Archive(_, index) => index.models(),
            Form::Single(_) => Vec::new(),
        }
    }

    /// The files of a model: of `connect/2017-08-08`, or of `connect` in its
    /// newest version. A single model is what it is, whatever it is called.
    ///
    /// # Errors
    /// When there is no such model, or a file of it cannot be read.
    pub(crate) fn files(&self, model: &str) -> Result<Found, Problems> {
        match &self.form {
            Form::Unpacked(disk, index) => {
                let model = index.find(&self.place, model)?;
                model.files(|entry| disk.read(entry))
            }
            Form::Archive(archive, index) => {
                let model = index.find(&self.place, model)?;
                model.files(|entry| archive.read(&self.place, entry))
            }
            Form::Single(path) => Ok(models::find(path)?.without_our_extras()),
        }
    }
}

/// What can be passed, for problems with what was passed instead.
const WHAT_TO_PASS: &str = "pass an unpacked botocore, its wheel or its source distribution, \
     a service-2.json, or a Smithy JSON model";

/// Opens or fetches what a command was told to take its models from, if it was
/// told anything.
///
/// # Errors
/// When it cannot be opened or fetched, or its hash is not the expected one.
pub(crate) fn chosen(options: &SourceOptions) -> Result<Option<Source>, Problems> {
    let expected = options.sha256.as_deref();
    match (&options.from, &options.version) {
        (Some(path), _) => {
            let source = Source::open(path)?;
            if let Some(expected) = expected {
                source.check_sha256(expected)?;
            }
            Ok(Some(source))
        }
        (None, Some(version)) => {
            let python = options.python.as_deref();
            let python = python.unwrap_or(Path::new("python3"));
            let folder = files::root().join("target/sources");
            fetch(version, &folder, python, expected).map(Some)
        }
        (None, None) => Ok(None),
    }
}

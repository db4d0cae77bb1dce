//! Small wheels and source distributions, good ones and others.

#![allow(dead_code)] // each test binary uses a part

use std::io::{Cursor, Write};
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Names and contents of files.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

type Zip = ZipWriter<Cursor<Vec<u8>>>;
type Tar = tar::Builder<Vec<u8>>;

/// What the metadata of a distribution looks like.
const METADATA: &[u8] = b"Metadata-Version: 2.1\nName: botocore\nVersion: 1.2.3\n\nWords.\n";

/// A wheel: models and rules are gzipped in it, extras are not.
pub(crate) fn wheel(files: &Files) -> Vec<u8> {
    let mut inside: Files = files.clone();
    for (name, bytes) in &mut inside {
        if name.ends_with("-2.json") || name.ends_with("-1.json") {
            name.push_str(".gz");
            *bytes = gzipped(bytes);
        }
    }
    let metadata = "botocore-1.2.3.dist-info/METADATA";
    inside.push((metadata.to_owned(), METADATA.to_vec()));
    zip(&inside)
}

/// A source distribution: everything is in one folder.
pub(crate) fn sdist(files: &Files) -> Vec<u8> {
    let mut inside = vec![("botocore-1.2.3/PKG-INFO".to_owned(), METADATA.to_vec())];
    let files = files.iter().cloned();
    inside.extend(files.map(|(name, bytes)| (format!("botocore-1.2.3/{name}"), bytes)));
    tar(&inside)
}

/// A zip archive of files.
pub(crate) fn zip(files: &Files) -> Vec<u8> {
    zip_with(|zip| add_all(zip, files))
}

/// A zip archive.
pub(crate) fn zip_with(fill: impl FnOnce(&mut Zip)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    fill(&mut zip);
    zip.finish().expect("memory").into_inner()
}

/// Adds files to a zip archive.
pub(crate) fn add_all(zip: &mut Zip, files: &Files) {
    for (name, bytes) in files {
        let options = SimpleFileOptions::default();
        zip.start_file(name.as_str(), options).expect("a new name");
        zip.write_all(bytes).expect("memory");
    }
}

/// A gzipped tar archive of files.
pub(crate) fn tar(files: &Files) -> Vec<u8> {
    tar_with(|tar| append_all(tar, files))
}

/// A gzipped tar archive.
pub(crate) fn tar_with(fill: impl FnOnce(&mut Tar)) -> Vec<u8> {
    let mut tar = Tar::new(Vec::new());
    fill(&mut tar);
    gzipped(&tar.into_inner().expect("memory"))
}

/// Adds files to a tar archive, whatever they are called: the name is put into
/// the header by hand, as tar's own methods refuse bad ones.
pub(crate) fn append_all(tar: &mut Tar, files: &Files) {
    for (name, bytes) in files {
        let mut header = tar::Header::new_ustar();
        header.set_size(bytes.len() as u64);
        header.set_entry_type(tar::EntryType::Regular);
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_cksum();
        tar.append(&header, bytes.as_slice()).expect("memory");
    }
}

/// The bytes, gzipped.
pub(crate) fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// Replaces each occurrence of some bytes by as many others.
pub(crate) fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    assert_eq!(from.len(), to.len());
    for start in 0..=bytes.len() - from.len() {
        if bytes[start..].starts_with(from) {
            bytes[start..start + to.len()].copy_from_slice(to);
        }
    }
}

/// The SHA-256 of a file in hex.
pub(crate) fn sha256(path: &Path) -> String {
    let bytes = std::fs::read(path).expect("a file");
    let digest = Sha256::digest(bytes);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

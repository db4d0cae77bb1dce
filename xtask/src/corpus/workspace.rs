//! The workspace around the crates of a corpus, so that one command of cargo
//! builds all of them with the same dependencies.

use std::path::Path;

use sha2::{Digest, Sha256};

use shapesmith_model::Problem;

use crate::{files, output};

/// The manifest of the workspace.
const MANIFEST: &str = "Cargo.toml";

/// The versions of dependencies.
const LOCK: &str = "Cargo.lock";

/// Refuses a folder that is somebody else's workspace, or any crate.
///
/// # Errors
/// When the folder is none, or has a manifest that was not emitted or is a
/// crate's.
pub(super) fn check_ours(out: &Path) -> Result<(), Problem> {
    output::check_folder(out)?;
    let manifest = out.join(MANIFEST);
    let Some(present) = files::read_if_present(&manifest)? else {
        return Ok(());
    };
    if !output::is_emitted(&manifest) {
        return Err(output::not_ours(&manifest));
    }
    if present.text.contains("[package]") {
        let message = "the folder holds one crate, not those of a corpus";
        return Err(Problem::new(present.file, message).help("pass another --out"));
    }
    Ok(())
}

/// Makes every emitted crate in a folder a member of one workspace, those of
/// earlier runs too. Tells how many files have changed, and what went wrong.
pub(super) fn write(out: &Path) -> (usize, Result<(), Problem>) {
    match try_write(out) {
        Ok(changed) => (changed, Ok(())),
        Err(problem) => (0, Err(problem)),
    }
}

/// The same, but either or.
fn try_write(out: &Path) -> Result<usize, Problem> {
    let lock = files::read(&files::root().join(LOCK))?.text;
    let manifest = manifest(&members(out)?, &lock);
    let present = |file: &str| files::read_if_present(&out.join(file));
    let is_fresh = present(MANIFEST)?.is_some_and(|before| before.text == manifest);
    let present_lock = present(LOCK)?;
    if is_fresh && present_lock.is_some() {
        // Cargo adds the members to the copy; that is how it should be.
        return Ok(0);
    }
    let mut texts = vec![(out.join(MANIFEST), manifest.as_str())];
    if present_lock.is_none_or(|present| present.text != lock) {
        texts.push((out.join(LOCK), lock.as_str()));
    }
    files::replace_all(&texts)?;
    Ok(texts.len())
}

/// The manifest. The fingerprint makes it stale when Shapesmith's own lock
/// changes, so that the copy is renewed then and only then.
fn manifest(members: &[String], lock: &str) -> String {
    let members: String = members
        .iter()
        .map(|name| format!("    {name:?},\n"))
        .collect();
    let fingerprint: String = Sha256::digest(lock.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!(
        r#"# Emitted by Shapesmith; `cargo xtask codegen --corpus BOTOCORE --out DIR` makes it again.
# Cargo.lock comes from Shapesmith's own, so that all dependencies have the versions that it is
# tested with. Its sha256: {fingerprint}
[workspace]
resolver = "3"
members = [
{members}]

[profile.dev]
debug = false # nobody debugs these crates
"#
    )
}

/// The folders of emitted crates, in order.
fn members(out: &Path) -> Result<Vec<String>, Problem> {
    if !out.exists() {
        return Ok(Vec::new());
    }
    let entries = files::entries(out)?;
    let crates = entries
        .into_iter()
        .filter(|folder| output::is_emitted(&folder.join(MANIFEST)));
    let names =
        crates.filter_map(|folder| Some(folder.file_name()?.to_string_lossy().into_owned()));
    Ok(names.collect())
}

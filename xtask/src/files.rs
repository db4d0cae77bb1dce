//! Reading files, with problems that say which.

use std::env;
use std::fs;
use std::path::{Component, Path, PathBuf};

use shapesmith_model::json::Source;
use shapesmith_model::{Problem, Problems};

/// The root of the repository: the one that this was built in, or the one that
/// `SHAPESMITH_ROOT` names.
pub(crate) fn root() -> PathBuf {
    if let Some(root) = env::var_os("SHAPESMITH_ROOT") {
        return PathBuf::from(root);
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// A path as a user would write it: relative to the repository where it lies
/// in it.
pub(crate) fn shown(path: &Path) -> String {
    let root = root();
    let path = path.strip_prefix(&root).unwrap_or(path);
    path.display().to_string()
}

/// A path as seen from a folder, so that both can be moved together.
pub(crate) fn relative(folder: &Path, target: &Path) -> String {
    let (folder, target) = (plain(folder), plain(target));
    let pairs = folder.iter().zip(&target);
    let shared = pairs.take_while(|(left, right)| left == right).count();
    let up = folder.iter().skip(shared).map(|_| "..".to_owned());
    let down = target.into_iter().skip(shared);
    up.chain(down).collect::<Vec<_>>().join("/")
}

/// The parts of a path from the root of the disk, without `.` and `..`.
fn plain(path: &Path) -> Vec<String> {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut parts = Vec::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                parts.pop();
            }
            Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                parts.push(part.as_os_str().to_string_lossy().into_owned());
            }
        }
    }
    parts
}

/// Reads a text file.
pub(crate) fn read(path: &Path) -> Result<Source, Problem> {
    let place = shown(path);
    match fs::read_to_string(path) {
        Ok(text) => Ok(Source { file: place, text }),
        Err(error) => Err(Problem::new(place, format!("cannot read: {error}"))
            .help("check the path, and that the file is UTF-8 text")),
    }
}

/// Reads a text file if it is there.
pub(crate) fn read_if_present(path: &Path) -> Result<Option<Source>, Problem> {
    if path.exists() {
        read(path).map(Some)
    } else {
        Ok(None)
    }
}

/// The entries of a folder, sorted by name.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let list = || -> std::io::Result<Vec<PathBuf>> {
        let entries = fs::read_dir(folder)?;
        entries.map(|entry| Ok(entry?.path())).collect()
    };
    let mut paths = list().map_err(|error| {
        Problem::new(shown(folder), format!("cannot list the folder: {error}"))
            .help("check the path and its permissions")
    })?;
    paths.sort();
    Ok(paths)
}

/// Gives files new texts, all of them or none: each text is first written
/// beside its place, and places change only when every text is written.
pub(crate) fn replace_all(texts: &[(PathBuf, &str)]) -> Result<(), Problem> {
    let stage = |(place, text): &(PathBuf, &str)| {
        let folder = place.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(beside(place), text))
            .map_err(|error| {
                cannot_write(place, &error)
                    .help("nothing was changed; check permissions and free space")
            })
    };
    if let Err(problem) = texts.iter().try_for_each(stage) {
        for (place, _) in texts {
            let _ = fs::remove_file(beside(place));
        }
        return Err(problem);
    }
    texts.iter().try_for_each(|(place, _)| {
        fs::rename(beside(place), place).map_err(|error| cannot_write(place, &error))
    })
}

/// Where a text waits until it may take its place. The whole name stays:
/// `Cargo.toml` and `Cargo.lock` may change together.
pub(crate) fn beside(place: &Path) -> PathBuf {
    let mut name = place.file_name().unwrap_or_default().to_os_string();
    name.push(".shapesmith-new");
    place.with_file_name(name)
}

/// The problem of a place that cannot be changed.
pub(crate) fn cannot_write(place: &Path, error: &std::io::Error) -> Problem {
    Problem::new(shown(place), format!("cannot write: {error}"))
        .help("check permissions and free space, then run the command again")
}

/// Collects results and keeps all problems.
pub(crate) fn collect<T>(
    results: impl IntoIterator<Item = Result<T, Problem>>,
) -> Result<Vec<T>, Problems> {
    let mut problems = Problems::default();
    let mut values = Vec::new();
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(problem) => problems.push(problem),
        }
    }
    problems.finish(values)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::relative;

    #[test]
    fn a_path_is_seen_from_a_folder() {
        let table = [
            ("/a/b", "/a/c/d", "../c/d"),
            ("/a/b/../x", "/a/c", "../c"),
            ("/a/./b", "/a/b/c", "c"),
            ("/a", "/b", "../b"),
        ];
        for (folder, target, expected) in table {
            assert_eq!(relative(Path::new(folder), Path::new(target)), expected);
        }
    }
}

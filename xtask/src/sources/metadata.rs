//! What distributions say of themselves: name and version.

use std::fs;
use std::path::Path;

use crate::files;

/// Whether an archive's entry is the metadata of the distribution: `PKG-INFO`
/// at the top of a source distribution, `METADATA` in a wheel.
pub(super) fn is_metadata(entry: &str) -> bool {
    match entry.split('/').collect::<Vec<_>>().as_slice() {
        ["PKG-INFO"] => true,
        [folder, "PKG-INFO"] => !folder.ends_with(".egg-info"),
        [folder, "METADATA"] => folder.ends_with(".dist-info"),
        _ => false,
    }
}

/// Name and version, for instance `botocore 1.44.5`.
pub(super) fn version(metadata: &str) -> Option<String> {
    let field = |name: &str| {
        // The description follows after an empty line and may say anything.
        let mut lines = metadata.lines().take_while(|line| !line.is_empty());
        let found = lines.find_map(|line| line.strip_prefix(name));
        found.map(str::trim)
    };
    Some(format!("{} {}", field("Name:")?, field("Version:")?))
}

/// Name and version of the distribution that a path lies in, as far as its
/// folders tell.
pub(super) fn above(path: &Path) -> Option<String> {
    let path = std::path::absolute(path).ok()?;
    let texts = path.ancestors().find_map(|folder| {
        let unpacked = fs::read_to_string(folder.join("PKG-INFO"));
        unpacked.ok().or_else(|| installed(folder))
    });
    version(&texts?)
}

/// The metadata of the botocore that is installed in a folder, or whose wheel
/// was unpacked there.
fn installed(folder: &Path) -> Option<String> {
    if !folder.join("botocore/data").is_dir() {
        return None;
    }
    let entries = files::entries(folder).ok()?;
    let mut metadata = entries.iter().filter(|entry| {
        let name = entry.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("botocore-") && name.ends_with(".dist-info")
    });
    fs::read_to_string(metadata.next()?.join("METADATA")).ok()
}

#[cfg(test)]
mod tests {
    use super::{is_metadata, version};

    #[test]
    fn name_and_version_stand_above_the_description() {
        let text = "Metadata-Version: 2.1\nName: botocore\nVersion: 1.2.3\n\nVersion: 9\n";
        assert_eq!(version(text).as_deref(), Some("botocore 1.2.3"));
        assert_eq!(version("Name: botocore\n\nVersion: 9\n"), None);
    }

    #[test]
    fn metadata_is_at_the_top() {
        let table = [
            ("botocore-1.2.3/PKG-INFO", true),
            ("PKG-INFO", true),
            ("botocore-1.2.3.dist-info/METADATA", true),
            ("botocore.egg-info/PKG-INFO", false),
            ("botocore-1.2.3/botocore.egg-info/PKG-INFO", false),
            ("botocore-1.2.3/docs/METADATA", false),
        ];
        for (entry, expected) in table {
            assert_eq!(is_metadata(entry), expected, "{entry}");
        }
    }
}

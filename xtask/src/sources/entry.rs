//! The names of an archive's entries.
//!
//! Nothing is written to where an entry says. But an archive that would write
//! outside of its folder was made to do harm, and its models are not trusted.

use std::collections::BTreeSet;

use shapesmith_model::Problem;

/// What to do with an archive that is not what it should be.
const DISTRUST: &str = "do not unpack the archive; fetch it again from where you trust";

/// An entry's name as a plain path, as `botocore/data/s3`.
///
/// # Errors
/// When it is no path below the archive's own folder on every system.
pub(super) fn plain(raw: &[u8], place: &str) -> Result<String, Problem> {
    let shown = String::from_utf8_lossy(raw);
    let name = std::str::from_utf8(raw).map_err(|_| {
        Problem::new(
            place,
            format!("entry `{shown}` has a name that is not UTF-8"),
        )
        .help(DISTRUST)
    })?;
    let is_outside = name.starts_with('/')
        || name.contains(['\\', ':', '\0'])
        || name.split('/').any(|part| part == "..");
    if is_outside {
        return Err(
            Problem::new(place, format!("entry `{name}` lies outside of the archive"))
                .help(DISTRUST),
        );
    }
    let parts = name.split('/').filter(|part| !matches!(*part, "" | "."));
    Ok(parts.collect::<Vec<_>>().join("/"))
}

/// The problem of an entry that is neither a file nor a folder.
pub(super) fn neither(name: &str, kind: &str, place: &str) -> Problem {
    Problem::new(place, format!("entry `{name}` is {kind}")).help(DISTRUST)
}

/// Notes the name of a file.
///
/// # Errors
/// When it was noted before: which of the two is meant nobody knows.
pub(super) fn note(names: &mut BTreeSet<String>, name: String, place: &str) -> Result<(), Problem> {
    if names.contains(&name) {
        return Err(
            Problem::new(place, format!("entry `{name}` stands twice in the archive"))
                .help(DISTRUST),
        );
    }
    names.insert(name);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn only_names_inside_of_the_archive_are_taken() {
        let table: [(&[u8], Option<&str>); 16] = [
            (b"botocore/data/s3/x.json", Some("botocore/data/s3/x.json")),
            (b"./a//b/", Some("a/b")),
            (b"a/..b/c..", Some("a/..b/c..")),
            (b"", Some("")),
            (b"./", Some("")),
            (b"../x", None),
            (b"a/../x", None),
            (b"a/..", None),
            (b"/x", None),
            (b"//host/x", None),
            (b"..\\x", None),
            (b"a\\x", None),
            (b"\\\\host\\x", None),
            (b"C:x", None),
            (b"a\0b", None),
            (b"a\xff", None),
        ];
        for (raw, expected) in table {
            let found = plain(raw, "x").ok();
            assert_eq!(found.as_deref(), expected, "{raw:?}");
        }
    }
}

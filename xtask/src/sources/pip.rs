//! What pip is asked: which file a version of botocore is, and to fetch it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use shapesmith_model::Problem;

/// How many of pip's last lines a problem carries. The reason why the index
/// could not be reached stands above two lines that only say so.
const LINES: usize = 3;

/// How many bytes of a line of pip's a problem carries.
const LINE_BYTES: usize = 300;

/// What every call of pip needs: no questions, nothing besides botocore, and no
/// say in the matter for this Python, as it will not run what is fetched.
const ALWAYS: &[&str] = &[
    "--quiet",
    "--no-input",
    "--disable-pip-version-check",
    "--retries=2",
    "--no-deps",
    "--only-binary=:all:",
    "--ignore-requires-python",
];

/// What the index says of a file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Published {
    pub(super) file: String,
    pub(super) sha256: String,
}

/// Asks the index for the wheel of a version.
///
/// # Errors
/// When pip does not answer, or tells no hash.
pub(super) fn published(python: &Path, version: &str) -> Result<Published, Problem> {
    let requirement = format!("botocore=={version}");
    let ask = ["install", "--dry-run", "--ignore-installed", "--report=-"];
    let report = run(python, &ask, &requirement)?;
    read_report(&report).ok_or_else(|| {
        Problem::new(
            "--version",
            "pip does not tell file and sha256 of the wheel",
        )
        .help("use pip 22.2 or newer, or pass a wheel with --from")
    })
}

/// File and hash of the only distribution of a report.
fn read_report(report: &[u8]) -> Option<Published> {
    let report: Value = serde_json::from_slice(report).ok()?;
    let download = report.pointer("/install/0/download_info")?;
    let url = download.get("url")?.as_str()?;
    let file = url.rsplit('/').next()?.to_owned();
    let sha256 = download.pointer("/archive_info/hashes/sha256")?.as_str()?;
    let sha256 = super::hash::normal(sha256).ok()?;
    // The name becomes a path, so it has to be a plain one.
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    let is_wheel = file.starts_with("botocore-") && file.ends_with(".whl");
    (is_wheel && file.chars().all(plain)).then_some(Published { file, sha256 })
}

/// Fetches the wheel of a version into a folder.
///
/// # Errors
/// When pip fails.
pub(super) fn download(python: &Path, version: &str, folder: &Path) -> Result<(), Problem> {
    let requirement = format!("botocore=={version}");
    let destination = format!("--dest={}", folder.display());
    run(python, &["download", &destination], &requirement).map(drop)
}

/// Runs pip and returns what it prints.
fn run(python: &Path, command: &[&str], requirement: &str) -> Result<Vec<u8>, Problem> {
    let (name, options) = command.split_first().unwrap_or((&"", &[]));
    let output = Command::new(python)
        .args(["-m", "pip", name])
        .args(ALWAYS)
        .args(options)
        .arg(requirement)
        .output();
    let message = match output {
        Ok(output) if output.status.success() => return Ok(output.stdout),
        Ok(output) => format!("pip cannot fetch {requirement}: {}", last_lines(&output)),
        Err(error) => format!("cannot run `{}`: {error}", python.display()),
    };
    Err(Problem::new("--version", message).help(
        "name a Python that has pip with --python, or fetch botocore yourself and pass \
         its wheel, its source distribution or what was unpacked of them with --from",
    ))
}

/// The last lines that pip wrote, as one.
fn last_lines(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.map(shortened).collect();
    let last = lines.len().saturating_sub(LINES);
    match lines.get(last..) {
        None | Some([]) => format!("it ended with {}", output.status),
        Some(lines) => lines.join("; "),
    }
}

/// A line without its middle, if it is long: pip lists all versions there are,
/// of which the last ones are of use.
fn shortened(line: &str) -> String {
    let line = line.strip_prefix("ERROR: ").unwrap_or(line);
    if line.len() <= LINE_BYTES {
        return line.to_owned();
    }
    let half = LINE_BYTES / 2;
    let start = line.floor_char_boundary(half);
    let end = line.ceil_char_boundary(line.len() - half);
    format!("{} … {}", &line[..start], &line[end..])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{read_report, shortened};

    #[test]
    fn a_report_tells_a_plain_file_and_its_hash() {
        let hash = "0".repeat(64);
        let report = |url: &str, hash: &str| {
            let info = json!({"url": url, "archive_info": {"hashes": {"sha256": hash}}});
            let report = json!({"install": [{"download_info": info}]});
            read_report(report.to_string().as_bytes())
        };
        let good = "https://example.org/a/botocore-1.2.3-py3-none-any.whl";
        let found = report(good, &hash).expect("a file");
        assert_eq!(found.file, "botocore-1.2.3-py3-none-any.whl");
        assert_eq!(found.sha256, hash);
        assert_eq!(report(good, "abc"), None);
        for url in [
            "https://example.org/botocore-1.2.3.tar.gz",
            "https://example.org/other-1.2.3.whl",
            "https://example.org/botocore-..\\x.whl",
            "https://example.org/botocore-1.whl?x=.whl",
            "",
        ] {
            assert_eq!(report(url, &hash), None, "{url}");
        }
        assert_eq!(read_report(b"{}"), None);
        assert_eq!(read_report(b""), None);
    }

    #[test]
    fn long_lines_lose_their_middle() {
        assert_eq!(shortened("ERROR: no"), "no");
        let line = format!("(from versions: {}1.44.5)", "é, ".repeat(400));
        let short = shortened(&line);
        assert!(
            short.starts_with("(from versions: é") && short.ends_with("1.44.5)"),
            "{short}"
        );
        assert!(short.len() < 320, "{short}");
    }
}

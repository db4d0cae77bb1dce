//! Runs the script that sends cases through boto3 and through a driver.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use shapesmith_model::manifest::ServiceEntry;
use shapesmith_model::{Problem, Problems};

use crate::files;

/// The version of boto3 and of botocore, which does boto3's work, to compare
/// with. Another one may send other requests.
const BOTO3: &str = "1.44.5";

/// The script and the modules beside it.
const SCRIPTS: [(&str, &str); 4] = [
    (SCRIPT, include_str!("oracle/compare.py")),
    ("clients.py", include_str!("oracle/clients.py")),
    ("server.py", include_str!("oracle/server.py")),
    ("signature.py", include_str!("oracle/signature.py")),
];

/// The script's name.
const SCRIPT: &str = "compare.py";

/// A Python that has the right boto3.
pub(crate) fn find(python: Option<&Path>) -> Result<PathBuf, Problem> {
    let python = python.unwrap_or(Path::new("python3"));
    let place = python.display().to_string();
    let program = "import boto3, botocore; print(boto3.__version__, botocore.__version__)";
    let output = Command::new(python).args(["-c", program]).output();
    let message = match output {
        Err(error) => format!("cannot be run: {error}"),
        Ok(output) if !output.status.success() => "has no boto3".to_owned(),
        Ok(output) => {
            let text = String::from_utf8_lossy(&output.stdout);
            let versions: Vec<&str> = text.split_whitespace().collect();
            if versions == [BOTO3, BOTO3] {
                return Ok(python.to_path_buf());
            }
            format!(
                "has boto3 and botocore {}, but the comparison is with {BOTO3}",
                versions.join(" and ")
            )
        }
    };
    Err(Problem::new(place, message).help(format!(
        "make an environment that has it, `python3 -m venv target/boto3 && \
         target/boto3/bin/pip install boto3=={BOTO3} botocore=={BOTO3}`, \
         and pass `--python target/boto3/bin/python`"
    )))
}

/// Writes the script below a folder and tells where it is.
pub(crate) fn write(folder: &Path) -> Result<PathBuf, Problem> {
    let folder = folder.join("oracle");
    let texts = SCRIPTS.map(|(name, text)| (folder.join(name), text));
    files::replace_all(&texts)?;
    Ok(folder.join(SCRIPT))
}

/// Runs the script and hands over each line that it prints.
pub(crate) fn run(
    python: &Path,
    script: &Path,
    entry: &ServiceEntry,
    program: &Path,
    cases: &[PathBuf],
    mut each: impl FnMut(Value) -> Result<(), Problem>,
) -> Result<(), Problems> {
    // A model lies where botocore has it: by boto3's name and the version.
    let (service, version) = entry.model.split_once('/').unwrap_or((&entry.model, ""));
    let failed = |reason: String| {
        Problem::new(python.display().to_string(), reason)
            .help("its own message, if there is one, stands above")
    };
    let mut child = Command::new(python)
        .arg(script)
        .args(["--service", service, "--api-version", version, "--driver"])
        .arg(program)
        .args(cases)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| failed(format!("cannot be run: {error}")))?;
    let lines = child
        .stdout
        .take()
        .map(|output| BufReader::new(output).lines());
    for line in lines.into_iter().flatten() {
        let line = line.map_err(|error| failed(format!("its output cannot be read: {error}")))?;
        let value = serde_json::from_str(&line)
            .map_err(|error| failed(format!("printed what is not JSON: {error}: {line}")))?;
        each(value)?;
    }
    let status = child
        .wait()
        .map_err(|error| failed(format!("cannot be waited for: {error}")))?;
    if !status.success() {
        return Err(failed(format!("the comparison stopped: {status}")).into());
    }
    Ok(())
}

//! moto's server, which answers as the services do.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use shapesmith_model::Problem;

use crate::files;

/// The version of moto that the scripts are written for. Another one may answer
/// otherwise.
const MOTO: &str = "5.2.5";

/// How long the server may take until it listens; it imports much.
const LIMIT: Duration = Duration::from_secs(120);

/// What stands before the port in the line that tells that the server listens.
const LISTENS: &str = "Running on http://127.0.0.1:";

/// A Python that has the right moto.
pub(crate) fn find(python: Option<&Path>) -> Result<PathBuf, Problem> {
    let python = python.unwrap_or(Path::new("python3"));
    let program = "import moto, flask; print(moto.__version__)";
    let output = Command::new(python).args(["-c", program]).output();
    let message = match output {
        Err(error) => format!("cannot be run: {error}"),
        Ok(output) if !output.status.success() => "has no server of moto".to_owned(),
        Ok(output) => {
            let version = String::from_utf8_lossy(&output.stdout);
            if version.trim() == MOTO {
                return Ok(python.to_path_buf());
            }
            let version = version.trim();
            format!("has moto {version}, but the scripts are for {MOTO}")
        }
    };
    Err(
        Problem::new(python.display().to_string(), message).help(format!(
            "make an environment that has it, `python3 -m venv target/boto3 && \
             target/boto3/bin/pip install 'moto[server]=={MOTO}' boto3==1.44.5 botocore==1.44.5`, \
             and pass `--python target/boto3/bin/python`"
        )),
    )
}

/// A server that listens; it ends with this value.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Starts a server on a free port of this machine and waits until it
    /// listens. What it says goes to `log`.
    pub(crate) fn start(python: &Path, log: &Path) -> Result<Self, Problem> {
        let failed = |reason: String| {
            Problem::new(python.display().to_string(), reason)
                .help(format!("look into {}", files::shown(log)))
        };
        let file = File::create(log).map_err(|error| files::cannot_write(log, &error))?;
        let mut child = Command::new(python)
            .args(["-m", "moto.server", "-H", "127.0.0.1", "-p", "0"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| failed(format!("cannot be run: {error}")))?;
        let lines = child.stderr.take();
        // From here on, the server ends whatever happens.
        let mut server = Self { child, port: 0 };
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || lines.map(|lines| write_log(lines, file, &sender)));
        match receiver.recv_timeout(LIMIT) {
            Ok(port) => {
                server.port = port;
                Ok(server)
            }
            Err(RecvTimeoutError::Disconnected) => {
                Err(failed("moto's server ends at once".to_owned()))
            }
            Err(RecvTimeoutError::Timeout) => Err(failed(
                "moto's server does not come to the point of listening".to_owned(),
            )),
        }
    }

    /// Where the server listens.
    pub(crate) fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended already cannot be ended; both are well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Writes all lines to the log, so that the server never waits for a reader,
/// and tells the port once it is known.
fn write_log(lines: ChildStderr, mut log: File, port: &Sender<u16>) {
    let mut lines = BufReader::new(lines);
    let mut line = Vec::new();
    while lines
        .read_until(b'\n', &mut line)
        .is_ok_and(|length| length > 0)
    {
        if let Some(found) = port_in(&String::from_utf8_lossy(&line)) {
            let _ = port.send(found);
        }
        let _ = log.write_all(&line);
        line.clear();
    }
}

/// The port in a line of the server's.
fn port_in(line: &str) -> Option<u16> {
    let (_, rest) = line.split_once(LISTENS)?;
    let digits = rest.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{find, port_in};

    #[test]
    fn the_port_stands_in_one_line() {
        let table = [
            (" * Running on http://127.0.0.1:5055\n", Some(5055)),
            (
                "\u{1b}[33m * Running on http://127.0.0.1:80\u{1b}[0m",
                Some(80),
            ),
            ("WARNING: This is a development server.", None),
            ("Running on http://127.0.0.1:", None),
        ];
        for (line, port) in table {
            assert_eq!(port_in(line), port, "{line}");
        }
    }

    #[test]
    fn a_python_that_is_none_is_refused_with_what_to_do() {
        let problem = find(Some(Path::new("/no/such/python"))).expect_err("a problem");
        assert_eq!(problem.place, "/no/such/python");
        assert!(problem.message.starts_with("cannot be run: "), "{problem}");
        let help = problem.help.unwrap_or_default();
        assert!(help.contains("pip install 'moto[server]=="), "{help}");
    }
}

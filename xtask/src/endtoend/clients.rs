//! The program with the clients that the scripts need, and talking to it.

use std::io::{BufRead, BufReader, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;

use serde_json::Value;

use shapesmith_codegen::Files;
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, Problem, Problems, nearest};

use crate::program::{self, Program, Talk};
use crate::{files, models, workers};

use super::script::Script;

/// The command that makes the program again.
const COMMAND: &str = "cargo xtask endtoend";

/// Where models lie in botocore.
const MODELS: &str = "botocore/data";

/// The program of some scripts.
pub(crate) struct Clients {
    program: Program,
    /// The protocol of each.
    pub(crate) protocols: Vec<String>,
}

/// Emits the clients below a folder.
pub(crate) fn emit(
    scripts: &[Script],
    botocore: &Path,
    folder: &Path,
    name: &str,
) -> Result<Clients, Problems> {
    if !botocore.join(MODELS).is_dir() {
        let problem = Problem::new(files::shown(botocore), "there are no models");
        return Err(problem.help(models::UNPACK_BOTOCORE).into());
    }
    let threads = thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let emitted = workers::map(scripts, threads, |script| {
        let model = slice(script, botocore)?;
        let protocol = model.service.protocol.name().to_owned();
        let code = program::modules(&model, &script.service, COMMAND)?;
        Ok((protocol, code))
    });
    let mut protocols = Vec::new();
    let mut code = Files::new();
    let mut problems = Problems::default();
    for emitted in emitted {
        match emitted {
            Ok((protocol, modules)) => {
                protocols.push(protocol);
                code.extend(modules);
            }
            Err(found) => problems.append(found),
        }
    }
    let protocols = problems.finish(protocols)?;
    let program = Program {
        folder: name.to_owned(),
        package: format!("endtoend-{name}"),
        about: "services".to_owned(),
        command: COMMAND,
        talk: Talk::Converse,
        clients: scripts
            .iter()
            .map(|script| script.service.clone())
            .collect(),
    };
    program::write(&program, code, folder)?;
    program::write_workspace(folder, std::slice::from_ref(&program))?;
    Ok(Clients { program, protocols })
}

/// The operations that a script calls, of its model.
fn slice(script: &Script, botocore: &Path) -> Result<Model, Problems> {
    let folder = botocore.join(MODELS).join(&script.model);
    if !folder.is_dir() {
        let message = format!("there is no model `{}`", script.model);
        return Err(Problem::new(&script.file, message)
            .help("name a folder of botocore/data, as `s3/2006-03-01`")
            .into());
    }
    let model = models::read(&folder)?;
    let mut problems = Problems::default();
    for (index, step) in script.steps.iter().enumerate() {
        let name = &step.operation;
        if !model.operations.contains_key(name) {
            let advice = nearest::advice(name, model.operations.keys().map(String::as_str));
            let message = format!("the service has no operation `{name}`");
            problems.push(
                Problem::new(script.place(index), message)
                    .help("name an operation of the model")
                    .maybe_help(advice),
            );
        }
    }
    let model = problems.finish(model)?;
    let wanted = Selection::Named(script.operations().into_iter().collect());
    select(model, &wanted, &script.file)
}

/// Builds the program and tells where it is.
pub(crate) fn build(clients: &Clients, folder: &Path, target: &Path) -> Result<PathBuf, Problems> {
    let programs = program::build(std::slice::from_ref(&clients.program), folder, target)?;
    let built = programs.into_iter().next();
    built.ok_or_else(|| Problem::new(files::shown(folder), "nothing was built").into())
}

/// The running program.
pub(crate) struct Conversation {
    place: String,
    child: Child,
    input: Option<ChildStdin>,
    output: Option<BufReader<ChildStdout>>,
}

impl Conversation {
    /// Starts the program.
    pub(crate) fn start(executable: &Path) -> Result<Self, Problem> {
        let place = executable.display().to_string();
        let mut child = Command::new(executable)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| failed(&place, format!("cannot be run: {error}")))?;
        Ok(Self {
            input: child.stdin.take(),
            output: child.stdout.take().map(BufReader::new),
            place,
            child,
        })
    }

    /// Tells the program a case and waits for its answer.
    pub(crate) fn ask(&mut self, case: &Value) -> Result<Value, Problem> {
        let Self {
            place,
            input: Some(input),
            output: Some(output),
            ..
        } = self
        else {
            return Err(failed(&self.place, "does not listen".to_owned()));
        };
        let mut line = String::new();
        writeln!(input, "{case}")
            .and_then(|()| input.flush())
            .and_then(|()| output.read_line(&mut line))
            .map_err(|error| failed(place, format!("does not answer: {error}")))?;
        serde_json::from_str(&line)
            .map_err(|error| failed(place, format!("printed what is not JSON: {error}")))
    }
}

impl Drop for Conversation {
    fn drop(&mut self) {
        // Without more lines, the program ends by itself.
        self.input.take();
        let _ = self.child.wait();
    }
}

/// A problem of the program.
fn failed(place: &str, reason: String) -> Problem {
    Problem::new(place, reason).help("its own message, if there is one, stands above")
}

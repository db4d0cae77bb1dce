//! Programs that try what is emitted: each has the clients of several models,
//! with their drivers.
//!
//! A crate for each client would take many times as long to compile. So each is
//! a module ([`mod@modules`]) of a program, and the programs of a command are a
//! workspace ([`workspace`]).

mod modules;
mod workspace;

use std::path::Path;

use shapesmith_codegen::Files;
use shapesmith_model::Problems;

use crate::{files, output};

pub(crate) use modules::modules;
pub(crate) use workspace::{build, write_workspace};

/// What a program does with the lines of its standard input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Talk {
    /// Each brings the response; nothing is sent over a network.
    Exchange,
    /// Each is sent to a server on this machine.
    Converse,
}

/// A program with the clients of several models.
pub(crate) struct Program {
    /// The folder in the workspace.
    pub(crate) folder: String,
    /// The name of the package, and so of the executable.
    pub(crate) package: String,
    /// What its clients are of, as the end of a sentence.
    pub(crate) about: String,
    /// The command that makes it.
    pub(crate) command: &'static str,
    pub(crate) talk: Talk,
    /// The modules of the clients, by which cases call them.
    pub(crate) clients: Vec<String>,
}

/// What every file says of itself.
fn origin(command: &str) -> String {
    format!("Emitted by Shapesmith; `{command}` makes it again.")
}

/// Writes a program with the code of its clients below the folder of the
/// workspace.
pub(crate) fn write(program: &Program, code: Files, workspace: &Path) -> Result<(), Problems> {
    let folder = workspace.join(&program.folder);
    let mut wanted = code;
    wanted.insert("src/main.rs".to_owned(), main(program));
    wanted.insert("Cargo.toml".to_owned(), manifest(program, &folder));
    let changes = output::compare(&folder, &wanted)?;
    output::write(&folder, &wanted, &changes)?;
    Ok(())
}

/// The root of a program.
fn main(program: &Program) -> String {
    let Program {
        about,
        command,
        talk,
        clients,
        ..
    } = program;
    let origin = origin(command);
    let declarations: String = clients
        .iter()
        .map(|module| format!("mod {module};\n"))
        .collect();
    let list: String = clients
        .iter()
        .map(|module| {
            format!("        Client::of::<crate::{module}::requests::Sender>({module:?}),\n")
        })
        .collect();
    let talk = match talk {
        Talk::Exchange => "exchange",
        Talk::Converse => "converse",
    };
    format!(
        r#"// {origin}

//! The clients of {about}.
#![allow(
    dead_code,
    deprecated,
    unreachable_patterns,
    unused_imports,
    reason = "what is a library's here is part of a program"
)]

{declarations}
use shapesmith_driver::Client;

fn main() -> std::process::ExitCode {{
    shapesmith_driver::{talk}(&[
{list}    ])
}}
"#
    )
}

/// The manifest of a program. The features are those that the emitted code asks
/// about.
fn manifest(program: &Program, folder: &Path) -> String {
    let origin = origin(program.command);
    let package = &program.package;
    let path = |name: &str| files::relative(folder, &files::root().join("codegen").join(name));
    let (runtime, driver) = (path("runtime"), path("driver"));
    let network = match program.talk {
        Talk::Exchange => "",
        Talk::Converse => r#", features = ["network"]"#,
    };
    format!(
        r#"# {origin}
[package]
name = {package:?}
version = "0.0.0"
edition = "2024"
publish = false

[features]
default = ["client"]
client = []

[dependencies]
shapesmith-runtime = {{ path = {runtime:?}, default-features = false, features = ["client", "gzip", "checksums", "event-stream"] }}
shapesmith-driver = {{ path = {driver:?}, default-features = false{network} }}
"#
    )
}

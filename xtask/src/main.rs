//! The project's commands. All reading and writing of files happens here;
//! what the files mean is decided elsewhere.

mod arguments;
mod cargo;
mod codegen;
mod conformance;
mod corpus;
mod diff;
mod differential;
mod endtoend;
mod export;
mod files;
mod import;
mod lock;
mod models;
mod output;
mod program;
mod proof;
mod report;
mod sources;
mod transaction;
mod update;
mod vendor;
mod verdict;
mod workers;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use shapesmith_model::Problems;

/// Emission makes and drops millions of small tokens on several threads; the
/// usual allocator spends more time on them than the generator itself.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = |()| ExitCode::SUCCESS;
    let result = match &arguments.command {
        Command::Codegen(options) => codegen::run(options).map(done),
        Command::Import(options) => import::run(options).map(done),
        Command::Export(options) => export::run(options).map(done),
        Command::Update(options) => update::run(options),
        Command::Diff(options) => diff::run(options),
        Command::Differential(options) => differential::run(options).map(done),
        Command::Conformance(options) => conformance::run(options).map(done),
        Command::EndToEnd(options) => endtoend::run(options).map(done),
        Command::Proof(options) => proof::run(options).map(done),
    };
    match result {
        Ok(code) => code,
        Err(problems) => fail(&problems, &arguments.command),
    }
}

/// Prints every problem and how many there are.
fn fail(problems: &Problems, command: &Command) -> ExitCode {
    for problem in problems.iter() {
        eprintln!("error: {problem}");
    }
    let count = problems.iter().count();
    if count > 1 {
        let ending = match command {
            Command::Codegen(_) | Command::Import(_) | Command::Export(_) | Command::Update(_) => {
                "; nothing was written"
            }
            Command::Diff(_)
            | Command::Differential(_)
            | Command::Proof(_)
            | Command::Conformance(_)
            | Command::EndToEnd(_) => "",
        };
        eprintln!("{count} problems{ending}");
    }
    ExitCode::FAILURE
}

//! The command line.

mod models;
mod proofs;
mod updates;

use clap::{Parser, Subcommand};

pub(crate) use models::{Codegen, Export, ExportFormat, Import, SourceOptions};
pub(crate) use proofs::{Conformance, Differential, EndToEnd, Proof};
pub(crate) use updates::{Deny, Diff, Format, Outcome, Update};

/// Makes Rust clients of AWS services from their models.
#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    after_help = "Exit codes: 0 success, 1 something is wrong with a model or a file, 2 with the arguments."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Emit crates: those of the manifest, or one of any model
    Codegen(Codegen),
    /// Vendor a slice of a service's model, without AWS's prose
    Import(Import),
    /// Bring vendored models to a newer state, with verdict, changelog and lock
    Update(Update),
    /// Tell what changes for users of a crate when its model changes
    Diff(Diff),
    /// Write a model in another form
    Export(Export),
    /// Compare what an emitted client sends with what boto3 sends
    Differential(Differential),
    /// Compare the verdicts of `diff` with what cargo-semver-checks says
    Proof(Proof),
    /// Run botocore's protocol suites through emitted code
    Conformance(Conformance),
    /// Call services that moto serves, by emitted clients
    #[command(name = "endtoend")]
    EndToEnd(EndToEnd),
}

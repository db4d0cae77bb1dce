//! The arguments of the commands that compare models and follow them.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use shapesmith_codegen::changes::Version;

use super::SourceOptions;

/// Updates vendored models.
///
/// Takes the operations that model/services.toml names out of a newer model,
/// compares them with what is vendored, tells what changes for users of the
/// emitted crate, and writes everything that follows: the slice without AWS's
/// prose, the lock, a section of the crate's changelog, the crate itself in its
/// next version. All files change at once, or none.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask update --version 1.44.5
      bring every service of the manifest to a release of botocore, fetched with pip
  cargo xtask update --from botocore-1.44.5-py3-none-any.whl --service connect --dry-run
      tell what would change, and write nothing
  cargo xtask update --version 1.44.5 --exit-code --deny major
      for pipelines: stop before anything is written if users would have to change their code
  cargo xtask update --version 1.44.5 --accept
      allow a major version, and record the new state in the lock
  cargo xtask update --accept
      record the present state, after a change of services.toml

Exit codes: 0 done; with --exit-code 0 nothing differs, 10 patch, 11 minor, 12 major;
a verdict that --deny names ends with its code, with or without --exit-code.")]
pub(crate) struct Update {
    #[command(flatten)]
    pub(crate) source: SourceOptions,
    /// A service of the manifest; all of them if absent
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// Allow a major version and what breaks the lock
    #[arg(long)]
    pub(crate) accept: bool,
    /// Write nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// The version of the emitted crate; default: what follows from the verdict
    #[arg(long, value_name = "X.Y.Z")]
    pub(crate) crate_version: Option<Version>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) verdict: Outcome,
}

/// Compares two models by what they do to the emitted crate.
///
/// Every difference is named, with what it does to code that calls the crate
/// and to what is sent, and leads to a verdict: none, patch, minor or major.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask diff botocore-1.42.20 botocore-1.44.5 --service connect
      what an update would bring to a service of the manifest
  cargo xtask diff old/service-2.json new/service-2.json --operations GetItem,PutItem --format markdown
      the same for any model, as a section of a changelog
  cargo xtask diff OLD NEW --service connect --exit-code --deny major
      for pipelines

Exit codes: 0 compared; with --exit-code 0 nothing differs, 10 patch, 11 minor, 12 major;
a verdict that --deny names ends with its code, with or without --exit-code.")]
pub(crate) struct Diff {
    /// The older model, or what holds it: an unpacked botocore, its wheel or source distribution, a service-2.json, a Smithy model as JSON
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// The newer one, in any of these forms
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// A service of the manifest, or a model of botocore as `s3` or `s3/2006-03-01`
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// Operations to compare, separated by commas; default: as the manifest says, or all
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub(crate) operations: Option<Vec<String>>,
    /// The form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) verdict: Outcome,
}

/// The forms of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Lines for a terminal
    Text,
    /// A section of a changelog
    Markdown,
    /// An object for programs
    Json,
}

/// What a verdict does to the exit code.
#[derive(Args)]
pub(crate) struct Outcome {
    /// Exit with 0 if nothing differs, 10 for a patch, 11 for a minor and 12 for a major version
    #[arg(long)]
    pub(crate) exit_code: bool,
    /// Stop if the verdict is this or graver, or if anything behaves otherwise
    #[arg(long, value_name = "VERDICT", value_enum)]
    pub(crate) deny: Option<Deny>,
}

/// What a pipeline does not let pass.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    /// Any difference
    Patch,
    /// What users can notice
    Minor,
    /// What users may have to change their code for
    Major,
    /// The same API that sends or reads something else
    Behavioural,
}

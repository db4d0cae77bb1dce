//! The command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use shapesmith_codegen::changes::Version;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

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
}

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

/// Emits crates.
///
/// Without arguments, every service of model/services.toml is emitted to
/// generated/. Files are only written when their bytes change, and only after
/// everything succeeded.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask codegen
      make everything again
  cargo xtask codegen --check
      list stale, missing and orphaned files; exit with 1 if there are any
  cargo xtask codegen --model dynamodb/2012-08-10/service-2.json --operations GetItem,PutItem --out ../my-dynamodb
      emit a slice of any service to any folder
  cargo xtask codegen --corpus botocore-1.44.5 --out ../every-service --summary ../every-service.md
      emit a crate for every model, all in one workspace, and keep the summary")]
pub(crate) struct Codegen {
    /// Write nothing; list the files that would change
    #[arg(long)]
    pub(crate) check: bool,
    /// A service of the manifest; all of them if absent
    #[arg(long, value_name = "NAME", conflicts_with = "model")]
    pub(crate) service: Option<String>,
    /// A service-2.json, the folder that holds one, or a Smithy model as JSON (AST 2.0)
    #[arg(long, value_name = "PATH", requires = "out")]
    pub(crate) model: Option<PathBuf>,
    /// Operations to keep, separated by commas; default: as the manifest says, or all of a --model
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub(crate) operations: Option<Vec<String>>,
    /// The folder of the emitted crate; default: a folder of its name below generated/
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// The name of the emitted crate; default: as the manifest says, or after the service
    #[arg(long, value_name = "NAME", requires = "model")]
    pub(crate) package: Option<String>,
    /// Where the emitted crate finds shapesmith-runtime: a path, `git:URL[#REVISION]`, or `version:V`
    #[arg(long, value_name = "SOURCE", requires = "out")]
    pub(crate) runtime: Option<String>,
    /// An unpacked botocore, to emit a crate for every model of
    #[arg(long, value_name = "PATH", requires = "out", conflicts_with_all = ["check", "service", "model", "operations", "package"])]
    pub(crate) corpus: Option<PathBuf>,
    /// The models of a --corpus to emit, separated by commas, as `s3` or `s3/2006-03-01`; default: all
    #[arg(long, value_name = "A,B", value_delimiter = ',', requires = "corpus")]
    pub(crate) services: Option<Vec<String>>,
    /// How many models of a --corpus to work on at a time; default: as many as there are processors
    #[arg(long, value_name = "N", requires = "corpus")]
    pub(crate) jobs: Option<NonZeroUsize>,
    /// Keep the summary of a --corpus in a file: Markdown if it ends in .md, with tabs if in .tsv
    #[arg(long, value_name = "FILE", requires = "corpus")]
    pub(crate) summary: Option<PathBuf>,
}

/// Vendors a slice of a model.
///
/// The slice holds the operations that model/services.toml names for the
/// service and everything they reach. AWS's documentation stays behind; words
/// of our own are kept in a *.docs-extras.json beside the slice.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask import --version 1.44.5 --service connect
      fetch botocore's wheel with pip, once, and take the model out of it
  cargo xtask import --from botocore-1.44.5.tar.gz --service connect
      take the model out of a source distribution, a wheel, or what was unpacked of them")]
pub(crate) struct Import {
    #[command(flatten)]
    pub(crate) source: SourceOptions,
    /// The service of the manifest to import
    #[arg(long, value_name = "NAME")]
    pub(crate) service: String,
    /// The folder to write to; default: the service's below model/data
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

/// Where a command takes its models from.
#[derive(Args)]
#[command(group(ArgGroup::new("source").args(["from", "version"])))]
pub(crate) struct SourceOptions {
    /// An unpacked botocore, its wheel, its source distribution, a service-2.json, or a Smithy model as JSON
    #[arg(long, value_name = "PATH")]
    pub(crate) from: Option<PathBuf>,
    /// A version of botocore, fetched with pip to target/sources unless it is there
    #[arg(long, value_name = "V")]
    pub(crate) version: Option<String>,
    /// What the SHA-256 of the wheel or the source distribution has to be
    #[arg(long, value_name = "HEX", requires = "source")]
    pub(crate) sha256: Option<String>,
    /// The Python that has the pip for --version; default: python3
    #[arg(long, value_name = "PATH", requires = "version")]
    pub(crate) python: Option<PathBuf>,
}

/// Writes a model in another form.
///
/// Any model that can be read is written; reading what was written gives the
/// same model, and emits the same code. A model of AWS has AWS's prose: it
/// comes with AWS's licence.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask export --service connect --format smithy --out ../connect.json
      write the vendored slice of a service as Smithy's JSON (AST 2.0)
  cargo xtask export --model dynamodb/2012-08-10 --operations GetItem,PutItem --format smithy
      print a slice of any model
  cargo xtask codegen --model ../connect.json --out ../my-connect
      emit a crate of what was written")]
pub(crate) struct Export {
    /// A service-2.json, the folder that holds one, or a Smithy model as JSON (AST 2.0)
    #[arg(
        long,
        value_name = "PATH",
        required_unless_present = "service",
        conflicts_with = "service"
    )]
    pub(crate) model: Option<PathBuf>,
    /// A service of the manifest
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// Operations to keep, separated by commas; default: as the manifest says, or all of a --model
    #[arg(long, value_name = "A,B", value_delimiter = ',')]
    pub(crate) operations: Option<Vec<String>>,
    /// The form to write
    #[arg(long, value_name = "FORM")]
    pub(crate) format: ExportFormat,
    /// The file to write; default: stdout
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

/// The forms that can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExportFormat {
    /// Smithy's JSON AST, version 2.0
    Smithy,
}

/// Compares requests with boto3's.
///
/// Inputs are made from the model: systematic ones first, then random ones.
/// Each is sent through boto3 and through the emitted client in generated/, to
/// a server on this machine; method, path, query, headers and body of both
/// must be equal, and botocore must find the client's signature right.
#[derive(Args)]
#[command(after_help = "\
Examples:
  python3 -m venv target/boto3 && target/boto3/bin/pip install boto3==1.44.5 botocore==1.44.5
      what it needs, once
  cargo xtask differential --python target/boto3/bin/python
      compare every service of the manifest with new inputs
  cargo xtask differential --service connect --seed 7 --python target/boto3/bin/python
      compare one, with the inputs of an earlier run")]
pub(crate) struct Differential {
    /// A service of the manifest; all of them if absent
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// What the inputs follow from; a random one if absent
    #[arg(long, value_name = "N")]
    pub(crate) seed: Option<u64>,
    /// How many inputs each operation gets
    #[arg(long, value_name = "N", default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) count: u32,
    /// A Python that has boto3; default: python3
    #[arg(long, value_name = "PATH")]
    pub(crate) python: Option<PathBuf>,
    /// Say so and succeed if there is no such Python, instead of failing
    #[arg(long)]
    pub(crate) if_available: bool,
}

/// Compares verdicts with cargo-semver-checks.
///
/// Each pair of models is imported from botocore's wheels and emitted. Our
/// verdict, from the models, and what cargo-semver-checks says of the crates must
/// agree, or disagree in a way that is known and has a name.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo install cargo-semver-checks --locked
      what it needs, once; and a Python with pip
  cargo xtask proof --table xtask/docs/proof.md
      prove everything and keep the result; wheels are fetched to target/proof/wheels
  cargo xtask proof --only securityhub
      prove the pairs of one service and print the result

Exit codes: 0 every disagreement has a name, 1 one has none, or something is wrong.")]
pub(crate) struct Proof {
    /// The pairs to compare; default: xtask/proof.tsv
    #[arg(long, value_name = "FILE")]
    pub(crate) pairs: Option<PathBuf>,
    /// Only the pairs of a service, as botocore calls it
    #[arg(long, value_name = "NAME")]
    pub(crate) only: Option<String>,
    /// Where wheels of botocore lie, and are fetched to; default: wheels below --work
    #[arg(long, value_name = "DIR")]
    pub(crate) wheels: Option<PathBuf>,
    /// Where crates are emitted and described; default: target/proof
    #[arg(long, value_name = "DIR")]
    pub(crate) work: Option<PathBuf>,
    /// A Python that has pip, for wheels that are missing; default: python3
    #[arg(long, value_name = "PATH")]
    pub(crate) python: Option<PathBuf>,
    /// The program cargo-semver-checks; default: as found by its name
    #[arg(long, value_name = "PATH")]
    pub(crate) semver_checks: Option<PathBuf>,
    /// Write the result to a file, in Markdown, instead of printing it
    #[arg(long, value_name = "FILE")]
    pub(crate) table: Option<PathBuf>,
}

//! The arguments of the commands that read models and write what follows from
//! them.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{ArgGroup, Args, ValueEnum};

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

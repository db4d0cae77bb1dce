//! The arguments of the commands that compare emitted crates with what others
//! do.

use std::path::PathBuf;

use clap::Args;

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

/// Runs the protocol suites.
///
/// botocore ships some thousand cases of what clients have to send for given
/// parameters and to read in given responses, for every protocol. Each suite is
/// turned into a model, its client is emitted and compiled, and every case goes
/// through that client: requests are caught and compared, responses become
/// typed outputs and are compared. Nothing is sent over a network.
#[derive(Args)]
#[command(after_help = "\
Examples:
  cargo xtask conformance --botocore botocore-1.44.5
      everything; the exit code is 1 if a case fails that is not excused, or an excuse is not needed
  cargo xtask conformance --protocol rest-json
      the suites of the files rest-json.json
  cargo xtask conformance --protocol rest-json --case RestJsonAllQueryStringTypes
      one case, as it is printed; it may be in several files")]
pub(crate) struct Conformance {
    /// An unpacked botocore with its tests, as its source distribution has them
    #[arg(long, value_name = "DIR", default_value = "target/botocore")]
    pub(crate) botocore: PathBuf,
    /// The suites of one protocol, by the names of their files; all of them if absent
    #[arg(long, value_name = "P")]
    pub(crate) protocol: Option<String>,
    /// One case; all of them if absent
    #[arg(long, value_name = "ID")]
    pub(crate) case: Option<String>,
    /// Where the programs are emitted to; default: target/conformance
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Suites of our own, in botocore's form; default: the repository's
    #[arg(long, value_name = "DIR")]
    pub(crate) suites: Option<PathBuf>,
    /// The list of excused cases; default: the repository's
    #[arg(long, value_name = "FILE")]
    pub(crate) excused: Option<PathBuf>,
}

/// Calls services that moto serves on this machine.
///
/// The scripts in xtask/endtoend/ say what is done with each service, step by
/// step, and what has to come: something is made, listed, read, paged through and
/// removed, and a mistake brings the right error. Clients of slices of botocore's
/// models are emitted, compiled, and call moto's server over HTTP.
#[derive(Args)]
#[command(after_help = "\
Examples:
  python3 -m venv target/boto3
  target/boto3/bin/pip install 'moto[server]==5.2.5' boto3==1.44.5 botocore==1.44.5
      what it needs, once; and botocore unpacked in target/botocore
  cargo xtask endtoend --python target/boto3/bin/python
      every service; the exit code is 1 if a step fails
  cargo xtask endtoend --service s3 --python target/boto3/bin/python
      the service of one script")]
pub(crate) struct EndToEnd {
    /// An unpacked botocore, as its source distribution has it
    #[arg(long, value_name = "DIR", default_value = "target/botocore")]
    pub(crate) botocore: PathBuf,
    /// A Python that has moto's server; default: python3
    #[arg(long, value_name = "PATH")]
    pub(crate) python: Option<PathBuf>,
    /// The service of one script, by the name of its file; all of them if absent
    #[arg(long, value_name = "NAME")]
    pub(crate) service: Option<String>,
    /// The folder of the scripts; default: xtask/endtoend
    #[arg(long, value_name = "DIR")]
    pub(crate) scripts: Option<PathBuf>,
}

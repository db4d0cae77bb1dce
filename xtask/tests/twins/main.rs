//! A service that AWS ships in both formats gives the same crate from both.
//!
//! Where the two files themselves say different things, `known.rs` names what
//! and why. The difference is taken out of the models, and the crates must be
//! equal to the byte then; what makes no difference any more is refused too.
//!
//! ```sh
//! SMITHY_MODELS=aws-models BOTOCORE_TWIN=botocore-1.37.26 \
//!     cargo test --release -p xtask --test twins -- --nocapture
//! ```
//!
//! The first is a folder of Smithy models, each called after its service and
//! version, the second an unpacked botocore of the same days. Without them the
//! test says so and passes.

#[path = "../support/botocore.rs"]
mod botocore;
mod change;
mod known;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use shapesmith_codegen::{Config, Files, RuntimeDependency, crate_name, generate};
use shapesmith_model::json::Source;
use shapesmith_model::places::{Format, Places};
use shapesmith_model::select::{Selection, select};
use shapesmith_model::{Model, botocore as reader, smithy, validate};

use known::Twin;

#[test]
fn both_formats_of_a_service_give_the_same_crate() {
    let Some((smithy, botocore)) = folders() else {
        return;
    };
    let faults: Vec<String> = known::TWINS
        .iter()
        .flat_map(|twin| compare(twin, &smithy, &botocore))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The two folders, if both are named.
fn folders() -> Option<(PathBuf, PathBuf)> {
    let folder = |name: &str| {
        let path = env::var_os(name).map(PathBuf::from);
        if path.is_none() {
            println!("skipped: {name} is not set; set it to try both formats");
        }
        path
    };
    let (smithy, botocore) = (folder("SMITHY_MODELS"), folder("BOTOCORE_TWIN"));
    Some((smithy?, botocore?.join("botocore/data")))
}

/// What is wrong with the two models of a service.
fn compare(twin: &Twin, smithy: &Path, botocore: &Path) -> Vec<String> {
    let mut smithy = read_smithy(&smithy.join(format!("{}.json", twin.smithy)));
    let Some(folder) = twin.botocore else {
        println!("{}: only Smithy's model", twin.smithy);
        emit(smithy);
        return Vec::new();
    };
    let mut botocore = read_botocore(&botocore.join(folder));
    let mut faults = Vec::new();
    for (known, reason) in twin.known {
        if change::take_out(known, &mut botocore, &mut smithy) == 0 {
            faults.push(format!(
                "{folder}: no longer a difference: {known:?} ({reason})"
            ));
        }
    }
    let (botocore, smithy) = (emit(botocore), emit(smithy));
    let paths: BTreeSet<&String> = botocore.keys().chain(smithy.keys()).collect();
    let differing = paths
        .iter()
        .filter(|path| botocore.get(**path) != smithy.get(**path));
    faults.extend(differing.map(|path| format!("{folder}: {path} differs")));
    println!(
        "{folder}: {} files, {} known kinds of differences",
        paths.len(),
        twin.known.len()
    );
    faults
}

/// Reads and checks a Smithy model.
fn read_smithy(path: &Path) -> Model {
    let text = fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = path.display().to_string();
    let source = Source { file, text };
    let model = smithy::read(&source).unwrap_or_else(|problems| panic!("{problems}"));
    validate::validate(&model, Places::new(&source.file, Format::Smithy))
        .unwrap_or_else(|problems| panic!("{problems}"));
    let text = smithy::export(&model).to_string();
    let file = "exported.json".to_owned();
    let again =
        smithy::read(&Source { file, text }).unwrap_or_else(|problems| panic!("{problems}"));
    assert!(
        again == model,
        "{}: not the same when exported",
        path.display()
    );
    model
}

/// Reads and checks a model of botocore.
fn read_botocore(folder: &Path) -> Model {
    let files = botocore::files(folder);
    let model = reader::read(&files).unwrap_or_else(|problems| panic!("{problems}"));
    validate::validate(&model, &files.service.file).unwrap_or_else(|problems| panic!("{problems}"));
    model
}

/// The files of a crate with all operations.
fn emit(model: Model) -> Files {
    let model = select(model, &Selection::All, "all").expect("a selection");
    let config = Config {
        package: crate_name(&model.service.sdk_id),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "cargo xtask codegen".to_owned(),
    };
    generate(&model, &config).unwrap_or_else(|problems| panic!("{problems}"))
}

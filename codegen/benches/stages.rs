//! How long each stage takes, by service: `cargo bench -p shapesmith-codegen`.
//!
//! The vendored slice is always there. Whole services come from an unpacked
//! botocore, which is looked for in the folder that the environment variable
//! `BOTOCORE` names, or else in `target/botocore`. For all services at once,
//! `cargo xtask codegen --corpus` tells its own speed.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs};

use criterion::{BatchSize, Criterion, Throughput};

use shapesmith_codegen::{Config, RuntimeDependency, generate, stages};
use shapesmith_model::botocore::{self, Files};
use shapesmith_model::json::Source;
use shapesmith_model::select::{Selection, select};

/// Whole services, from small to large; EC2 is the largest of all.
const SERVICES: [(&str, &str); 4] = [
    ("sqs", "sqs/2012-11-05"),
    ("dynamodb", "dynamodb/2012-08-10"),
    ("connect", "connect/2017-08-08"),
    ("ec2", "ec2/2016-11-15"),
];

fn main() {
    let mut criterion = patient().configure_from_args();
    all(&mut criterion);
    criterion.final_summary();
}

/// All benchmarks.
fn all(criterion: &mut Criterion) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let slice = root.join("model/data/connect/2017-08-08");
    service(criterion, "connect-slice", &slice);
    let botocore =
        env::var_os("BOTOCORE").map_or_else(|| root.join("target/botocore"), PathBuf::from);
    let data = botocore.join("botocore/data");
    if !data.is_dir() {
        eprintln!(
            "there is no botocore in {}, so only the vendored slice is timed; \
             set BOTOCORE to the folder of an unpacked one",
            botocore.display()
        );
        return;
    }
    for (name, folder) in SERVICES {
        service(criterion, name, &data.join(folder));
    }
}

/// The stages of one service, and all of them together.
fn service(criterion: &mut Criterion, name: &str, folder: &Path) {
    let files = files(folder);
    let whole = botocore::read(&files).expect("a model");
    let model = select(whole, &Selection::All, "the benchmark").expect("operations");
    let config = Config {
        package: name.to_owned(),
        version: "0.1.0".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
        command: "cargo bench".to_owned(),
    };
    let lowered = stages::lower(&model, &config).expect("a crate");
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(files.service.text.len() as u64));
    group.bench_function("read", |bencher| {
        bencher.iter(|| botocore::read(black_box(&files)));
    });
    group.bench_function("lower", |bencher| {
        bencher.iter(|| stages::lower(black_box(&model), &config));
    });
    group.bench_function("emit", |bencher| {
        bencher.iter(|| stages::emit(black_box(&lowered)));
    });
    group.bench_function("format", |bencher| {
        let emitted = || stages::emit(&lowered);
        bencher.iter_batched(emitted, stages::format, BatchSize::PerIteration);
    });
    group.bench_function("generate", |bencher| {
        bencher.iter(|| generate(black_box(&model), &config));
    });
    group.finish();
}

/// The files of a model.
fn files(folder: &Path) -> Files {
    let read = |name: &str| {
        let text = fs::read_to_string(folder.join(name)).ok()?;
        let file = name.to_owned();
        Some(Source { file, text })
    };
    let extras = ["service-2.sdk-extras.json", "service-2.docs-extras.json"];
    Files {
        service: read("service-2.json").expect("a model"),
        extras: extras.into_iter().filter_map(read).collect(),
        endpoint_rules: read("endpoint-rule-set-1.json"),
    }
}

/// The largest service takes seconds, so ten samples have to do.
fn patient() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
}

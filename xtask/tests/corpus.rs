//! `cargo xtask codegen --corpus` as a user runs it, on small trees of models.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

/// An empty folder of this test.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("corpus")
        .join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

/// A model of one operation, whose input has a member of the shape `member`.
fn model(service_id: &str, protocol: &str, member: &str) -> String {
    let json = serde_json::json!({
        "metadata": {
            "apiVersion": "1", "endpointPrefix": "t", "protocol": protocol, "jsonVersion": "1.0",
            "serviceFullName": "T", "serviceId": service_id, "signatureVersion": "v4",
        },
        "operations": {
            "Get": {"http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "GetInput"}},
        },
        "shapes": {
            "GetInput": {"type": "structure", "members": {"Text": {"shape": member}}},
            "Text": {"type": "string"},
            "Events": {"type": "structure", "eventstream": true, "members": {}},
        },
    });
    json.to_string()
}

/// Adds a model to a tree.
fn add(tree: &Path, name: &str, model: &str) {
    let folder = tree.join("botocore/data").join(name);
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("service-2.json"), model).expect("a write");
}

/// A tree of two services, one of them in two versions.
fn tree(name: &str) -> PathBuf {
    let tree = folder(name);
    add(
        &tree,
        "alpha/2020-01-01",
        &model("Alpha One", "json", "Text"),
    );
    add(&tree, "beta/2019-05-06", &model("Beta", "query", "Events"));
    add(&tree, "beta/2021-05-06", &model("Beta", "json", "Text"));
    fs::write(tree.join("botocore/data/_retry.json"), "{}").expect("a write");
    tree
}

/// Emits a tree.
fn emit(tree: &Path, out: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["codegen", "--corpus"])
        .arg(tree)
        .arg("--out")
        .arg(out)
        .args(more)
        .output()
        .expect("the command runs")
}

/// What stands on stderr of a command that ends with this code.
fn stderr(output: &Output, code: i32) -> String {
    let text = String::from_utf8(output.stderr.clone()).expect("UTF-8");
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

/// A text holds all of these.
fn check(text: &str, expected: &[&str]) {
    for part in expected {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
}

/// A file as text.
fn read(path: impl AsRef<Path>) -> String {
    let path = path.as_ref();
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn every_model_becomes_a_member_of_one_workspace() {
    let out = folder("workspace-out");
    stderr(&emit(&tree("workspace"), &out, &[]), 0);
    check(
        &read(out.join("Cargo.toml")),
        &["\"alpha\",\n    \"beta\",\n    \"beta-2019-05-06\",\n]"],
    );
    assert!(out.join("Cargo.lock").exists());
    for (folder, name) in [
        ("alpha", "alphaone"),
        ("beta", "beta"),
        ("beta-2019-05-06", "beta-2019-05-06"),
    ] {
        let manifest = read(out.join(folder).join("Cargo.toml"));
        check(&manifest, &[&format!("name = \"{name}\"")]);
        assert!(out.join(folder).join("src/operation/get.rs").exists());
    }
    let cargo = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--offline",
            "--no-deps",
            "--format-version",
            "1",
        ])
        .current_dir(&out)
        .output()
        .expect("cargo runs");
    stderr(&cargo, 0);
}

#[test]
fn the_summary_counts_and_is_the_same_for_each_run() {
    let (tree, out) = (tree("summary"), folder("summary-out"));
    let (markdown, values) = (out.join("kept.md"), out.join("kept.tsv"));
    let keep = |path: &Path| emit(&tree, &out, &["--summary", path.to_str().expect("UTF-8")]);
    let first = keep(&markdown);
    let text = stderr(&first, 0);
    check(
        &text,
        &[
            "3 of 3 models",
            "3 crates",
            " of models in ",
            " for generating",
        ],
    );
    let second = keep(&values);
    check(&stderr(&second, 0), &["0 changed, 0 removed"]);
    assert_eq!(first.stdout, second.stdout);
    let text = String::from_utf8(first.stdout).expect("UTF-8");
    // The query protocols have no streams of events.
    check(
        &text,
        &["1 unsendable: ", " event streams, such as `Events`"],
    );
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(
        rows[1][..5],
        ["alpha", "2020-01-01", "awsJson1_0", "1", "3"]
    );
    assert_eq!(rows[2][..5], ["beta", "2019-05-06", "awsQuery", "1", "3"]);
    assert_eq!(rows[2][7..], ["1", "0"], "unsendable, failed");
    assert_eq!(rows[3][..3], ["beta", "2021-05-06", "awsJson1_0"]);
    assert_eq!(rows[4][..5], ["total", "3", "models", "3", "9"]);
    let bytes = read(out.join("alpha/src/lib.rs")).len();
    assert!(rows[1][6].replace(',', "").parse::<usize>().expect("bytes") > bytes);
    check(
        &read(markdown),
        &[
            "| service | version |",
            "\n| alpha | 2020-01-01 | awsJson1_0 | 1 | 3 |",
            "\n- 1 unsendable: ",
        ],
    );
    check(
        &read(values),
        &["service\tversion\t", "\nbeta\t2019-05-06\tawsQuery\t1\t3\t"],
    );
}

#[test]
fn a_second_run_writes_only_what_differs() {
    let (tree, out) = (tree("second"), folder("second-out"));
    stderr(&emit(&tree, &out, &[]), 0);
    let times = || -> Vec<SystemTime> {
        let files = ["Cargo.toml", "Cargo.lock", "alpha/src/lib.rs"];
        let times = files.map(|file| fs::metadata(out.join(file)).and_then(|data| data.modified()));
        times
            .into_iter()
            .map(|time| time.expect("a time"))
            .collect()
    };
    let before = times();
    // Cargo writes the members into the lock; that is no difference.
    fs::write(out.join("Cargo.lock"), "version = 4").expect("a write");
    let lock = times()[1];
    fs::write(out.join("beta/src/orphan.rs"), "").expect("a write");
    fs::write(out.join("beta/src/meta.rs"), "").expect("a write");
    check(
        &stderr(&emit(&tree, &out, &[]), 0),
        &["1 changed, 1 removed"],
    );
    assert!(!out.join("beta/src/orphan.rs").exists());
    assert_eq!(times(), [before[0], lock, before[2]]);
    check(
        &stderr(&emit(&tree, &out, &[]), 0),
        &["0 changed, 0 removed"],
    );
}

#[test]
fn what_fails_is_told_and_does_not_stop_the_others() {
    let (tree, out) = (tree("broken"), folder("broken-out"));
    add(&tree, "gamma/1", &model("Gamma", "json", "Txt"));
    add(&tree, "delta/1", "{");
    fs::write(out.join("beta"), "a file where a folder should be").expect("a write");
    fs::create_dir(out.join("alpha")).expect("a folder");
    fs::write(out.join("alpha/Cargo.toml"), "[package]\nname = \"mine\"\n").expect("a write");
    let output = emit(&tree, &out, &[]);
    let text = stderr(&output, 1);
    check(
        &text,
        &[
            "error: alpha/2020-01-01: ",
            "alpha/Cargo.toml: this file was not emitted by Shapesmith",
            "error: beta/2021-05-06: ",
            "beta: the output path is not a folder",
            "error: delta/1: ",
            "error: gamma/1: ",
            "service-2.json#/shapes/GetInput/members/Text/shape: no shape is called `Txt`",
            "did you mean `Text`",
            "error: --corpus: the crates of 4 models were not written",
            "help: ",
        ],
    );
    assert!(!text.contains("nothing was written"), "{text}");
    assert!(out.join("beta-2019-05-06/src/lib.rs").exists());
    assert!(!out.join("alpha/src").exists());
    check(
        &read(out.join("Cargo.toml")),
        &["members = [\n    \"beta-2019-05-06\",\n]"],
    );
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let total: Vec<&str> = text
        .lines()
        .filter(|line| line.starts_with("total"))
        .collect();
    assert!(total[0].ends_with("  4"), "{text}");
}

#[test]
fn a_part_of_the_corpus_gives_the_same_crates() {
    let (tree, whole, part) = (tree("part"), folder("part-whole"), folder("part-out"));
    stderr(&emit(&tree, &whole, &["--jobs", "1"]), 0);
    stderr(&emit(&tree, &part, &["--services", "beta/2019-05-06"]), 0);
    assert!(!part.join("beta").exists());
    stderr(&emit(&tree, &part, &["--services", "alpha"]), 0);
    check(
        &read(part.join("Cargo.toml")),
        &["\"alpha\",\n    \"beta-2019-05-06\",\n]"],
    );
    for file in [
        "alpha/README.md",
        "beta-2019-05-06/Cargo.toml",
        "beta-2019-05-06/src/lib.rs",
    ] {
        assert_eq!(read(whole.join(file)), read(part.join(file)), "{file}");
    }
    check(
        &read(part.join("alpha/README.md")),
        &["--corpus BOTOCORE --services alpha/2020-01-01 --out DIR"],
    );
    // The folder of services does for the distribution.
    let output = emit(
        &tree.join("botocore/data"),
        &part,
        &["--services", "alpha,beta"],
    );
    check(&stderr(&output, 0), &["3 of 3 models"]);
}

#[test]
fn arguments_that_cannot_be_meant_are_refused_before_anything_is_written() {
    let tree = tree("refused");
    let out = folder("refused-out").join("out");
    let table: [(&[&str], i32, &[&str]); 6] = [
        (
            &["--services", "alpa,beta"],
            1,
            &[
                "--services: no model is called `alpa`",
                "did you mean `alpha`",
            ],
        ),
        (
            &["--services", "beta/2019-05-07"],
            1,
            &["no model is called `beta/2019-05-07`", "`beta/2019-05-06`"],
        ),
        (
            &["--summary", "x.txt"],
            1,
            &["--summary: `x.txt` ends neither in .md nor in .tsv"],
        ),
        (
            &["--runtime", "nowhere"],
            1,
            &["--runtime: `nowhere` holds no crate"],
        ),
        (&["--jobs", "0"], 2, &["--jobs"]),
        (&["--check"], 2, &["--check"]),
    ];
    for (arguments, code, expected) in table {
        check(&stderr(&emit(&tree, &out, arguments), code), expected);
    }
    let output = emit(&folder("refused-empty"), &out, &[]);
    check(
        &stderr(&output, 1),
        &["there are no models below this path", "help: "],
    );
    assert!(!out.exists(), "nothing was written");
    fs::create_dir(&out).expect("a folder");
    fs::write(out.join("Cargo.toml"), "[workspace]\n").expect("a write");
    let output = emit(&tree, &out, &[]);
    check(
        &stderr(&output, 1),
        &["Cargo.toml: this file was not emitted by Shapesmith"],
    );
    assert!(!out.join("alpha").exists(), "nothing was written");
    fs::remove_file(out.join("Cargo.toml")).expect("a removal");
    stderr(&emit(&tree, &out, &["--services", "alpha"]), 0);
    let output = emit(&tree, &out.join("alpha"), &[]);
    check(
        &stderr(&output, 1),
        &["the folder holds one crate, not those of a corpus"],
    );
    assert!(!out.join("alpha/beta").exists(), "nothing was written");
}

//! `cargo xtask diff` on everything that holds a model.

use serde_json::Value;

use crate::archives::{sdist, wheel};
use crate::bad_input::botocore;
use crate::repository::{Repository, add_member};

#[test]
fn each_format_of_the_report_can_be_read() {
    let repository = Repository::new("diff-formats");
    let old = repository.newer("9.1.0", |_| ());
    let new = repository.newer("9.2.0", |model| add_member(model, "Campaign", "Extra"));
    let told = |format: &str| repository.ok(&["diff", &old, &new, "--format", format]);
    let text = told("text");
    let expected = "additive (1)\n  member `Extra` of `Campaign` is new: `extra: Option<String>`  \
        [member-added] types::Campaign.extra\nverdict: minor\n";
    assert_eq!(text, expected);
    let report: Value = serde_json::from_str(&told("json")).expect("JSON");
    assert_eq!(report["verdict"], "minor");
    assert_eq!(report["counts"]["additive"], 1);
    assert_eq!(report["changes"][0]["operations"][0], "DescribeContact");
    let markdown = told("markdown");
    assert!(markdown.starts_with("## Next\n\n"), "{markdown}");
    assert!(
        markdown.contains("\n### `DescribeContact`\n\n- **New:** "),
        "{markdown}"
    );
}

#[test]
fn models_are_taken_from_whatever_holds_them() {
    let repository = Repository::new("diff-sources");
    let new = repository.newer("9.2.0", |model| add_member(model, "Campaign", "Extra"));
    let model = "connect/2017-08-08";
    let mut files = botocore(&repository, model);
    files.extend(botocore(&repository, "other/2017-08-08"));
    for (name, bytes) in &files {
        repository.pass(&format!("unpacked/{name}"), bytes);
    }
    let unpacked = repository.pass("unpacked/PKG-INFO", b"Name: botocore\nVersion: 1.2.3\n");
    let unpacked = unpacked.trim_end_matches("/PKG-INFO");
    let whl = repository.pass("a.whl", &wheel(&files));
    let tar = repository.pass("a.tar.gz", &sdist(&files));
    let single = repository.newer("9.1.0", |_| ());
    for old in [unpacked, &whl, &tar, &single] {
        for service in ["connect", model] {
            let out = repository.ok(&["diff", old, &new, "--service", service]);
            assert!(out.contains("verdict: minor"), "{old} {service}: {out}");
        }
        let out = repository.ok(&["diff", &new, old, "--service", "connect"]);
        assert!(out.contains("verdict: major"), "{old}: {out}");
    }
    // A service of the archive that the manifest does not have.
    let out = repository.ok(&["diff", &whl, &tar, "--service", "other"]);
    assert_eq!(out, "verdict: none\n");
    repository.refused(
        &["diff", &whl, &tar],
        &[
            "a.whl: holds 2 models",
            "a.tar.gz: holds 2 models",
            "name one with --service",
        ],
    );
    repository.refused(
        &["diff", &whl, &tar, "--service", "conect"],
        &[
            "there is no service `conect` here",
            "did you mean `connect`",
        ],
    );
    repository.refused(
        &["diff", &whl, &tar, "--service", "connect/2016-01-01"],
        &["service `connect` has no version `2016-01-01` here"],
    );
}

#[test]
fn two_services_have_nothing_to_compare() {
    let repository = Repository::new("diff-services");
    let old = repository.newer("9.1.0", |_| ());
    let new = repository.newer("9.2.0", |model| {
        model["metadata"]["serviceId"] = "Other".into();
    });
    repository.refused(
        &["diff", &old, &new],
        &["9.2.0/service-2.json: the model is of the service `Other`, the older one of `Connect`"],
    );
}

#[test]
fn an_operation_that_is_gone_is_told_with_its_neighbours() {
    let repository = Repository::new("diff-gone");
    let old = repository.newer("9.1.0", |_| ());
    let new = repository.newer("9.2.0", |model| {
        let operations = model["operations"].as_object_mut().expect("operations");
        let mut moved = operations.remove("DescribeContact").expect("an operation");
        moved["name"] = "DescribeContacts".into();
        operations.insert("DescribeContacts".to_owned(), moved);
    });
    for more in [
        &[][..],
        &["--service", "connect"],
        &["--operations", "DescribeContact"],
    ] {
        let out = repository.ok(&[&["diff", &old, &new], more].concat());
        let expected = "operation `DescribeContact` is gone: `client.describe_contact()`; \
            did you mean";
        assert!(out.contains(expected), "{out}");
        assert!(out.contains("`DescribeContacts`"), "{out}");
    }
    repository.refused(
        &["diff", &old, &new, "--operations", "DescribContact"],
        &[
            "--operations: service `Connect` has no operation `DescribContact`",
            "did you mean",
        ],
    );
    let ran = repository.run(&["diff", &old, &new, "--deny", "major"]);
    assert_eq!(ran.code, 12, "{}", ran.errors);
}

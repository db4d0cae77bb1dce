//! From classes to verdicts, and from verdicts to versions.

use shapesmith_codegen::changes::{Class, Verdict, Version};

/// A version from its text.
fn version(text: &str) -> Version {
    text.parse().expect("a version")
}

#[test]
fn the_next_version_follows_cargo() {
    use Verdict::{Major, Minor, None, Patch};
    let table = [
        (
            "1.2.3",
            [
                (None, "1.2.3"),
                (Patch, "1.2.4"),
                (Minor, "1.3.0"),
                (Major, "2.0.0"),
            ],
        ),
        (
            "0.2.3",
            [
                (None, "0.2.3"),
                (Patch, "0.2.4"),
                (Minor, "0.2.4"),
                (Major, "0.3.0"),
            ],
        ),
        (
            "0.0.3",
            [
                (None, "0.0.3"),
                (Patch, "0.0.4"),
                (Minor, "0.0.4"),
                (Major, "0.0.4"),
            ],
        ),
    ];
    for (before, rows) in table {
        for (verdict, after) in rows {
            assert_eq!(
                version(before).next(verdict),
                version(after),
                "{before} {verdict}"
            );
        }
    }
    assert_eq!(Version::FIRST.to_string(), "0.1.0");
}

#[test]
fn the_next_version_has_no_end() {
    let last = format!("{0}.{0}.{0}", u64::MAX);
    assert_eq!(version(&last).next(Verdict::Patch), version(&last));
}

#[test]
fn versions_are_three_numbers() {
    for text in ["0.1.0", "1.0.0", "12.34.56"] {
        assert_eq!(version(text).to_string(), text);
    }
    for text in [
        "", "1", "1.2", "1.2.3.4", "1.2.x", "1.-2.3", "1.+2.3", "1..3", "v1.2.3", "1.2.3 ",
    ] {
        let error = text.parse::<Version>().expect_err("no version");
        assert_eq!(
            error,
            format!("`{text}` is not a version; write three numbers, such as 0.1.0")
        );
    }
    assert!(version("0.10.0") > version("0.9.9"));
}

#[test]
fn the_gravest_class_decides() {
    use Class::{Additive, Behavioural, Breaking, Documentation, Invisible};
    assert_eq!(Verdict::of([]), Verdict::None);
    assert_eq!(Verdict::of([Documentation]), Verdict::Patch);
    assert_eq!(Verdict::of([Invisible, Documentation]), Verdict::Patch);
    assert_eq!(Verdict::of([Documentation, Additive]), Verdict::Minor);
    assert_eq!(Verdict::of([Behavioural, Invisible]), Verdict::Minor);
    assert_eq!(Verdict::of([Additive, Breaking, Invisible]), Verdict::Major);
    let names = Verdict::ALL.map(Verdict::name);
    assert_eq!(names, ["none", "patch", "minor", "major"]);
}

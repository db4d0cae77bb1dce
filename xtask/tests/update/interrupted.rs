//! Updates that are interrupted: all files change, or none.

use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

use crate::repository::{Repository, Snapshot, add_member, assert_same, lock, remove};

const JOURNAL: &str = "model/data/update.journal";

/// What lies beside a place until it is decided.
fn staged(path: &str) -> String {
    format!("{path}.shapesmith-new")
}

#[test]
fn a_change_that_was_decided_is_carried_out() {
    for arguments in [&["update", "--accept"][..], &["codegen"]] {
        let repository = Repository::released("decided");
        let readme = "generated/connect/README.md";
        let from = repository.newer("9.1.0", |model| add_member(model, "Campaign", "Extra"));
        let before = repository.snapshot();
        repository.ok(&["update", "--from", &from]);
        let after = repository.snapshot();
        // As it is left when the journal has taken its place.
        for (path, bytes) in &before {
            repository.write(path, bytes);
        }
        let mut journal = String::new();
        for (path, bytes) in &after {
            if before.get(path) != Some(bytes) {
                journal.push_str(&format!("write {path}\n"));
                repository.write(&staged(path), bytes);
            }
        }
        repository.write(JOURNAL, journal.as_bytes());
        std::fs::remove_file(repository.root.join("generated/connect/CHANGELOG.md"))
            .expect("a removal");
        let pending = [
            "model/data/update.journal: an update was interrupted",
            "to finish it",
        ];
        repository.refused(&["codegen", "--check"], &pending);
        repository.refused(&["update", "--accept", "--dry-run"], &pending);
        // A part may be done already.
        let one = repository.root.join(lock());
        std::fs::rename(repository.root.join(staged(&lock())), one).expect("a move");
        repository.ok(arguments);
        assert_same(&after, &repository.snapshot());
        assert!(repository.has(readme));
        repository.ok(&["codegen", "--check"]);
    }
}

#[test]
fn a_change_that_was_not_decided_is_thrown_away() {
    let repository = Repository::released("undecided");
    let before = repository.snapshot();
    let paths = [
        "generated/connect/Cargo.toml",
        "generated/connect/src/lib.rs",
        "model/data/connect/2017-08-08/service-2.json",
        "model/data/connect/2030-01-01/deep/service-2.json",
    ];
    let leave = || {
        let lines: Vec<String> = paths.iter().map(|path| format!("write {path}\n")).collect();
        // The end of the announcement may be cut.
        let announced = format!("{}remove generated/conn", lines.concat());
        repository.write(&staged(JOURNAL), announced.as_bytes());
        for path in paths {
            repository.write(&staged(path), b"half of a te");
        }
    };
    leave();
    repository.refused(&["codegen", "--check"], &["an update was interrupted"]);
    for arguments in [&["codegen"][..], &["update", "--accept"]] {
        leave();
        repository.ok(arguments);
        assert_same(&before, &repository.snapshot());
        assert!(!repository.has("model/data/connect/2030-01-01"));
    }
}

#[test]
fn a_journal_that_is_not_ours_is_refused() {
    let repository = Repository::released("journal");
    for line in [
        "write ../outside",
        "remove /etc/passwd",
        "remove model/../../outside",
        "write ",
        "delete generated/connect/README.md",
        "nonsense",
    ] {
        let journal = format!("remove generated/connect/README.md\n{line}\n");
        repository.write(JOURNAL, journal.as_bytes());
        let expected = format!("update.journal: `{line}` is not a change of a file");
        for arguments in [&["codegen"][..], &["update", "--accept"]] {
            repository.refused(arguments, &[&expected, "remove the journal"]);
        }
    }
}

/// Kills a command after some time, which is counted from its start or from
/// when it begins to change files; whether it was still running.
fn is_killed(repository: &Repository, arguments: &[&str], delay: Delay) -> bool {
    let mut child = repository.start(arguments);
    let is_running = |child: &mut Child| child.try_wait().expect("a child").is_none();
    match delay {
        Delay::OfStart(time) => thread::sleep(time),
        Delay::OfChange(time) => {
            while is_running(&mut child) && !repository.has(&staged(JOURNAL)) {}
            thread::sleep(time);
        }
    }
    let was_running = is_running(&mut child);
    child.kill().expect("a child");
    child.wait().expect("a child");
    was_running
}

/// When a command is killed.
#[derive(Clone, Copy, Debug)]
enum Delay {
    OfStart(Duration),
    OfChange(Duration),
}

#[test]
fn an_update_that_is_killed_at_any_time_can_be_run_again() {
    let repository = Repository::released("killed");
    let from = repository.newer("9.1.0", |model| {
        remove(model, "/operations", "DescribeContact");
        add_member(model, "StartChatContactResponse", "Extra");
    });
    repository.replace("model/services.toml", ", \"DescribeContact\"", "");
    let arguments = ["update", "--from", &from, "--accept"];
    let before = repository.snapshot();
    let start = Instant::now();
    repository.ok(&arguments);
    let whole = start.elapsed();
    let after = repository.snapshot();
    assert!(before.len() > after.len() + 50, "many files are removed");

    let of_start = (0..10).map(|part| Delay::OfStart(whole * part / 10));
    let of_change = (0..20).map(|part| Delay::OfChange(Duration::from_micros(part * part * 40)));
    let (mut killed, mut in_the_middle) = (0, 0);
    for delay in of_start.chain(of_change) {
        restore(&repository, &before);
        killed += usize::from(is_killed(&repository, &arguments, delay));
        let left = repository.snapshot();
        in_the_middle += usize::from(left != before && left != after);
        let ran = repository.run(&arguments);
        assert_eq!(ran.code, 0, "after {delay:?}: {}", ran.errors);
        assert_same(&after, &repository.snapshot());
    }
    println!("{killed} of 30 runs were killed, {in_the_middle} with files half changed");
    assert!(killed > 5, "the delays are spread over the run");
}

/// Makes the repository what it was.
fn restore(repository: &Repository, before: &Snapshot) {
    std::fs::remove_dir_all(&repository.root).expect("a removal");
    for (path, bytes) in before {
        repository.write(path, bytes);
    }
}
